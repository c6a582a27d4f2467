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
