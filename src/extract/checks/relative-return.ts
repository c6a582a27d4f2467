import { subtract } from '../../facts/decimal';
import { compared, isExact, operandOf, samePeriod, type CheckRule } from './check';
import { minus } from './interval';

/** Excess return = own return − benchmark's return over the same period. */
export const relativeReturnCheck: CheckRule = {
  name: 'relative_return',
  run({ facts }) {
    const returns = facts.filter((one) => one.fact.metricClass === 'index_return' && isExact(one));
    return facts.flatMap((one) => {
      const { benchmark } = one.sighting.draft;
      if (one.fact.metricClass !== 'relative_return' || benchmark === undefined || !isExact(one)) return [];
      // An index against itself: the reader took the benchmark for what is measured.
      if (benchmark === one.fact.subject) return [];
      const own = returns.find((other) => other.fact.subject === one.fact.subject && samePeriod(other, one));
      const base = returns.find((other) => other.fact.subject === benchmark && samePeriod(other, one));
      if (!own || !base) return [];
      const [a, b] = [operandOf(own), operandOf(base)];
      return [
        compared({
          kind: 'relative_return',
          printed: operandOf(one),
          expected: subtract(a.value, b.value),
          range: minus(a.range, b.range),
          others: [a, b],
          words: {
            zh: `${one.fact.subject}相对${benchmark}的超额收益（${a.value} − ${b.value}，百分点）`,
            en: `Excess return of ${one.fact.subject} over ${benchmark} (${a.value} − ${b.value}, percentage points)`,
          },
        }),
      ];
    });
  },
};
