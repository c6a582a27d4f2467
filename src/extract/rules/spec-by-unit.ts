import { UNSTATED_PERIOD } from '../../facts/period';
import type { Unit } from '../../facts/unit';
import { bindSubject } from '../bind/bind-subject';
import { sized } from '../bind/variant';
import { decline } from '../draft';
import type { MetricMention } from '../bind/metric-mentions';
import type { Reading } from '../reading';
import { draftOf, type FactRule } from './rule';

const NAME = 'spec-by-unit';

/** Units that only a technical figure carries, with the metric they mean where no word names one. */
const METRIC_OF_UNIT: Partial<Record<Unit, string>> = {
  params: '参数规模',
  TFLOPS: '算力',
  PFLOPS: '算力',
  EFLOPS: '算力',
  'GB/s': '带宽',
  'TB/s': '带宽',
  GB: '容量',
  TB: '容量',
  W: '功耗',
};
/** 高效40亿参数版(E4B): the bracket after the figure names the variant it is about. */
const VARIANT = /^[\u4e00-\u9fff]{0,8}\(([A-Z][A-Za-z0-9.-]*)\)/;
/** 260亿混合专家模型: a bare number of 亿 before a kind of model counts parameters. */
const MODEL_AFTER = /^(?:参数)?(?:的)?(?:混合专家|稠密|MoE|大)模型/;

/** 31B模型, 260亿混合专家模型, 31B参数性能: a size that names one variant of a family. */
const SIZED = /^(?:参数)?的?(?:混合专家|稠密|MoE|小|大)?(?:模型|版本?)|^参数?性能|^性能/;

/** The last technical word of the clause, leaving out what stands in other brackets (激活 of 355B(激活32B)扩展至744B). */
function namedMetric({ page, clause, quantity, bracket }: Reading): MetricMention | null {
  const others = page.layout.brackets.filter((one) => one !== bracket);
  const found = page.metrics.filter(
    (one) =>
      one.start >= clause.start &&
      one.end <= quantity.start &&
      one.entry.metricClass === 'spec' &&
      !others.some((other) => other.open < one.start && one.end <= other.close),
  );
  return found[found.length - 1] ?? null;
}

/** 参数规模从355B扩展至744B, 100-300TFLOPS: the figures of a model or a chip, known by their unit. */
export const specByUnit: FactRule = {
  name: NAME,
  classes: ['spec'],
  read(reading) {
    const { quantity, lead, tail } = reading;
    const counted = quantity.unit === null && quantity.scale !== null && MODEL_AFTER.test(tail);
    const unit = counted ? 'params' : quantity.unit;
    const fallback = unit === null ? undefined : METRIC_OF_UNIT[unit];
    if (!fallback || unit === null) return decline('unit is no technical one');
    if (tail.startsWith('级')) return decline('an order of magnitude, not a figure');
    const named = namedMetric(reading);
    if (unit === 'params' && named?.entry.name === '预训练数据') return decline('training data are counted in tokens');
    const limit = named && named.start >= reading.leadStart ? named.start : quantity.start;
    // 1)算力…某类产品…; 2)显存带宽…: the next item of a list goes on about the same thing.
    const listed = reading.earlier.filter((one) => one.draft.metricClass === 'spec').pop()?.draft.subject;
    const subject = bindSubject(reading, ['model', 'product', 'noun'], limit) ?? listed;
    if (!subject) return decline('no subject in scope');
    const variant = VARIANT.exec(tail)?.[1];
    // 310亿稠密模型(31B): the same size in its other spelling.
    const { bracket, page } = reading;
    const bracketed = bracket !== null && lead === '' && page.block.text.slice(0, bracket.open).endsWith('模型');
    const size = (SIZED.test(tail) || bracketed) && (counted || unit === 'params') ? `${quantity.value / 1e9}B` : null;
    const isVariant = variant !== undefined && /\d/.test(variant) && !/^\d+[BMKT]$/.test(variant);
    return draftOf(NAME, reading, {
      subject: isVariant
        ? { name: `${subject.name} ${variant}`, aliases: [variant], kind: 'model', owner: subject }
        : size === null
          ? subject
          : sized(subject, size),
      metric: /激活$/.test(lead) ? '激活参数' : (named?.entry.name ?? fallback),
      metricClass: 'spec',
      period: UNSTATED_PERIOD,
      unit,
      direction: 'none',
    });
  },
};
