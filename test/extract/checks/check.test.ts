import { exact } from '../../../src/extract/checks/check';

test('takes binary noise off a difference of decimals', () => {
  expect(exact(8.61 - 3.04)).toBe(5.57);
  expect(exact(-3.39 - -1.37)).toBe(-2.02);
});
