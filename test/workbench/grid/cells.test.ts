/** Cells of the real grid: typing, plain values, formulas, spill, number formats, undo. */
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from './node-grid';

let createGrid: ReturnType<typeof loadGrid>;
let sheet: Sheet;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
afterEach(() => sheet.workbook.dispose());
beforeEach(() => {
  sheet = new Sheet(createGrid({ language: 'zh-CN' }));
});

test('typing is parsed as Excel parses it', async () => {
  await sheet.type('A1', ['2026-03', '50%', "'007", 'true', '1,234', '2026年3月9日', '豆包', '#n/a', '']);
  expect(sheet.values('A1:I1')).toEqual([[46082, 0.5, '007', true, 1234, 46090, '豆包', { error: '#N/A' }, null]]);
  expect(sheet.texts('A1:I1')).toEqual([
    ['2026-03', '50%', '007', 'TRUE', '1,234', '2026年3月9日', '豆包', '#N/A', ''],
  ]);
});

test('a plain value is stored as it is, whatever it looks like', () => {
  const values = ['2026-03', '=1+1', '#N/A', 'TRUE', '', 12, false, null, { error: '#DIV/0!' }] as const;
  sheet.workbook.write(sheet.area('A1:I1'), [values.map((value) => ({ value }))]);
  expect(sheet.values('A1:I1')).toEqual([[...values]]);
  expect(
    sheet.workbook
      .read(sheet.area('A1:I1'))[0]
      ?.map(({ formula }) => formula)
      .join(''),
  ).toBe('');
});

test('formulas follow their precedents, errors are typed', async () => {
  await sheet.type('A1', [2, '=A1*3', '=B1+1', '=1/0', '=IFERROR(D1,"none")']);
  expect(sheet.values('A1:E1')).toEqual([[2, 6, 7, { error: '#DIV/0!' }, 'none']]);
  await sheet.type('A1', [5]);
  expect(sheet.values('B1:C1')).toEqual([[15, 16]]);
});

test('a spill is read with its parent, grows, shrinks, and is blocked by content', async () => {
  await sheet.type('A1', [3]);
  await sheet.type('B1', ['=SEQUENCE(A1)']);
  expect(sheet.values('B1:B4')).toEqual([[1], [2], [3], [null]]);
  expect(sheet.cell('B3').spillParent).toEqual({ row: 0, column: 1 });
  expect(sheet.cell('B3').formula).toBe('');
  await sheet.type('A1', [2]);
  expect(sheet.values('B1:B4')).toEqual([[1], [2], [null], [null]]);
  await sheet.type('B2', ['in the way']);
  expect(sheet.cell('B1').value).toEqual({ error: '#SPILL!' });
  expect(sheet.cell('B1').spillParent).toBeUndefined();
  sheet.workbook.clear(sheet.area('B2'), 'contents');
  await sheet.workbook.recalculated();
  expect(sheet.values('B1:B2')).toEqual([[1], [2]]);
});

test('a spill over a spill is not left stale', async () => {
  await sheet.type('A1', [3]);
  await sheet.type('B1', ['=SEQUENCE(A1)']);
  await sheet.type('C1', ['=FILTER(B1:B9,B1:B9>1)']);
  await sheet.type('A1', [5]);
  expect(sheet.values('C1:C5')).toEqual([[2], [3], [4], [5], [null]]);
});

test('number formats reach text and survive a new value', async () => {
  await sheet.type('A1', [1.2e14, -0.0339]);
  sheet.workbook.setNumberFormats(sheet.area('A1:B1'), [['0,,,,"万亿"', '0.00%']]);
  expect(sheet.texts('A1:B1')).toEqual([['120万亿', '-3.39%']]);
  await sheet.type('A1', [4.55e12]);
  expect(sheet.cell('A1')).toMatchObject({ text: '5万亿', numberFormat: '0,,,,"万亿"' });
  sheet.workbook.setNumberFormats(sheet.area('A1'), [['General']]);
  expect(sheet.cell('A1').numberFormat).toBe('General');
});

test('formats can be set, read and cleared apart from contents', async () => {
  await sheet.type('A1', ['x']);
  sheet.workbook.setFormat(sheet.area('A1'), { bold: true, fill: '#FFF2CC', horizontal: 'Center', wrap: true });
  expect(sheet.workbook.readFormat(sheet.area('A1'))[0]?.[0]).toMatchObject({
    bold: true,
    italic: false,
    fill: '#FFF2CC',
    horizontal: 'Center',
    wrap: true,
  });
  sheet.workbook.setFormat(sheet.area('A1'), { fill: null });
  expect(sheet.workbook.readFormat(sheet.area('A1'))[0]?.[0]?.fill).toBeNull();
  sheet.workbook.clear(sheet.area('A1'), 'formats');
  expect(sheet.workbook.readFormat(sheet.area('A1'))[0]?.[0]?.bold).toBe(false);
  expect(sheet.cell('A1').value).toBe('x');
});

test('a format leaves the formula under it alone', async () => {
  await sheet.type('A1', [2, '=A1*3']);
  sheet.workbook.setNumberFormats(sheet.area('B1'), [['0.0']]);
  sheet.workbook.setFormat(sheet.area('B1'), { bold: true });
  await sheet.type('A1', [5]);
  expect(sheet.cell('B1')).toMatchObject({ formula: '=A1*3', value: 15, text: '15.0' });
  sheet.workbook.clear(sheet.area('B1'), 'formats');
  await sheet.type('A1', [6]);
  expect(sheet.cell('B1')).toMatchObject({ formula: '=A1*3', text: '18' });
});

test('undo and redo take back what was written', async () => {
  await sheet.type('A1', ['first']);
  await sheet.type('A1', ['second']);
  await sheet.workbook.undo();
  expect(sheet.cell('A1').value).toBe('first');
  await sheet.workbook.redo();
  expect(sheet.cell('A1').value).toBe('second');
});

test('the used area knows spilled cells and forgets cleared ones', async () => {
  expect(sheet.workbook.usedArea(sheet.id, true)).toBeNull();
  await sheet.type('C3', ['=SEQUENCE(4,2)']);
  expect(sheet.workbook.usedArea(sheet.id, true)).toEqual(sheet.area('C3:D6'));
  sheet.workbook.clear(sheet.area('C3'), 'all');
  await sheet.workbook.recalculated();
  expect(sheet.workbook.usedArea(sheet.id, true)).toBeNull();
});

test('sorting puts empty cells last in either direction', async () => {
  await sheet.type('A1', ['b', 2], ['', 9], ['a', 1]);
  sheet.workbook.sort(sheet.area('A1:B3'), [{ column: 0, ascending: true }]);
  expect(sheet.values('A1:B3')).toEqual([
    ['a', 1],
    ['b', 2],
    [null, 9],
  ]);
  sheet.workbook.sort(sheet.area('A1:B3'), [{ column: 0, ascending: false }]);
  expect(sheet.values('A1:A3')).toEqual([['b'], ['a'], [null]]);
});

test('a clean workbook is settled at once', async () => {
  await sheet.type('A1', ['=1+1']);
  const before = performance.now();
  for (let turn = 0; turn < 200; turn += 1) await sheet.workbook.recalculated();
  // A single wait for Univer's own end of calculation takes 500 ms.
  expect(performance.now() - before).toBeLessThan(100);
});
