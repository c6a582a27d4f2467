import { sum } from '../../facts/decimal';
import type { MetricClass } from '../../facts/fact';
import type { CheckedFact } from '../finish-facts';
import { compared, isExact, operandOf, type CheckRule } from './check';
import { FactIndex, only } from './fact-index';
import { total } from './interval';

/** Metrics that add up over time; a level at a day, a ratio and a price do not. */
const FLOWS: ReadonlySet<MetricClass> = new Set(['revenue', 'profit', 'capex', 'flow']);
/** Annualised and best-month figures are no flow of their period. */
const NO_FLOW = /年化|单月|日均|周均|月均|ARR|ARPU|每股|人均|同比|环比|增/;

/** Ways to cut a year into parts, as first and last day of each part without the year. */
const CUTS: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['01-01', '06-30'],
    ['07-01', '12-31'],
  ],
  [
    ['01-01', '09-30'],
    ['10-01', '12-31'],
  ],
  [
    ['01-01', '03-31'],
    ['04-01', '06-30'],
    ['07-01', '09-30'],
    ['10-01', '12-31'],
  ],
  [
    ['01-01', '06-30'],
    ['07-01', '09-30'],
    ['10-01', '12-31'],
  ],
];

function yearOf({ fact }: CheckedFact): string | null {
  const { start, end } = fact.period;
  const year = start?.slice(0, 4);
  return year !== undefined && start === `${year}-01-01` && end === `${year}-12-31` ? year : null;
}

/** A year's figure against its halves, quarters, or nine months and last quarter, where all of them are printed. */
export const periodsSumCheck: CheckRule = {
  name: 'periods_sum',
  run({ facts }) {
    const index = new FactIndex(facts);
    return facts.flatMap((whole) => {
      const year = yearOf(whole);
      if (year === null || !FLOWS.has(whole.fact.metricClass) || NO_FLOW.test(whole.fact.metric) || !isExact(whole)) {
        return [];
      }
      const alike = (one: CheckedFact): boolean =>
        one.fact.unit === whole.fact.unit && one.fact.modality === whole.fact.modality && isExact(one);
      for (const cut of CUTS) {
        const parts = cut.map(([start, end]) =>
          only(
            index.at(whole.fact.subject, whole.fact.metric, { start: `${year}-${start}`, end: `${year}-${end}` }),
            alike,
          ),
        );
        const known = parts.filter((one) => one !== null);
        if (known.length < cut.length) continue;
        const others = known.map(operandOf);
        return [
          compared({
            kind: 'periods_sum',
            printed: operandOf(whole),
            expected: sum(others.map(({ value }) => value)),
            range: total(others.map(({ range }) => range)),
            others,
            words: {
              zh: `${whole.fact.subject}${year}年${whole.fact.metric}与各期（${known.map((one) => one.fact.period.label).join('、')}）之和`,
              en: `${whole.fact.metric} of ${whole.fact.subject} in ${year} against the sum of its parts (${known.map((one) => one.fact.period.label).join(', ')})`,
            },
          }),
        ];
      }
      return [];
    });
  },
};
