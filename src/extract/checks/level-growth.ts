import { addDays, addMonths, dayParts, monthSpan } from '../../facts/period-math';
import type { CheckedFact } from '../finish-facts';
import { expectedChange, isExactChange } from './change';
import { compared, isExact, operandOf, type CheckRule } from './check';
import { FactIndex, only } from './fact-index';

interface Days {
  readonly start: string;
  readonly end: string;
}

/** Whole months only: a year, half, quarter or month, or 1–9 月; null for anything else. */
function wholeMonths({ start, end }: { start: string | null; end: string | null }): (Days & { count: number }) | null {
  if (start === null || end === null || dayParts(start).day !== 1 || dayParts(addDays(end, 1)).day !== 1) return null;
  const [a, b] = [dayParts(start), dayParts(end)];
  return { start, end, count: (b.year - a.year) * 12 + b.month - a.month + 1 };
}

/** The period a change is measured against: 同比 a year before, 环比 the period of the same length right before. */
function baseOf(metric: string, period: CheckedFact['fact']['period']): Days | null {
  const months = wholeMonths(period);
  if (!months) return null;
  const back = metric.endsWith('同比') ? 12 : metric.endsWith('环比') && period.kind !== 'ytd' ? months.count : 0;
  if (back === 0) return null;
  const { year, month } = dayParts(addMonths(months.start, -back));
  return monthSpan(year, month, months.count);
}

/** A printed 同比 or 环比 against the levels of both periods, where both are printed. */
export const levelGrowthCheck: CheckRule = {
  name: 'level_growth',
  run({ facts }) {
    const index = new FactIndex(facts);
    return facts.flatMap((change) => {
      const { fact, sighting } = change;
      const metric = sighting.draft.changeOf;
      // 增幅 without 同比 or 环比 does not say against what.
      if (metric === undefined || !isExactChange(change) || fact.period.basis === 'inferred') return [];
      const base = baseOf(fact.metric, fact.period);
      if (!base) return [];
      const after = only(
        index.at(fact.subject, metric, fact.period),
        (one) => isExact(one) && one.fact.modality === fact.modality,
      );
      const before = only(index.at(fact.subject, metric, base), isExact);
      if (!after || !before || after.fact.unit !== before.fact.unit || after.fact.per !== before.fact.per) return [];
      const [from, to] = [operandOf(before), operandOf(after)];
      const follows = expectedChange(change, from, to);
      if (!follows) return [];
      return [
        compared({
          kind: 'level_growth',
          printed: operandOf(change),
          ...follows,
          others: [to, from],
          words: {
            zh: `${fact.subject}${fact.metric}（${after.fact.period.label} ${after.fact.printed}，${before.fact.period.label} ${before.fact.printed}）`,
            en: `${fact.metric} of ${fact.subject} (${after.fact.printed} in ${after.fact.period.label}, ${before.fact.printed} in ${before.fact.period.label})`,
          },
        }),
      ];
    });
  },
};
