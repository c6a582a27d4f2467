/** References after cells were put in or taken out. */
import { shiftedFormula } from '../../../src/workbench/formulas/shifted-formula';

const rows = (row: number, count: number) => ({ sheet: 's', row, column: 0, rows: count, columns: 16_384 });
const cells = { sheet: 's', row: 2, column: 1, rows: 2, columns: 2 };
const sheetOf = (title: string) => (title === '表 一' ? 's' : undefined);

test.each([
  ['=A1+A5+SUM(A2:A5)', '=A1+A7+SUM(A2:A7)', 'down'],
  ['=$A$5+A:A+3:4', '=$A$7+A:A+5:6', 'down'],
  ["='表 一'!A5+Sheet2!A5", "='表 一'!A7+Sheet2!A5", 'down'],
  ['=A1+A5+SUM(A2:A5)', '=A1+A3+SUM(A2:A3)', 'up'],
  ['=A3+SUM(A3:A4)+"A5"', '=#REF!+SUM(#REF!)+"A5"', 'up'],
] as const)('%s becomes %s when two rows go %s at row 3', (before, after, shift) => {
  expect(shiftedFormula(before, 's', rows(2, 2), shift, sheetOf)).toBe(after);
});

test('cells beside the moving ones, and blocks across them in part, stay', () => {
  expect(shiftedFormula('=A5+B5+SUM(A5:B6)+C5', 's', cells, 'down', sheetOf)).toBe('=A5+B7+SUM(A5:B6)+C7');
  expect(shiftedFormula('=B3+D3+E3+D9', 's', cells, 'right', sheetOf)).toBe('=D3+F3+G3+D9');
  expect(shiftedFormula('=B3+D3+E3', 's', cells, 'left', sheetOf)).toBe('=#REF!+B3+C3');
});
