/** A table cell with a figure, and the unit its header or metric lends it. */
import { isMoney, type Unit } from '../../facts/unit';
import type { MetricEntry } from '../lexicon/metrics';
import type { QuantityMention } from '../readers/mention';
import { readQuantities } from '../readers/quantities';

export interface CellValue {
  readonly quantity: QuantityMention;
  readonly value: number;
  readonly high: number | null;
  readonly unit: Unit;
}

/** 上涨5%-34%, 最高上调30%: a change in words, as tables of price notices print it. */
export const CHANGE_CELL =
  /^(?:最高|约|平均|整体)?(上涨|上调|提价|涨价|下跌|下调|降价|涨|跌|降)(?:至多|最高|约|不超过)?(?=\d)/;

/** What a bare figure of a class is counted in where no header says. */
const DEFAULT_UNIT: Readonly<Record<string, Unit>> = {
  holding_ratio: 'percent',
  score: 'score',
  quantity: 'count',
  users: 'persons',
  valuation: 'times',
  token_usage: 'tokens',
  price_change: 'percent',
  index_return: 'percent',
  margin: 'percent',
  growth: 'percent',
  token_growth: 'percent',
};

const CHANGES: readonly string[] = ['percentage_points', 'basis_points'];

/** The one unit a level of this metric can have, else what its class is counted in; null where neither tells. */
function defaultUnit(metric: MetricEntry): Unit | null {
  const [only, ...others] = metric.units.filter((unit) => unit !== 'bare' && !CHANGES.includes(unit));
  if (only !== undefined && only !== 'money' && only !== 'bare' && others.length === 0) return only;
  return DEFAULT_UNIT[metric.metricClass] ?? null;
}

/** Decimal shift without binary noise: 52.59 × 1e8 is 5259000000. */
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** `cell` is normalised. Null for a cell that is no single figure, or whose unit nothing gives. */
export function cellValue(cell: string, metric: MetricEntry, header: QuantityMention | null): CellValue | null {
  const change = CHANGE_CELL.exec(cell);
  const falls = change !== null && /[跌降]|下调/.test(change[1] ?? '');
  // (0.9)% is printed for (0.9%).
  const text = (change ? cell.slice(change[0].length) : cell).replace(/^\(([\d.,]+)\)%$/, '($1%)');
  const read = readQuantities(text, []);
  const [quantity] = read;
  if (!quantity || read.length !== 1) return null;
  if (
    text.slice(0, quantity.start).replace(/[(+\s]/g, '') !== '' ||
    text.slice(quantity.end).replace(/[)*\s]/g, '') !== ''
  )
    return null;
  const own = quantity.unit !== null && quantity.unit !== 'none' ? quantity.unit : null;
  const unit = own ?? header?.unit ?? defaultUnit(metric);
  if (unit === null) return null;
  const fits = isMoney(unit) ? metric.units.includes('money') : metric.units.includes(unit);
  if (!fits) return null;
  const factor = own === null && header ? Math.abs(header.magnitude) : 1;
  const negative = (falls || /^\(.*\)$/.test(text)) && quantity.value > 0;
  const sign = negative ? -1 : 1;
  return {
    quantity,
    value: scaled(quantity.value * sign, factor),
    high: quantity.high === null ? null : scaled(quantity.high * sign, factor),
    unit,
  };
}
