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
  'percent',
  'percentage_points',
  'basis_points',
  'times',
  'rank',
  'score',
  'count',
  'persons',
  'days',
  'months',
  'years',
  'hours',
  'minutes',
  'params',
  'bytes',
  'GB',
  'TB',
  'GB/s',
  'TB/s',
  'W',
  'MW',
  'GW',
  'TFLOPS',
  'PFLOPS',
  'EFLOPS',
  'inch',
  'none',
] as const;

export type Unit = (typeof UNITS)[number];

/** True for a unit that is money of one currency. */
export function isMoney(unit: Unit): boolean {
  return unit === 'CNY' || unit === 'USD' || unit === 'HKD' || unit === 'EUR';
}
