/** The ends Excel gives a value axis. */
import { scaleOf } from '../../../src/workbench/host/model/chart-scale';

const AUTO = { minimum: null, maximum: null };

test.each<[string, number[], [number, number, number]]>([
  ['from zero, with room above', [3, 8], [0, 9, 1]],
  ['a value on a line gets one more', [10], [0, 12, 2]],
  ['close together: not from zero', [3010, 3100], [2960, 3120, 20]],
  ['below and above zero', [-23.75, 52.59], [-30, 60, 10]],
  ['below zero alone', [-8, -3], [-9, 0, 1]],
  ['percent', [0.116, 0.32], [0, 0.35, 0.05]],
  ['large', [1.2e14, 4e13], [0, 1.4e14, 2e13]],
  ['nothing', [], [0, 1, 0.1]],
  ['zeros', [0, 0], [0, 1, 0.1]],
])('%s', (_, values, expected) => {
  const { minimum, maximum, step } = scaleOf(values, AUTO, 10);
  expect([minimum, maximum, step]).toEqual(expected);
});

test('a fixed end stays as it is given', () => {
  expect(scaleOf([3, 8], { minimum: 1, maximum: null }, 10)).toEqual({ minimum: 1, maximum: 9, step: 1 });
  expect(scaleOf([3, 8], { minimum: null, maximum: 20 }, 10)).toEqual({ minimum: 0, maximum: 20, step: 2 });
  expect(scaleOf([3, 8], { minimum: 50, maximum: null }, 10).maximum).toBeGreaterThan(50);
});

test('steps are free of the tails of binary fractions', () => {
  const { minimum, maximum, step } = scaleOf([0.1, 0.2, 0.3], AUTO, 10);
  expect([minimum, maximum, step].map(String).every((text) => text.length <= 4)).toBe(true);
});
