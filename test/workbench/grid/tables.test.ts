/** Tables of the real grid. */
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from './node-grid';

let createGrid: ReturnType<typeof loadGrid>;
let sheet: Sheet;
let table: string;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
afterEach(() => sheet.workbook.dispose());
beforeEach(async () => {
  sheet = new Sheet(createGrid({ language: 'zh-CN' }));
  await sheet.type('B2', ['名称', '数 值', '数 值'], ['甲', 1, 10], ['乙', 2, 20]);
  table = sheet.workbook.addTable(sheet.area('B2:D4'), '用量', true);
});

const info = () => sheet.workbook.tables()[0];

test('header names are made unique in table and cells', () => {
  expect(info()).toMatchObject({ name: '用量', style: 'TableStyleMedium2', area: sheet.area('B2:D4') });
  expect(info()?.columns).toEqual([
    { id: 1, name: '名称' },
    { id: 2, name: '数 值' },
    { id: 3, name: '数 值2' },
  ]);
  expect(sheet.cell('D2').value).toBe('数 值2');
});

test('structured references, the short forms included, follow renamed columns and tables', async () => {
  await sheet.type('F3', ['=SUM(用量[数 值])', '=用量[@[数 值2]]']);
  expect(sheet.values('F3:G3')).toEqual([[3, 10]]);
  expect(sheet.cell('G3').formula).toBe('=用量[@[数 值2]]');
  await sheet.type('D2', ['金额']);
  sheet.workbook.updateTable(table, { name: 'Usage' });
  await sheet.workbook.recalculated();
  expect(info()?.columns[2]).toEqual({ id: 3, name: '金额' });
  expect(sheet.cell('F3').formula).toBe('=SUM(Usage[数 值])');
  expect(sheet.cell('G3')).toMatchObject({ formula: '=Usage[@金额]', value: 10 });
});

test('[@column] inside a table means that table', async () => {
  await sheet.type('D3', ['=[@[数 值]]*100']);
  expect(sheet.cell('D3').value).toBe(100);
});

test('resizing takes rows and columns in; ids of the columns that stay are the same', async () => {
  await sheet.type('F3', ['=SUM(用量[数 值])']);
  await sheet.type('B5', ['丙', 4, 40]);
  sheet.workbook.resizeTable(table, sheet.area('B2:E5'));
  await sheet.workbook.recalculated();
  expect(info()?.columns.map(({ name }) => name)).toEqual(['名称', '数 值', '数 值2', '列4']);
  expect(
    info()
      ?.columns.slice(0, 3)
      .map(({ id }) => id),
  ).toEqual([1, 2, 3]);
  expect(sheet.cell('F3').value).toBe(7);
});

test('a totals row lies below the body and sums the last column', async () => {
  sheet.workbook.updateTable(table, { showTotals: true });
  await sheet.workbook.recalculated();
  expect(info()?.area).toEqual(sheet.area('B2:D5'));
  expect(sheet.values('B5:D5')).toEqual([['汇总', null, 30]]);
  sheet.workbook.updateTable(table, { showTotals: false });
  expect(info()?.area).toEqual(sheet.area('B2:D4'));
  expect(sheet.values('B5:D5')).toEqual([[null, null, null]]);
});

test('rows inserted above move the table, inside they grow it', () => {
  const row = (number: number) => ({ sheet: sheet.id, row: number, column: 0, rows: 1, columns: 16_384 });
  sheet.workbook.insertCells(row(0), 'down');
  expect(info()?.area).toEqual(sheet.area('B3:D5'));
  sheet.workbook.insertCells(row(3), 'down');
  expect(info()?.area).toEqual(sheet.area('B3:D6'));
  sheet.workbook.deleteCells(row(3), 'up');
  expect(info()?.area).toEqual(sheet.area('B3:D5'));
  expect(sheet.values('B4:D4')).toEqual([['甲', 1, 10]]);
});

test('cells inserted over a part of the table are refused in words, and nothing moves', () => {
  expect(() => sheet.workbook.insertCells(sheet.area('C1'), 'down')).toThrow(/not allowed/);
  expect(sheet.values('B3:D3')).toEqual([['甲', 1, 10]]);
});

test('removing keeps or clears the cells', () => {
  sheet.workbook.removeTable(table, true);
  expect(sheet.workbook.tables()).toEqual([]);
  expect(sheet.cell('B3').value).toBe('甲');
  const again = sheet.workbook.addTable(sheet.area('B2:D4'), '用量', true);
  sheet.workbook.removeTable(again, false);
  expect(sheet.cell('B3').value).toBeNull();
});

test('a spill inside a table or into it is #SPILL!, a formula of one value is none, and below the table there is room', async () => {
  await sheet.type('D3', ['=SEQUENCE(2)']);
  expect(sheet.cell('D3').value).toEqual({ error: '#SPILL!' });
  await sheet.type('D3', ['=SUM(SEQUENCE(2))']);
  expect(sheet.cell('D3').value).toBe(3);
  await sheet.type('C1', ['=SEQUENCE(2)']);
  expect(sheet.cell('C1').value).toEqual({ error: '#SPILL!' });
  await sheet.type('A3', ['=SEQUENCE(1,2)']);
  expect(sheet.cell('A3').value).toEqual({ error: '#SPILL!' });
  await sheet.type('B6', ['=SEQUENCE(2)']);
  expect(sheet.values('B6:B7')).toEqual([[1], [2]]);
});

test('two tables, a rename in one leaves formulas on the other alone', async () => {
  await sheet.type('H2', ['数 值'], [7]);
  sheet.workbook.addTable(sheet.area('H2:H3'), '其他', true);
  await sheet.type('J3', ['=SUM(其他[数 值])&"用量[数 值]"']);
  await sheet.type('C2', ['新']);
  expect(sheet.cell('J3').formula).toBe('=SUM(其他[数 值])&"用量[数 值]"');
});
