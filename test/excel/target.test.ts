import { cellAddress, columnLetters } from '../../src/excel/target';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a cell is named as Excel names it', () => {
  expect(cellAddress({ kind: 'cell', sheet: 'Sheet1', row: 24, column: 1 })).toBe('B25');
});
