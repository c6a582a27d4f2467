/** Heights and widths of rows and columns of Excel's size. */
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from './node-grid';

let createGrid: ReturnType<typeof loadGrid>;
let sheet: Sheet;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
beforeEach(() => (sheet = new Sheet(createGrid({ language: 'zh-CN' }))));
afterEach(() => sheet.workbook.dispose());

test('a fitted row holds all lines of a text that wraps, and only of such a text', async () => {
  await sheet.type('A1', ['甲'.repeat(40)], ['甲'.repeat(40)], ['短']);
  sheet.workbook.setFormat(sheet.area('A1'), { wrap: true });
  const plain = sheet.workbook.rowHeight(sheet.id, 1);
  sheet.workbook.fitRows?.(sheet.id, 0, 3);
  const heights = [0, 1, 2].map((row) => sheet.workbook.rowHeight(sheet.id, row));
  expect(heights[0]).toBeGreaterThan(plain * 5);
  expect(heights.slice(1)).toEqual([plain, plain]);
});

test('a line break in the text is a line, and a wider column needs fewer', async () => {
  await sheet.type('A1', ['甲\n乙\n丙']);
  sheet.workbook.setFormat(sheet.area('A1'), { wrap: true });
  sheet.workbook.setRowHeight(sheet.id, 0, null);
  const three = sheet.workbook.rowHeight(sheet.id, 0);
  await sheet.type('A1', ['甲'.repeat(40)]);
  sheet.workbook.setRowHeight(sheet.id, 0, null);
  const narrow = sheet.workbook.rowHeight(sheet.id, 0);
  sheet.workbook.setColumnWidth(sheet.id, 0, 400);
  sheet.workbook.setRowHeight(sheet.id, 0, null);
  const wide = sheet.workbook.rowHeight(sheet.id, 0);
  expect(three).toBeGreaterThan(wide);
  expect(narrow).toBeGreaterThan(wide * 2);
});

test('fitting is undone in one step', async () => {
  await sheet.type('A1', ['甲'.repeat(40)]);
  sheet.workbook.setFormat(sheet.area('A1'), { wrap: true });
  const before = sheet.workbook.rowHeight(sheet.id, 0);
  sheet.workbook.fitRows?.(sheet.id, 0, 1);
  expect(sheet.workbook.rowHeight(sheet.id, 0)).toBeGreaterThan(before);
  await sheet.workbook.undo();
  expect(sheet.workbook.rowHeight(sheet.id, 0)).toBe(before);
});
