import { compared, exact, tolerances, type CheckRule } from './check';

/** Pre-money valuation + round = post-money valuation, of one company in one currency. */
export const financingCheck: CheckRule = {
  name: 'financing',
  run(facts) {
    return facts.flatMap((post) => {
      if (post.fact.metric !== '投后估值') return [];
      const of = (metric: string) =>
        facts.find(
          (one) =>
            one.fact.metric === metric && one.fact.subject === post.fact.subject && one.fact.unit === post.fact.unit,
        );
      const pre = of('投前估值');
      const round = of('融资额');
      if (!pre || !round) return [];
      const expected = exact(pre.fact.value + round.fact.value);
      return [
        compared('financing', [post, pre, round], post.fact.value, expected, tolerances(post, pre, round), {
          zh: `${post.fact.subject}投前估值加融资额与投后估值`,
          en: `${post.fact.subject}: pre-money plus round against post-money`,
        }),
      ];
    });
  },
};
