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

/** a + b in decimal: 0.1 + 0.2 is 0.3. */
export function add(a: number, b: number): number {
  return Big(a).plus(b).toNumber();
}

/** a − b in decimal. */
export function subtract(a: number, b: number): number {
  return Big(a).minus(b).toNumber();
}

/** a × b in decimal. */
export function multiply(a: number, b: number): number {
  return Big(a).times(b).toNumber();
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
