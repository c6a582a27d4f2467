import type { MetricClass } from '../../facts/fact';
import { UNSTATED_PERIOD } from '../../facts/period';
import { isMoney, type Unit } from '../../facts/unit';
import { bindMetric, type BoundMetric } from '../bind/bind-metric';
import { bindPeriod, ownPeriod, type PeriodPolicy } from '../bind/bind-period';
import { bindOwner, bindSubject } from '../bind/bind-subject';
import { namedWork } from '../bind/named-work';
import { leadChange } from '../bind/change-word';
import { decline, type Draft, type DraftSubject } from '../draft';
import type { Reading } from '../reading';
import { draftOf, previousInSentence, type FactRule } from './rule';

export interface LevelOptions {
  readonly policy: PeriodPolicy;
  /** Unit for a bare figure (营收1.9亿): null declines it. */
  readonly bareUnit: Unit | null;
  /** Metrics of the class whose bare figures mean another unit (上下文长度 256K is tokens). */
  readonly bareUnits?: Readonly<Record<string, Unit>>;
  /** Whether a segment before the metric goes into its name (API平台收入). */
  readonly segments: boolean;
}

/** Told of one after another over one period. */
const SERIES: ReadonlySet<MetricClass> = new Set(['quantity', 'other']);

/** True for a change (同比增长5%), false for a level reached (增至5亿). */
function isChange(reading: Reading): boolean {
  const change = leadChange(reading);
  if (!change) return false;
  if (reading.quantity.level || /[至到为]$/.test(reading.lead) || /[至到为][了约近超]?$/.test(reading.lead))
    return false;
  return !/^(?:新增|累计)$/.test(change.word);
}

/** 从5亿降至3亿, 并将达到10亿: a figure that leans on the level before it, having only a verb of reaching of its own. */
function leaning(reading: Reading, metricClass: MetricClass): Draft | null {
  const previous = previousInSentence(reading);
  if (!previous || previous.metricClass !== metricClass || previous.changeOf !== undefined) return null;
  const reaches = /(?:达到|达|升至|增至|增长到|增长至|提升至|扩展至|扩大至|降至|至|到|突破|超过)(?:了|约)?$/.test(
    reading.lead,
  );
  const sameUnit = reading.quantity.unit === null || reading.quantity.unit === previous.unit;
  return reaches && sameUnit && reading.lead.length <= 16 ? previous : null;
}

/** 4月重卡销量9.8万辆。1-4月累计销量36万辆: a metric with no name of its own goes on about whom the item has last told it of. */
function sameMetricBefore({ earlier, page, clause }: Reading, { entry, via }: BoundMetric): DraftSubject | null {
  if (via !== 'lead') return null;
  const told = earlier.filter(
    (one) => one.draft.metric === entry.name && page.layout.clauses[one.clauseIndex]?.item === clause.item,
  );
  return told[told.length - 1]?.draft.subject ?? null;
}

/** A rule of this shape: `<subject><metric>为<figure>` for the metrics of one class. Named after the class. */
export function statedLevel(metricClass: MetricClass, options: LevelOptions): FactRule {
  const name = `${metricClass.replace('_', '-')}-level`;
  return {
    name,
    classes: [metricClass],
    read(reading) {
      const { quantity } = reading;
      if (quantity.multiple !== null && metricClass !== 'valuation') return decline('a multiple is no level');
      const metric: BoundMetric | null = bindMetric(reading);
      const previous = metric && metric.via !== 'clause' ? null : leaning(reading, metricClass);
      if (previous) {
        // A level still to come has the time its own words give, never that of the level reached.
        const coming = /将|预计|有望|计划/.test(reading.lead);
        const own = ownPeriod(reading, previous.subject);
        const period = own ?? (coming ? UNSTATED_PERIOD : bindPeriod(reading, previous.subject, options.policy));
        const { subject, unit } = previous;
        return draftOf(name, reading, {
          subject,
          metric: previous.metric,
          metricClass,
          period,
          unit,
          direction: 'none',
        });
      }
      if (!metric) return decline('no metric bound to it carries this unit');
      if (metric.entry.metricClass !== metricClass)
        return decline(`${metric.mention.text} is ${metric.entry.metricClass}`);
      // 增加了1.6万片产能 adds to a level; 产能增加3% changes one.
      const added = metric.via === 'tail' && /^(?:增加|新增)$/.test(leadChange(reading)?.word ?? '');
      if (!added && isChange(reading)) return decline('a change, no level');
      // 23T of 预训练数据 are tokens, though a bare T reads as parameters.
      const renamed = quantity.unit === 'params' && options.bareUnits?.[metric.entry.name] !== undefined;
      const bare = quantity.unit === null || quantity.unit === 'none' || renamed;
      // 2.3亿户 and 3亿个 of users are people; of firms and seats they are things.
      const people = quantity.unit === 'count' && /用户数$/.test(metric.entry.name);
      const unit = bare
        ? (options.bareUnits?.[metric.entry.name] ?? options.bareUnit)
        : people
          ? 'persons'
          : quantity.unit;
      if (unit === null) return decline('a bare figure, and this class needs a unit');
      const limit = metric.via === 'lead' ? metric.mention.start : quantity.start;
      const owned = options.segments ? bindOwner(reading, metric.entry.kinds, limit) : null;
      const work = namedWork(reading, metric.entry.name);
      const bound = options.segments ? owned?.subject : bindSubject(reading, metric.entry.kinds, limit);
      const subject = work ?? bound ?? sameMetricBefore(reading, metric);
      if (!subject) return decline('no subject in scope');
      const segment = owned && metric.via === 'lead' ? owned.segment : '';
      return draftOf(name, reading, {
        subject,
        metric: added ? `新增${metric.mention.text}` : segment ? segment + metric.mention.text : metric.entry.name,
        metricClass,
        // A company's worth is dated by its round, its target price by its own words, a multiple by the market's week.
        period: bindPeriod(
          reading,
          subject,
          (metricClass === 'valuation' || metricClass === 'price_level') && isMoney(unit)
            ? { event: true }
            : { ...options.policy, ...(SERIES.has(metricClass) ? { metric: metric.entry.name } : {}) },
        ),
        unit,
        direction: 'none',
        ...(metric.entry.name === '净亏损' ? { sign: -1 as const } : {}),
      });
    },
  };
}
