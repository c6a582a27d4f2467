/** Copies of a sheet of the real grid. */
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from './node-grid';

let createGrid: ReturnType<typeof loadGrid>;
let sheet: Sheet;
let copy: Sheet;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
afterEach(() => sheet.workbook.dispose());
beforeEach(async () => {
  sheet = new Sheet(createGrid({ language: 'zh-CN' }));
  const { workbook } = sheet;
  await sheet.type('C2', ['名', '数值', '倍'], ['丙', 3, 0], ['甲', 1, 0], ['丁', 4, 0]);
  const table = workbook.addTable(sheet.area('C2:E5'), '用量', true);
  await sheet.type('E3', ['=[@数值]*2'], ['=[@数值]*2'], ['=[@数值]*2']);
  await sheet.type('A1', ['=SUM(用量[数值])', '=D5']);
  const other = new Sheet(workbook, workbook.addSheet('其他'));
  await other.type('A1', ['=SUM(用量[数值])']);
  workbook.insertCells(sheet.area('D2:D5'), 'right');
  await sheet.type('C1', ['=Sheet1!E3+SUM(其他!A1)']);
  workbook.updateTable(table, { showTotals: true, style: 'TableStyleLight9', showBandedRows: false });
  workbook.setFormat(sheet.area('A1'), { bold: true });
  workbook.setNumberFormats(sheet.area('A1'), [['0.0']]);
  workbook.setColumnWidth(sheet.id, 2, 120);
  workbook.merge(sheet.area('A8:B9'));
  workbook.freeze?.(sheet.id, 2, 0);
  await workbook.recalculated();
  copy = new Sheet(workbook, workbook.copySheet(sheet.id, 'Sheet1 (2)', 1));
  await workbook.recalculated();
});

test('stand where they are wanted and hold what the original holds', () => {
  const { workbook } = sheet;
  expect(workbook.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Sheet1 (2)', '其他']);
  expect(workbook.activeSheet()).toBe(sheet.id);
  expect(copy.values('A1:F6')).toEqual(sheet.values('A1:F6'));
  expect(copy.texts('A1:F6')).toEqual(sheet.texts('A1:F6'));
  expect(workbook.readFormat(copy.area('A1'))[0]?.[0]?.bold).toBe(true);
  expect(workbook.columnWidth(copy.id, 2)).toBeCloseTo(120);
  expect(workbook.merges(copy.id)).toEqual([copy.area('A8:B9')]);
  expect(workbook.frozen?.(copy.id)).toEqual({ rows: 2, columns: 0 });
});

test('have tables of their own, with new ids and names and the same columns', () => {
  const [original, copied] = sheet.workbook.tables();
  expect(copied).toEqual({ ...original, id: copied?.id, name: '用量2', area: copy.area('C2:F6') });
  expect(copied?.id).not.toBe(original?.id);
  const third = sheet.workbook.copySheet(copy.id, 'Sheet1 (3)', 2);
  expect(sheet.workbook.tables().find(({ area }) => area.sheet === third)?.name).toBe('用量23');
});

test('formulas mean the copy where they meant the sheet, and go on calculating there', async () => {
  expect(['A1', 'B1', 'C1'].map((at) => copy.cell(at).formula)).toEqual([
    '=SUM(用量2[数值])',
    '=E5',
    "='Sheet1 (2)'!E3+SUM(其他!A1)",
  ]);
  await copy.type('E3', [100]);
  expect(copy.values('A1:C1')).toEqual([[105, 4, 108]]);
  expect(copy.cell('F6').value).toBe(210);
  expect(sheet.values('A1:C1')).toEqual([[8, 4, 11]]);
});

test('undo does not take a copy back, but what was done before it', async () => {
  await sheet.workbook.undo();
  expect(sheet.workbook.sheets()).toHaveLength(3);
  expect(sheet.workbook.frozen?.(sheet.id)).toEqual({ rows: 0, columns: 0 });
});
