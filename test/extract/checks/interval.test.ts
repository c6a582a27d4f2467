import fc from 'fast-check';
import { around, exact, minus, over, overlap, percentChange, plus, times } from '../../../src/extract/checks/interval';

test('takes binary noise off', () => {
  expect(exact(8.61 - 3.04)).toBe(5.57);
  expect(exact(0.5 * 10 ** -5)).toBe(0.000005);
});

test('a printed decimal stands for all that round to it', () => {
  expect(around(7.24, 0.005)).toEqual({ low: 7.235, high: 7.245 });
  expect(around(-3.39, 0.005)).toEqual({ low: -3.395, high: -3.385 });
});

test('sums, differences, products and quotients keep every possible value', () => {
  const [a, b] = [around(8.61, 0.005), around(3.04, 0.005)];
  expect(minus(a, b)).toEqual({ low: 5.56, high: 5.58 });
  expect(plus(a, b)).toEqual({ low: 11.64, high: 11.66 });
  expect(times(around(2, 0.5), around(-3, 0.5))).toEqual({ low: -8.75, high: -3.75 });
  expect(over(around(1, 0), around(0.5, 0.5))).toBeNull();
  expect(percentChange(around(-1, 0), around(2, 0))).toBeNull();
});

test('what true values give always overlaps what their rounded prints give', () => {
  const amount = fc.integer({ min: 1, max: 10_000_000 });
  const decimals = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(amount, amount, decimals, (x, y, d) => {
      const round = (value: number) => Number(value.toFixed(d));
      const [from, to] = [x / 1000, y / 1000];
      const tolerance = 0.5 * 10 ** -d;
      const range = percentChange(around(round(from), tolerance), around(round(to), tolerance));
      const printed = around(round((to / from - 1) * 100), tolerance);
      expect(range === null || overlap(range, printed)).toBe(true);
    }),
  );
});
