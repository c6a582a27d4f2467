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

test('so do references to a table with signs in its name', async () => {
  sheet.workbook.updateTable(table, { name: 'Yanbiao_Usage.1' });
  await sheet.type('F3', ['=SUM(Yanbiao_Usage.1[数 值])', '=Yanbiao_Usage.1[@[数 值2]]']);
  expect(sheet.values('F3:G3')).toEqual([[3, 10]]);
  expect(sheet.cell('G3').formula).toBe('=Yanbiao_Usage.1[@[数 值2]]');
  sheet.workbook.updateTable(table, { name: '用_量' });
  await sheet.workbook.recalculated();
  expect(sheet.cell('F3')).toMatchObject({ formula: '=SUM(用_量[数 值])', value: 3 });
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
  expect(sheet.cell('D5').formula).toBe('=SUBTOTAL(109,[数 值2])');
  sheet.workbook.updateTable(table, { showTotals: false });
  expect(info()?.area).toEqual(sheet.area('B2:D4'));
  expect(sheet.values('B5:D5')).toEqual([[null, null, null]]);
});

test('totals are remembered while they are hidden; what is right below makes room, and one undo takes it all back', async () => {
  await sheet.type('B5', ['资料来源']);
  sheet.workbook.updateTable(table, { showTotals: true });
  await sheet.type('C5', ['=SUBTOTAL(101,[数 值])']);
  expect(sheet.values('B5:D6')).toEqual([
    ['汇总', 1.5, 30],
    ['资料来源', null, null],
  ]);
  sheet.workbook.updateTable(table, { showTotals: false });
  expect(sheet.values('B5:B6')).toEqual([[null], ['资料来源']]);
  sheet.workbook.updateTable(table, { showTotals: true });
  await sheet.workbook.recalculated();
  expect(sheet.values('B5:D5')).toEqual([['汇总', 1.5, 30]]);
  expect(sheet.cell('B6').value).toBe('资料来源');
  await sheet.workbook.undo();
  expect(info()).toMatchObject({ showTotals: false, area: sheet.area('B2:D4') });
  expect(sheet.cell('B5').value).toBeNull();
});

test('resizing takes the totals row to the last row of the new area', async () => {
  sheet.workbook.updateTable(table, { showTotals: true });
  sheet.workbook.resizeTable(table, sheet.area('B2:D7'));
  await sheet.type('D6', [5]);
  expect(info()).toMatchObject({ showTotals: true, area: sheet.area('B2:D7') });
  expect(sheet.values('B5:D7')).toEqual([
    [null, null, null],
    [null, null, 5],
    ['汇总', null, 35],
  ]);
  await sheet.workbook.undo();
  await sheet.workbook.undo();
  await sheet.workbook.recalculated();
  expect(sheet.values('B5:D5')).toEqual([['汇总', null, 30]]);
});

test('a totals row that is deleted with its row of the sheet is switched off, and what it held comes back', async () => {
  sheet.workbook.updateTable(table, { showTotals: true });
  await sheet.type('C5', ['=MAX([数 值])']);
  sheet.workbook.deleteCells({ sheet: sheet.id, row: 4, column: 0, rows: 1, columns: 16_384 }, 'up');
  expect(info()).toMatchObject({ showTotals: false, area: sheet.area('B2:D4') });
  sheet.workbook.updateTable(table, { showTotals: true });
  await sheet.workbook.recalculated();
  expect(sheet.values('B5:D5')).toEqual([['汇总', 2, 30]]);
});

test('a column of texts is counted, and numbers of rows that a filter hides are left out', async () => {
  await sheet.type('F2', ['名', '类'], ['甲', '一'], ['乙', '二'], ['丙', '二']);
  const other = sheet.workbook.addTable(sheet.area('F2:G5'), '类别', true);
  sheet.workbook.updateTable(other, { showTotals: true });
  await sheet.workbook.recalculated();
  expect(sheet.cell('G6')).toMatchObject({ value: 3, formula: '=SUBTOTAL(103,[类])' });
  sheet.workbook.setTableFilter(other, 1, ['二']);
  await sheet.workbook.recalculated();
  expect(sheet.cell('G6').value).toBe(2);
  sheet.workbook.setTableFilter(other, 1, null);
  await sheet.workbook.recalculated();
  expect(sheet.cell('G6').value).toBe(3);
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
