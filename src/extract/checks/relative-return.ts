import { compared, exact, samePeriod, tolerances, type CheckRule } from './check';

/** Excess return = own return − benchmark's return over the same period. */
export const relativeReturnCheck: CheckRule = {
  name: 'relative_return',
  run(facts) {
    const returns = facts.filter((one) => one.fact.metricClass === 'index_return');
    return facts.flatMap((one) => {
      const { benchmark } = one.sighting.draft;
      if (one.fact.metricClass !== 'relative_return' || benchmark === undefined) return [];
      const own = returns.find((other) => other.fact.subject === one.fact.subject && samePeriod(other, one));
      const base = returns.find((other) => other.fact.subject === benchmark && samePeriod(other, one));
      if (!own || !base) return [];
      const expected = exact(own.fact.value - base.fact.value);
      return [
        compared('relative_return', [one, own, base], one.fact.value, expected, tolerances(one, own, base), {
          zh: `${one.fact.subject}相对${benchmark}的超额收益（${own.fact.value} − ${base.fact.value}，百分点）`,
          en: `Excess return of ${one.fact.subject} over ${benchmark} (${own.fact.value} − ${base.fact.value}, percentage points)`,
        }),
      ];
    });
  },
};
