/** Cells and the rectangles that reach them: all of them, each once, in fewer bytes than one range for each. */
import fc from 'fast-check';
import { matrixOf, rectanglesOf, type GridCell } from '../../../src/excel/refresh/edit-rectangles';

const at = (row: number, column: number): GridCell => ({ row, column });
const shape = (cells: readonly GridCell[], singleRows = false): number[][] =>
  rectanglesOf(cells, { singleRows }).map(({ row, column, rows, columns }) => [row, column, rows, columns]);

test('neighbours are one rectangle, and so are cells with a few others between them', () => {
  expect(shape([at(0, 2), at(1, 2), at(2, 2)])).toEqual([[0, 2, 3, 1]]);
  expect(shape([at(0, 0), at(0, 4)])).toEqual([[0, 0, 1, 5]]);
  expect(shape([at(0, 2), at(9, 2)])).toEqual([[0, 2, 10, 1]]);
});

test('cells far apart are not: the blanks between them would cost more than a range', () => {
  expect(shape([at(0, 2), at(90, 2)])).toEqual([
    [0, 2, 1, 1],
    [90, 2, 1, 1],
  ]);
  expect(shape([at(0, 0), at(0, 100)])).toHaveLength(2);
});

test('of hidden rows each is reached alone', () => {
  expect(shape([at(0, 2), at(1, 2), at(1, 3)], true)).toEqual([
    [0, 2, 1, 1],
    [1, 2, 1, 2],
  ]);
});

test('a rectangle stays small enough to be cut off a request', () => {
  const column = Array.from({ length: 10_000 }, (_, row) => at(row, 0));
  expect(rectanglesOf(column).every(({ rows }) => rows <= 4_000)).toBe(true);
  const long = column.slice(0, 100);
  expect(rectanglesOf(long, { bytesOf: () => 90_000 }).every(({ cells }) => cells.length <= 2)).toBe(true);
});

test('every cell is in one rectangle, at its place in the matrix, whatever the cells', () => {
  const cells = fc.uniqueArray(fc.record({ row: fc.nat(300), column: fc.nat(120) }), {
    selector: ({ row, column }) => `${row},${column}`,
    maxLength: 200,
  });
  fc.assert(
    fc.property(cells, fc.boolean(), (all, singleRows) => {
      const rectangles = rectanglesOf(all, { singleRows });
      const seen = rectangles.flatMap((each) =>
        matrixOf(each, (cell) => cell).flatMap((line, r) =>
          line.flatMap((cell, c) => (cell ? [{ cell, row: each.row + r, column: each.column + c }] : [])),
        ),
      );
      expect(seen).toHaveLength(all.length);
      expect(new Set(seen.map(({ cell }) => cell)).size).toBe(all.length);
      for (const { cell, row, column } of seen) expect([cell.row, cell.column]).toEqual([row, column]);
      // No more bytes than one range a cell.
      const blanks = rectangles.reduce(
        (sum, { rows, columns, cells: inside }) => sum + rows * columns - inside.length,
        0,
      );
      expect(rectangles.length * 400 + blanks * 5).toBeLessThanOrEqual(all.length * 400);
    }),
  );
});
