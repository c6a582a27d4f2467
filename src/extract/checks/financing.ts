import { add } from '../../facts/decimal';
import { compared, isExact, operandOf, type CheckRule } from './check';
import { FactIndex, only } from './fact-index';
import { plus } from './interval';

/** Pre-money valuation + round = post-money valuation, of one company, one round and one currency. */
export const financingCheck: CheckRule = {
  name: 'financing',
  run({ facts }) {
    const index = new FactIndex(facts);
    return facts.flatMap((post) => {
      if (post.fact.metric !== '投后估值' || !isExact(post)) return [];
      // A company raises more than once: where two rounds are told, which one is meant is not known.
      const of = (metric: string) =>
        only(index.of(post.fact.subject, metric), (one) => one.fact.unit === post.fact.unit && isExact(one));
      const [pre, round] = [of('投前估值'), of('融资额')];
      if (!pre || !round) return [];
      const [a, b] = [operandOf(pre), operandOf(round)];
      return [
        compared({
          kind: 'financing',
          printed: operandOf(post),
          expected: add(a.value, b.value),
          range: plus(a.range, b.range),
          others: [a, b],
          words: {
            zh: `${post.fact.subject}投前估值加融资额与投后估值`,
            en: `${post.fact.subject}: pre-money plus round against post-money`,
          },
        }),
      ];
    });
  },
};
