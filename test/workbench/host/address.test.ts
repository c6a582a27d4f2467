import {
  columnName,
  fullAddress,
  intersection,
  localAddress,
  parseAddress,
  quoteSheet,
} from '../../../src/workbench/host/address';

const at = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe('addresses', () => {
  it.each([
    ['B2', at(1, 1, 1, 1)],
    ['$A$1:c3', at(0, 0, 3, 3)],
    ['C3:A1', at(0, 0, 3, 3)],
    ['XFD1048576', at(1048575, 16383, 1, 1)],
    ['B:C', at(0, 1, 1048576, 2)],
    ['2:5', at(1, 0, 4, 16384)],
  ])('%s', (text, area) => expect(parseAddress(text)?.area).toEqual(area));

  it.each(['', 'A0', 'XFE1', 'A1048577', 'A', '3', 'A1:B', 'A1:B2:C3', 'TOKENS', 'A-1', '=A1'])('%s is none', (text) =>
    expect(parseAddress(text)).toBeNull(),
  );

  it.each([
    ['Sheet1!A1', 'Sheet1'],
    ["'my sheet'!A1", 'my sheet'],
    ["'it''s'!A1:B2", "it's"],
    ['用量!A1', '用量'],
  ])('%s names its sheet', (text, sheet) => expect(parseAddress(text)?.sheetName).toBe(sheet));

  it.each([
    ['用量', '用量'],
    ['Sheet1', 'Sheet1'],
    ['A1', "'A1'"],
    ['RC', "'RC'"],
    ['2026', "'2026'"],
    ['a b', "'a b'"],
    ["it's", "'it''s'"],
  ])('the title %s is written %s', (title, written) => expect(quoteSheet(title)).toBe(written));

  it('writes what it reads', () => {
    for (const text of ['A1', 'B2:D9', 'B:C', '2:5', 'XFD1']) {
      expect(localAddress(parseAddress(text)?.area ?? at(0, 0, 1, 1))).toBe(text);
    }
    expect(fullAddress('数 据', at(0, 0, 2, 1))).toBe("'数 据'!A1:A2");
  });

  it('names columns in base 26 without a zero', () =>
    expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']));

  it('finds common cells on the same sheet only', () => {
    const area = { sheet: 's', ...at(0, 0, 3, 3) };
    expect(intersection(area, { sheet: 's', ...at(2, 2, 5, 5) })).toEqual({ sheet: 's', ...at(2, 2, 1, 1) });
    expect(intersection(area, { sheet: 's', ...at(3, 0, 1, 1) })).toBeNull();
    expect(intersection(area, { sheet: 't', ...at(0, 0, 1, 1) })).toBeNull();
  });
});
