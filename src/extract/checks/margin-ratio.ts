import { compared, isExact, operandOf, samePeriod, type CheckRule } from './check';
import { FactIndex, only } from './fact-index';
import { percentOf } from './interval';

/** Ratio in percent, what is divided, and by what: only pairs whose names leave no doubt which profit is meant. */
const RATIOS: readonly (readonly [ratio: string, part: string, whole: string])[] = [
  ['毛利率', '毛利', '营业收入'],
  ['毛利率', '毛利润', '营业收入'],
  ['净利率', '净利润', '营业收入'],
  ['归母净利率', '归母净利润', '营业收入'],
];

/** A printed margin against profit and revenue of the same subject and period. */
export const marginRatioCheck: CheckRule = {
  name: 'margin_ratio',
  run({ facts }) {
    const index = new FactIndex(facts);
    return facts.flatMap((margin) => {
      const { fact } = margin;
      if (fact.metricClass !== 'margin' || fact.unit !== 'percent' || !isExact(margin)) return [];
      return RATIOS.flatMap(([ratio, part, whole]) => {
        if (fact.metric !== ratio) return [];
        const of = (metric: string) =>
          only(
            index.of(fact.subject, metric),
            (one) => samePeriod(one, margin) && one.fact.modality === fact.modality && isExact(one),
          );
        const [above, below] = [of(part), of(whole)];
        if (!above || !below || above.fact.unit !== below.fact.unit || below.fact.value <= 0) return [];
        const [a, b] = [operandOf(above), operandOf(below)];
        const follows = percentOf(a, b);
        if (!follows) return [];
        return [
          compared({
            kind: 'margin_ratio',
            printed: operandOf(margin),
            ...follows,
            others: [a, b],
            words: {
              zh: `${fact.subject}${fact.period.label}${ratio}（${part} ${above.fact.printed} ÷ ${whole} ${below.fact.printed}，%）`,
              en: `${ratio} of ${fact.subject} in ${fact.period.label} (${above.fact.printed} ÷ ${below.fact.printed}, %)`,
            },
          }),
        ];
      });
    });
  },
};
