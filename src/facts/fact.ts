/** One subject, one metric, one period, one value, as one report states it. The shape is the contract of DESIGN.md §3. */
import type { Period } from './period';
import type { Unit } from './unit';

export const METRIC_CLASSES = [
  'token_usage',
  'token_growth',
  'index_return',
  'relative_return',
  'rank',
  'valuation',
  'revenue',
  'profit',
  'growth',
  'margin',
  'price_change',
  'price_level',
  'capex',
  'funding',
  'users',
  'market_size',
  'quantity',
  'spec',
  'score',
  'flow',
  'holding_ratio',
  'other',
] as const;

export type MetricClass = (typeof METRIC_CLASSES)[number];

/** What stands beside the figure: 超/突破 (gt), 以上 (gte), 至少/起 (at_least), 不到 (lt), 不超过/最高 (lte), 约/近 (approx). */
export type Qualifier = 'exact' | 'gt' | 'gte' | 'at_least' | 'lt' | 'lte' | 'approx' | 'range';

/** The way the text says the value went; the value itself is already signed. */
export type Direction = 'up' | 'down' | 'none';

export type Modality = 'actual' | 'forecast' | 'plan' | 'guidance' | 'rumor';

/** For 倍 and 番: 增长一倍 is `increase_by` 1, 翻两番 is `multiple_of` 4, 是…的2.1倍 is `multiple_of` 2.1. */
export type Multiple = 'increase_by' | 'multiple_of';

/** One place of the report that states the fact. Lines count from 1 (split on \n only), columns in UTF-16 units from 1. */
export interface Evidence {
  readonly line: number;
  readonly column: number;
  /** The heading it stands under, as printed; null before the first. */
  readonly section: string | null;
  /** The exhibit's label (`图表4`) when the figure is a cell or caption of one. */
  readonly exhibit: string | null;
  /** The characters of the figure exactly as the document has them. */
  readonly printed: string;
}

export interface Fact {
  readonly id: string;
  readonly subject: string;
  readonly aliases: readonly string[];
  readonly metric: string;
  readonly metricClass: MetricClass;
  readonly period: Period;
  /** Signed, in base units: 下跌 3.39% is -3.39, 1.4 万亿 is 1.4e12. The lower end where `high` is set. */
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly high: number | null;
  readonly unit: Unit;
  /** Denominator of a unit price (`1k tokens`, `hour`, `GiB`), else null. */
  readonly per: string | null;
  readonly qualifier: Qualifier;
  readonly direction: Direction;
  readonly modality: Modality;
  readonly multiple: Multiple | null;
  /** The figure as first printed. */
  readonly printed: string;
  readonly evidence: readonly Evidence[];
  /** Whom the report quotes for it (`火山引擎`), else null. */
  readonly quotedSource: string | null;
  /** The rule that read it: the handle for `npm run explain`. */
  readonly rule: string;
  /** True where a check of the report's own arithmetic fails on it. The value stays as printed. */
  readonly suspect: boolean;
}
