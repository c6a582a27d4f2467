/** Which datasets there are of facts, and which facts go where. A new one is a row of FACT_DATASETS; nothing else changes. */
import type { Fact, MetricClass } from '../facts/fact';
import type { Unit } from '../facts/unit';
import type { DatasetGroup } from './dataset';
import type { MeasureWords } from './measures';
import { words, type Words } from './words';

export interface FactDataset extends MeasureWords {
  readonly id: string;
  readonly group: DatasetGroup;
  readonly title: Words;
  readonly classes: readonly MetricClass[];
}

const RATIO = words('比例', 'Ratio');

/** In the order the pane lists them. Every metric class is in exactly one; a test counts that. */
export const FACT_DATASETS: readonly FactDataset[] = [
  {
    id: 'token-usage',
    group: 'market',
    title: words('Token 使用量', 'Token usage'),
    classes: ['token_usage'],
    value: words('使用量', 'Usage'),
    percent: RATIO,
  },
  {
    id: 'token-growth',
    group: 'market',
    title: words('Token 增速', 'Token growth'),
    classes: ['token_growth'],
    value: words('增量', 'Increase'),
    percent: words('增速', 'Growth'),
    signed: ['value', 'percent', 'points'],
  },
  {
    id: 'index-returns',
    group: 'market',
    title: words('行情', 'Market returns'),
    classes: ['index_return', 'relative_return', 'rank'],
    value: words('点位', 'Level'),
    percent: words('涨跌幅', 'Return'),
    points: words('相对收益', 'Relative return'),
    signed: ['percent', 'points'],
  },
  {
    id: 'valuation',
    group: 'market',
    title: words('估值', 'Valuation'),
    classes: ['valuation'],
    value: words('估值', 'Valuation'),
    percent: words('分位', 'Percentile'),
    times: words('估值倍数', 'Multiple'),
  },
  {
    id: 'flows',
    group: 'market',
    title: words('资金流向', 'Fund flows'),
    classes: ['flow', 'holding_ratio'],
    value: words('净流入', 'Net inflow'),
    percent: words('持股占比', 'Holding ratio'),
    signed: ['value', 'points'],
  },
  {
    id: 'financials',
    group: 'company',
    title: words('财务', 'Financials'),
    classes: ['revenue', 'profit', 'growth', 'margin'],
    value: words('金额', 'Amount'),
    percent: words('增速或比率', 'Growth or margin'),
  },
  {
    id: 'price-changes',
    group: 'company',
    title: words('涨价', 'Price changes'),
    classes: ['price_change', 'price_level'],
    value: words('价格', 'Price'),
    percent: words('涨价幅度', 'Change'),
    signed: ['percent', 'points'],
  },
  {
    id: 'funding',
    group: 'company',
    title: words('融资与资本开支', 'Funding and capex'),
    classes: ['funding', 'capex'],
    value: words('金额', 'Amount'),
    percent: words('变动幅度', 'Change'),
  },
  {
    id: 'users',
    group: 'company',
    title: words('用户与市场规模', 'Users and market size'),
    classes: ['users', 'market_size'],
    value: words('规模', 'Size'),
    percent: RATIO,
  },
  {
    id: 'other-figures',
    group: 'company',
    title: words('其他数据', 'Other figures'),
    classes: ['quantity', 'spec', 'score', 'other'],
    value: words('数值', 'Value'),
    percent: RATIO,
  },
];

interface Exception {
  readonly applies: (fact: Fact) => boolean;
  readonly id: string;
}

/** Figures whose class alone would put them among others of another kind. The first that applies decides. */
export const EXCEPTIONS: readonly Exception[] = [
  // An index level has no currency: it is no price of a product.
  { applies: ({ metricClass, unit }) => metricClass === 'price_level' && POINTS.has(unit), id: 'index-returns' },
  // Ranks by return belong to the market; those of a leaderboard or an app store do not.
  { applies: ({ metricClass, metric }) => metricClass === 'rank' && !/涨跌|收益/.test(metric), id: 'other-figures' },
];

const POINTS: ReadonlySet<Unit> = new Set<Unit>(['none', 'score']);

/** The id of the dataset a fact belongs to. */
export function datasetOf(fact: Fact): string {
  const exception = EXCEPTIONS.find(({ applies }) => applies(fact));
  // Every class has its dataset, so the second is only for the compiler.
  return (
    exception?.id ?? FACT_DATASETS.find(({ classes }) => classes.includes(fact.metricClass))?.id ?? 'other-figures'
  );
}
