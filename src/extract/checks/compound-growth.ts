import type { CheckedFact } from '../finish-facts';
import { compared, isExact, operandOf, type CheckRule } from './check';
import { FactIndex, only } from './fact-index';
import { exact, over, type Interval } from './interval';

function yearOf(iso: string | null): number | null {
  return iso === null ? null : Number(iso.slice(0, 4));
}

function isYear({ fact }: CheckedFact, year: number): boolean {
  return yearOf(fact.period.start) === year && yearOf(fact.period.end) === year;
}

/** Percent a year that turns 1 into `ratio` in `years` years. */
function rateOf(ratio: number, years: number): number {
  return exact((ratio ** (1 / years) - 1) * 100);
}

/** A printed compound growth rate against the first and last level of the same metric and subject. */
export const compoundGrowthCheck: CheckRule = {
  name: 'compound_growth',
  run({ facts }) {
    const index = new FactIndex(facts);
    return facts.flatMap((rate) => {
      const { changeOf } = rate.sighting.draft;
      if (!rate.fact.metric.endsWith('复合增长率') || rate.fact.unit !== 'percent' || !isExact(rate)) return [];
      const metric = changeOf ?? rate.fact.metric.replace(/(?:年均)?复合增长率$/, '');
      const from = yearOf(rate.fact.period.start);
      const to = yearOf(rate.fact.period.end);
      if (metric === '' || from === null || to === null || to <= from) return [];
      const level = (year: number) =>
        only(index.of(rate.fact.subject, metric), (one) => isYear(one, year) && isExact(one));
      const [first, last] = [level(from), level(to)];
      if (!first || !last || first.fact.unit !== last.fact.unit || first.fact.value <= 0) return [];
      const [a, b] = [operandOf(first), operandOf(last)];
      const ratio: Interval | null = over(b.range, a.range);
      if (!ratio || ratio.low <= 0) return [];
      return [
        compared({
          kind: 'compound_growth',
          printed: operandOf(rate),
          expected: rateOf(b.value / a.value, to - from),
          range: { low: rateOf(ratio.low, to - from), high: rateOf(ratio.high, to - from) },
          others: [a, b],
          words: {
            zh: `${rate.fact.subject}${from}–${to}年复合增长率（%）`,
            en: `Compound growth of ${rate.fact.subject}, ${from}–${to} (%)`,
          },
        }),
      ];
    });
  },
};
