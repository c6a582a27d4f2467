import { sum } from '../../facts/decimal';
import { compared, isExact, operandOf, type CheckRule } from './check';
import { total } from './interval';

const PART = /^融资额\(.+\)$/;

/** What the named investors gave together against the round, where at least two are named. */
export const partsOfRoundCheck: CheckRule = {
  name: 'parts_sum',
  run({ facts }) {
    const named = facts.filter((one) => PART.test(one.fact.metric));
    return facts.flatMap((whole) => {
      if (whole.fact.metric !== '融资额' || !isExact(whole)) return [];
      const parts = named.filter(
        ({ fact }) =>
          fact.subject === whole.fact.subject &&
          fact.unit === whole.fact.unit &&
          fact.period.start === whole.fact.period.start,
      );
      // One part told as 超 or 约, and nothing follows for the sum.
      if (parts.length < 2 || !parts.every(isExact)) return [];
      const others = parts.map(operandOf);
      return [
        compared({
          kind: 'parts_sum',
          printed: operandOf(whole),
          expected: sum(others.map(({ value }) => value)),
          range: total(others.map(({ range }) => range)),
          others,
          words: {
            zh: `${whole.fact.subject}各投资方出资之和与融资额`,
            en: `${whole.fact.subject}: what the investors gave together against the round`,
          },
        }),
      ];
    });
  },
};
