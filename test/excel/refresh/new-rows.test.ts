/** Rows that come new into a table look like the row above them. */
import { newRows } from '../../../src/excel/refresh/new-rows';

const above = [
  { value: '甲', format: '@' },
  { value: 12.5, format: '0.0%' },
  { value: '她的', format: 'General' },
];
const PLANNED = ['@', '#,##0.00', undefined] as const;

test("our columns are typed, the user's left out; a number takes the format above", () => {
  expect(newRows([['乙', 20, undefined]], PLANNED, above)).toEqual({
    typed: [['乙', 20, null]],
    after: [['乙', 20, null]],
    formats: ['@', '0.0%', null],
  });
});

test('a text that needs another format than its column has it alone', () => {
  const { typed, formats } = newRows(
    [
      ['=1', 20, undefined],
      ['丙', null, undefined],
    ],
    PLANNED,
    above,
  );
  expect(typed).toEqual([
    ["'=1", 20, null],
    ['丙', '', null],
  ]);
  expect(formats).toEqual([['General', '@'], '0.0%', null]);
});

test('a text in the row above tells nothing of the column', () => {
  const odd = [{ value: '=1', format: 'General' }, { value: '约 3', format: '@' }, above[2]!];
  expect(newRows([['乙', 20, undefined]], PLANNED, odd).formats).toEqual(['@', '#,##0.00', null]);
});

test('without a row above the plan decides', () => {
  expect(newRows([['乙', 20, undefined]], PLANNED, null).formats).toEqual(['@', '#,##0.00', null]);
});
