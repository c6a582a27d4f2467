import type { Unit } from '../../facts/unit';
import { bindSubject } from '../bind/bind-subject';
import { UNSTATED_PERIOD } from '../../facts/period';
import { decline } from '../draft';
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

/** 参数规模从355B扩展至744B, 100-300TFLOPS: the figures of a model or a chip, known by their unit. */
export const specByUnit: FactRule = {
  name: NAME,
  classes: ['spec'],
  read(reading) {
    const { quantity, lead, page, clause } = reading;
    const fallback = quantity.unit === null ? undefined : METRIC_OF_UNIT[quantity.unit];
    if (!fallback || quantity.unit === null) return decline('unit is no technical one');
    const activated = /激活$/.test(lead);
    const named = page.metrics
      .filter((one) => one.start >= clause.start && one.end <= quantity.start && one.entry.metricClass === 'spec')
      .pop();
    const subject = bindSubject(
      reading,
      ['model', 'product', 'noun'],
      named && named.start >= reading.leadStart ? named.start : quantity.start,
    );
    if (!subject) return decline('no subject in scope');
    return draftOf(NAME, reading, {
      subject,
      metric: activated ? '激活参数' : (named?.entry.name ?? fallback),
      metricClass: 'spec',
      period: UNSTATED_PERIOD,
      unit: quantity.unit,
      direction: 'none',
    });
  },
};
