/** What is typed into a cell, and what becomes of its number format. */
import { cellEdit } from '../../../src/excel/refresh/edit-cell';

const number = (format: string) => ({ value: 12.5, format });
const text = (format: string) => ({ value: '旧', format });

test("a number keeps the user's format of the cell", () => {
  expect(cellEdit(13, '#,##0.00', number('0.0%'))).toEqual({ typed: 13, format: null, after: 13 });
  expect(cellEdit(46_000, 'yyyy-mm-dd', number('d mmm'))).toEqual({ typed: 46_000, format: null, after: 46_000 });
  expect(cellEdit(13, '#,##0.00', number('General'))).toEqual({ typed: 13, format: null, after: 13 });
});

test('where a text stood a number gets the format it needs', () => {
  expect(cellEdit(13, '#,##0.00', text('@'))).toEqual({ typed: 13, format: '#,##0.00', after: 13 });
  expect(cellEdit(13, '#,##0.00', text('General'))).toEqual({ typed: 13, format: '#,##0.00', after: 13 });
  expect(cellEdit(13, '@', text('@'))).toEqual({ typed: 13, format: 'General', after: 13 });
});

test('text goes into a text cell as it is', () => {
  expect(cellEdit('2026-03', '@', text('@'))).toEqual({ typed: '2026-03', format: null, after: '2026-03' });
  expect(cellEdit('000001', '@', text('General'))).toEqual({ typed: '000001', format: '@', after: '000001' });
});

test("under a format of the user's text is marked and the format stays", () => {
  expect(cellEdit('2026-03', '@', number('0.00'))).toEqual({ typed: "'2026-03", format: null, after: '2026-03' });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1"])('%j is inert in every cell', (hostile) => {
  for (const format of ['@', 'General', '0.00']) {
    const { typed, format: set, after } = cellEdit(hostile, '@', text(format));
    expect(typed).toBe(`'${hostile}`);
    // Never behind an apostrophe in a cell formatted as text, where hosts differ.
    expect(set ?? format).not.toBe('@');
    expect(after).toBe(hostile);
  }
});

test('no value empties the cell and leaves its format', () => {
  expect(cellEdit(null, '0.00', number('0.0%'))).toEqual({ typed: '', format: null, after: '' });
});
