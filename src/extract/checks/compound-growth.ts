import { compared, exact, type CheckRule } from './check';

function yearOf(iso: string | null): number | null {
  return iso === null ? null : Number(iso.slice(0, 4));
}

/** A printed compound growth rate against the first and last level of the same metric and subject. */
export const compoundGrowthCheck: CheckRule = {
  name: 'compound_growth',
  run(facts) {
    return facts.flatMap((rate) => {
      const { changeOf } = rate.sighting.draft;
      if (!rate.fact.metric.endsWith('复合增长率') || rate.fact.unit !== 'percent') return [];
      const from = yearOf(rate.fact.period.start);
      const to = yearOf(rate.fact.period.end);
      if (from === null || to === null || to <= from) return [];
      const level = (year: number) =>
        facts.find(
          (one) =>
            one.fact.subject === rate.fact.subject &&
            (changeOf === undefined || one.fact.metric === changeOf) &&
            yearOf(one.fact.period.start) === year &&
            yearOf(one.fact.period.end) === year,
        );
      const [first, last] = [level(from), level(to)];
      if (!first || !last || first.fact.unit !== last.fact.unit || first.fact.value <= 0) return [];
      const expected = exact(
        Number((((last.fact.value / first.fact.value) ** (1 / (to - from)) - 1) * 100).toPrecision(4)),
      );
      return [
        compared('compound_growth', [rate, first, last], rate.fact.value, expected, rate.sighting.draft.tolerance * 2, {
          zh: `${rate.fact.subject}${from}–${to}年复合增长率（%）`,
          en: `Compound growth of ${rate.fact.subject}, ${from}–${to} (%)`,
        }),
      ];
    });
  },
};
