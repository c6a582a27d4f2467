/** Exact decimal arithmetic over plain numbers: printed decimals in, printed decimals out, no binary residue. */
import Big from 'big.js';

/** More digits than this are no figure of a report; a longer run is refused rather than rounded. */
export const MAX_DIGITS = 30;

/**
 * The number whose decimal writing is `digits` times ten to `exponent`: ('164', 7) is 1640000000, ('4505', -6) is 0.004505.
 * Correctly rounded, so the shortest decimal of the result is what was printed. NaN for anything but digits.
 */
export function scaled(digits: string, exponent: number): number {
  return digits === '' || digits.length > MAX_DIGITS ? NaN : Number(`${digits}e${exponent}`);
}

/** A number of at most this many decimals is a whole number of parts; most printed figures are. */
const PARTS = 10_000;
/** Of no more than fifteen digits only one decimal stands for each number. */
const MOST_PARTS = 1e15;

/** `value` in parts of 1 / PARTS where that is a whole number, else NaN. */
function partsOf(value: number): number {
  const parts = Math.round(value * PARTS);
  return parts / PARTS === value && Math.abs(parts) <= MOST_PARTS ? parts : NaN;
}

/**
 * A whole number of parts back to its decimal; null where it is not exact. One division of two exact numbers is correctly
 * rounded, so the result is the one the decimal library gives. 0 is left to the library, which knows its sign.
 */
function fromParts(parts: number, scale: number): number | null {
  return Number.isSafeInteger(parts) && parts !== 0 ? parts / scale : null;
}

/** a + b in decimal: 0.1 + 0.2 is 0.3. */
export function add(a: number, b: number): number {
  return fromParts(partsOf(a) + partsOf(b), PARTS) ?? Big(a).plus(b).toNumber();
}

/** a − b in decimal. */
export function subtract(a: number, b: number): number {
  return fromParts(partsOf(a) - partsOf(b), PARTS) ?? Big(a).minus(b).toNumber();
}

/** a × b in decimal. */
export function multiply(a: number, b: number): number {
  // 1.5 × 10^8: a whole number needs no parts.
  const whole = Number.isSafeInteger(b);
  return fromParts(partsOf(a) * (whole ? b : partsOf(b)), whole ? PARTS : PARTS * PARTS) ?? Big(a).times(b).toNumber();
}

/** a ÷ b to 20 decimals, half up; NaN when b is 0. */
export function divide(a: number, b: number): number {
  return b === 0 ? NaN : Big(a).div(b).toNumber();
}

/** Sum in decimal; 0 for an empty list. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total.plus(value), Big(0)).toNumber();
}

/** Rounded half away from zero to `decimals` places, as brokers round. */
export function roundTo(value: number, decimals: number): number {
  return Big(value).round(decimals, Big.roundHalfUp).toNumber();
}
