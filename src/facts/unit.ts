/**
 * Units a value may carry. Values are stored in base units, so there is no 万 or 亿 here: 1.4 万亿 Token is 1.4e12 `tokens`.
 * Percent stays in percent (3.39 means 3.39 %), and percentage points are never percent.
 */
export const UNITS = [
  'tokens',
  'CNY',
  'USD',
  'HKD',
  'EUR',
  'JPY',
  'GBP',
  'KRW',
  'TWD',
  'percent',
  'percentage_points',
  'basis_points',
  'times',
  'rank',
  'score',
  'count',
  'persons',
  'days',
  'weeks',
  'months',
  'quarters',
  'years',
  'hours',
  'minutes',
  'seconds',
  'milliseconds',
  'params',
  'bytes',
  'GB',
  'TB',
  'PB',
  'EB',
  'GB/s',
  'TB/s',
  'Gbps',
  'W',
  'kW',
  'MW',
  'GW',
  'kWh',
  'GWh',
  'TOPS',
  'TFLOPS',
  'PFLOPS',
  'EFLOPS',
  'inch',
  'nm',
  'mm',
  'km',
  'sqm',
  'kg',
  'tonnes',
  'barrels',
  'GHz',
  'none',
] as const;

export type Unit = (typeof UNITS)[number];

const MONEY: ReadonlySet<Unit> = new Set(['CNY', 'USD', 'HKD', 'EUR', 'JPY', 'GBP', 'KRW', 'TWD']);

/** True for a unit that is money of one currency. */
export function isMoney(unit: Unit): boolean {
  return MONEY.has(unit);
}
