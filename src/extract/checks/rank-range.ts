import { compared, isExact, operandOf, type CheckRule } from './check';

/** How many industries a scheme ranks: 申银万国 2021 first level 31, 中信 2.0 first level 30. */
const SCHEMES: readonly (readonly [RegExp, number])[] = [
  [/^申万/, 31],
  [/^中信/, 30],
];
const AMONG_INDUSTRIES = /涨跌幅排名$/;

/** The rank of an industry among those of its scheme. */
export const rankRangeCheck: CheckRule = {
  name: 'rank_range',
  run({ facts }) {
    return facts.flatMap((one) => {
      const { fact } = one;
      const last = SCHEMES.find(([scheme]) => scheme.test(fact.subject))?.[1];
      if (last === undefined || fact.metricClass !== 'rank' || !AMONG_INDUSTRIES.test(fact.metric)) return [];
      if (!isExact(one)) return [];
      const printed = { ...operandOf(one), range: { low: fact.value, high: fact.value } };
      return [
        compared({
          kind: 'rank_range',
          printed,
          // Inside the range the rank itself is what is expected: nothing tells more.
          expected: Math.min(Math.max(fact.value, 1), last),
          range: { low: 1, high: last },
          others: [],
          words: {
            zh: `${fact.subject}在 ${last} 个行业中的排名`,
            en: `Rank of ${fact.subject} among ${last} industries`,
          },
          rangeWords: { zh: '可取', en: 'possible' },
        }),
      ];
    });
  },
};
