import Big from 'big.js';
import { add, divide, multiply, roundTo, scaled, subtract, sum } from '../../src/facts/decimal';

test.each([
  ['164', 7, 1640000000],
  ['4505', -6, 0.004505],
  ['72400', 4, 724000000],
  ['2781900', -3, 2781.9],
])('%s times ten to %d is %d', (digits, exponent, value) => expect(scaled(digits, exponent)).toBe(value));

test('more digits than a report prints are refused', () => expect(scaled('9'.repeat(31), 0)).toBeNaN());

test('sums leave no binary residue', () => {
  expect(add(0.1, 0.2)).toBe(0.3);
  expect(subtract(8.61, 3.04)).toBe(5.57);
  expect(multiply(1.1, 3)).toBe(3.3);
  expect(sum([0.1, 0.2, 0.3])).toBe(0.6);
  expect(divide(1, 0)).toBeNaN();
});

test.each([
  [2.345, 2, 2.35],
  [-2.345, 2, -2.35],
  [57.05, 1, 57.1],
])('%d to %d places is %d', (value, places, rounded) => expect(roundTo(value, places)).toBe(rounded));

test('short decimals, long ones, whole and very large numbers come out as the decimal library has them', () => {
  const numbers = [
    0, 1, -1, 0.1, 0.0001, 0.00001, 33.5, -8.61, 1234.5678, 1e8, 1.5e11, 123456789012345, 9e15, 1e21, 1e-7,
  ];
  for (const a of numbers)
    for (const b of numbers) {
      expect(add(a, b)).toBe(Big(a).plus(b).toNumber());
      expect(subtract(a, b)).toBe(Big(a).minus(b).toNumber());
      expect(multiply(a, b)).toBe(Big(a).times(b).toNumber());
    }
});
