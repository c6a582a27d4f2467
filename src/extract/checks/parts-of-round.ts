import { compared, exact, tolerances, type CheckRule } from './check';

const PART = /^融资额\(.+\)$/;

/** What the named investors gave together against the round, where at least two are named. */
export const partsOfRoundCheck: CheckRule = {
  name: 'parts_sum',
  run(facts) {
    return facts.flatMap((whole) => {
      if (whole.fact.metric !== '融资额') return [];
      const parts = facts.filter(
        (one) =>
          PART.test(one.fact.metric) &&
          one.fact.subject === whole.fact.subject &&
          one.fact.unit === whole.fact.unit &&
          one.fact.period.start === whole.fact.period.start,
      );
      if (parts.length < 2) return [];
      const expected = exact(parts.reduce((sum, one) => sum + one.fact.value, 0));
      return [
        compared('parts_sum', [whole, ...parts], whole.fact.value, expected, tolerances(whole, ...parts), {
          zh: `${whole.fact.subject}各投资方出资之和与融资额`,
          en: `${whole.fact.subject}: what the investors gave together against the round`,
        }),
      ];
    });
  },
};
