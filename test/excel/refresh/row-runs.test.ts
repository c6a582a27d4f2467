/** Rows and columns that follow each other go together. */
import { removalOf } from '../../../src/excel/refresh/remove-rows';
import { runs, spansOf } from '../../../src/excel/refresh/strikes';

test('runs', () => {
  expect(runs([5, 3, 4, 9])).toEqual([
    [3, 3],
    [9, 1],
  ]);
  expect(runs([])).toEqual([]);
});

test("spans leave out the user's columns", () => {
  expect(spansOf([2, 3, 7], [0, 1, 3])).toEqual([
    { row: 2, column: 0, rows: 2, columns: 2 },
    { row: 2, column: 3, rows: 2, columns: 1 },
    { row: 7, column: 0, rows: 1, columns: 2 },
    { row: 7, column: 3, rows: 1, columns: 1 },
  ]);
});

test('rows go from below, and the last of a table is only emptied', () => {
  expect(removalOf([1, 2, 5], 10)).toEqual({
    runs: [
      [5, 1],
      [1, 2],
    ],
    emptied: false,
  });
  expect(removalOf([0, 1], 2)).toEqual({ runs: [[1, 1]], emptied: true });
  expect(removalOf([], 2)).toEqual({ runs: [], emptied: false });
});
