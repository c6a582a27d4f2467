/** Interval arithmetic over printed decimals: a figure stands for every value that rounds to it. */
import { add, divide, multiply, subtract } from '../../facts/decimal';

/** Both ends inclusive: brokers round halves either way, and some cut digits off. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A printed figure with everything that rounds to it. */
export interface Operand {
  readonly value: number;
  readonly range: Interval;
  /** Ids of the facts that carry it; empty for a cell no fact was made of. */
  readonly facts: readonly string[];
}

/** Twelve significant digits: takes the binary noise off a power or a product of powers of ten. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** Every value that is printed as `value` when rounding may have moved it by `tolerance`. */
export function around(value: number, tolerance: number): Interval {
  const slack = exact(Math.abs(tolerance));
  return { low: subtract(value, slack), high: add(value, slack) };
}

export function plus(a: Interval, b: Interval): Interval {
  return { low: add(a.low, b.low), high: add(a.high, b.high) };
}

export function minus(a: Interval, b: Interval): Interval {
  return { low: subtract(a.low, b.high), high: subtract(a.high, b.low) };
}

export function times(a: Interval, b: Interval): Interval {
  const ends = [multiply(a.low, b.low), multiply(a.low, b.high), multiply(a.high, b.low), multiply(a.high, b.high)];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Null where `b` may be 0: nothing follows from such a quotient. */
export function over(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 && b.high >= 0) return null;
  const ends = [divide(a.low, b.low), divide(a.low, b.high), divide(a.high, b.low), divide(a.high, b.high)];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** The change from `before` to `after` in percent; null where `before` may be 0 or below, where a percentage says nothing. */
export function percentChange(before: Interval, after: Interval): Interval | null {
  if (before.low <= 0) return null;
  const ratio = over(after, before);
  return ratio && { low: multiply(subtract(ratio.low, 1), 100), high: multiply(subtract(ratio.high, 1), 100) };
}

/** Sum; 0 for an empty list. */
export function total(parts: readonly Interval[]): Interval {
  return parts.reduce(plus, { low: 0, high: 0 });
}

/** True where one value lies in both. */
export function overlap(a: Interval, b: Interval): boolean {
  // Division keeps 20 digits; a hair keeps that last digit from deciding.
  const hair = 1e-12 * Math.max(Math.abs(a.high), Math.abs(b.high), Math.abs(a.low), Math.abs(b.low));
  return a.low - hair <= b.high && b.low - hair <= a.high;
}

/** What `part` is of `whole` in percent: the value of the printed figures and the stretch their rounding allows; null where the whole may be 0. */
export function percentOf(part: Operand, whole: Operand): { expected: number; range: Interval } | null {
  const quotient = over(part.range, whole.range);
  if (!quotient) return null;
  return { expected: multiply(divide(part.value, whole.value), 100), range: times(quotient, { low: 100, high: 100 }) };
}
