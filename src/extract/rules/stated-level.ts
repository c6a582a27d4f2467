import type { MetricClass } from '../../facts/fact';
import type { Unit } from '../../facts/unit';
import { bindMetric, segmentBefore, type BoundMetric } from '../bind/bind-metric';
import { bindPeriod, type PeriodPolicy } from '../bind/bind-period';
import { bindSubject } from '../bind/bind-subject';
import { changeWord } from '../bind/change-word';
import { decline } from '../draft';
import type { Reading } from '../reading';
import { draftOf, type FactRule } from './rule';

export interface LevelOptions {
  readonly policy: PeriodPolicy;
  /** Unit for a bare figure (营收1.9亿): null declines it. */
  readonly bareUnit: Unit | null;
  /** Whether a segment before the metric goes into its name (API平台收入). */
  readonly segments: boolean;
}

/** True for a change (同比增长5%), false for a level reached (增至5亿). */
function isChange(reading: Reading): boolean {
  const change = changeWord(reading.lead);
  if (!change) return false;
  if (reading.quantity.level || /[至到为]$/.test(reading.lead) || /[至到为][了约近超]?$/.test(reading.lead))
    return false;
  return !/^(?:新增|累计)$/.test(change.word);
}

/** A rule of this shape: `<subject><metric>为<figure>` for the metrics of one class. Named after the class. */
export function statedLevel(metricClass: MetricClass, options: LevelOptions): FactRule {
  const name = `${metricClass.replace('_', '-')}-level`;
  return {
    name,
    classes: [metricClass],
    read(reading) {
      const { quantity, page, leadStart } = reading;
      if (quantity.multiple !== null && metricClass !== 'valuation') return decline('a multiple is no level');
      const metric: BoundMetric | null = bindMetric(reading);
      if (!metric) return decline('no metric bound to it carries this unit');
      if (metric.entry.metricClass !== metricClass)
        return decline(`${metric.mention.text} is ${metric.entry.metricClass}`);
      if (isChange(reading)) return decline('a change, no level');
      const unit = quantity.unit === null || quantity.unit === 'none' ? options.bareUnit : quantity.unit;
      if (unit === null) return decline('a bare figure, and this class needs a unit');
      const limit = metric.via === 'lead' ? metric.mention.start : quantity.start;
      const subject = bindSubject(reading, metric.entry.kinds, limit);
      if (!subject) return decline('no subject in scope');
      const from = subject.via === 'own' ? subject.end : leadStart;
      const segment =
        options.segments && metric.via === 'lead' && subject.via !== 'head'
          ? segmentBefore(page.block.text, from, metric.mention)
          : '';
      const period = bindPeriod(reading, subject, options.policy);
      return draftOf(name, reading, {
        subject,
        metric: segment ? segment + metric.mention.text : metric.entry.name,
        metricClass,
        period,
        unit,
        direction: 'none',
        ...(metric.entry.name === '净亏损' ? { sign: -1 as const } : {}),
      });
    },
  };
}
