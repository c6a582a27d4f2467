/** What a file keeps of tables and of add-ins: read as Excel would find it, and opened again. */
import { PackageParts } from '../../../src/workbench/xlsx/package-parts';
import { xlsxFiles } from '../../../src/workbench/xlsx/xlsx-files';
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from '../grid/node-grid';

let createGrid: ReturnType<typeof loadGrid>;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
/** Sheets of a million rows and the first use of ExcelTS, on a busy machine. */
jest.setTimeout(60_000);
const grid = (): Sheet => new Sheet(createGrid({ language: 'zh-CN', files: xlsxFiles }));

const SETTINGS = { 'Yanbiao.table.1': '{"name":"甲 & <乙>\\n"}', other: '"\\t"' };

async function build(): Promise<Sheet> {
  const sheet = grid();
  const { workbook } = sheet;
  await sheet.type('B2', ['名', '数值', '倍'], ['甲', 1, 0], ['乙', 2, 0]);
  const table = workbook.addTable(sheet.area('B2:D4'), '用量', true);
  await sheet.type('D3', ['=[@数值]*2'], ['=[@数值]*2']);
  workbook.insertCells(sheet.area('C2:C4'), 'right');
  workbook.updateTable(table, { showTotals: true, style: 'TableStyleLight9', showBandedRows: false });
  await sheet.type('D5', ['=SUBTOTAL(101,[数值])']);
  await sheet.type('C5', ['=MAX([数值])*2']);
  await sheet.type('G2', ['键', '值'], ['k', 5]);
  const hidden = workbook.addTable(sheet.area('G2:H3'), '隐藏', true);
  workbook.updateTable(hidden, { showTotals: true });
  await sheet.type('G4', ['合计']);
  workbook.updateTable(hidden, { showTotals: false });
  workbook.setDocumentSettings?.(SETTINGS);
  workbook.setSheetProperties(sheet.id, { 来源: '表 "一"', empty: '' });
  await workbook.recalculated();
  return sheet;
}

test('a file holds what Excel writes: full references, numbers of columns, totals, a web extension, custom properties', async () => {
  const sheet = await build();
  const parts = await PackageParts.read(await sheet.workbook.save());
  sheet.workbook.dispose();
  const table = parts.text('xl/tables/table1.xml') ?? '';
  expect(table.match(/<tableColumn [^>]*>/g)).toEqual([
    '<tableColumn id="1" name="名" totalsRowLabel="汇总"/>',
    '<tableColumn id="4" name="列2" totalsRowFunction="custom">',
    '<tableColumn id="2" name="数值" totalsRowFunction="average"/>',
    '<tableColumn id="3" name="倍" totalsRowFunction="sum"/>',
  ]);
  expect(table).toContain('<totalsRowFormula>MAX(用量[数值])*2</totalsRowFormula>');
  const cells = parts.text('xl/worksheets/sheet1.xml') ?? '';
  expect(cells).toContain('<f>用量[[#This Row],[数值]]*2</f>');
  expect(cells).toContain('<f>SUBTOTAL(101,用量[数值])</f>');
  expect(cells).toMatch(/<customProperties [^>]*><customPr name="来源" r:id="rId\d+"\/>/);
  expect(parts.text('xl/webextensions/webextension1.xml')).toContain('name="Yanbiao.table.1"');
  expect(parts.text('[Content_Types].xml')).toContain('/xl/webextensions/taskpanes.xml');
});

test('opened again: tables with their columns, totals shown and hidden, settings and properties', async () => {
  const before = await build();
  const bytes = await before.workbook.save();
  const values = before.values('B2:H6');
  before.workbook.dispose();

  const after = grid();
  const { workbook } = after;
  workbook.setDocumentSettings?.({ stale: '1' });
  await workbook.open(bytes);
  const opened = new Sheet(workbook, workbook.sheets()[0]?.id);
  expect(opened.values('B2:H6')).toEqual(values);
  expect(workbook.documentSettings?.()).toEqual(SETTINGS);
  expect(workbook.sheetProperties(opened.id)).toEqual({ 来源: '表 "一"', empty: '' });
  const [table, hidden] = workbook.tables();
  expect(table).toMatchObject({
    name: '用量',
    area: opened.area('B2:E5'),
    showTotals: true,
    style: 'TableStyleLight9',
  });
  expect(table?.columns).toEqual([
    { id: 1, name: '名' },
    { id: 4, name: '列2' },
    { id: 2, name: '数值' },
    { id: 3, name: '倍' },
  ]);
  expect(['C5', 'D5', 'E3', 'E5'].map((at) => opened.cell(at).formula)).toEqual([
    '=MAX([数值])*2',
    '=SUBTOTAL(101,[数值])',
    '=[@数值]*2',
    '=SUBTOTAL(109,[倍])',
  ]);
  await opened.type('D3', [11]);
  expect(opened.values('C5:E5')).toEqual([[22, 6.5, 26]]);
  workbook.updateTable(hidden?.id ?? '', { showTotals: true });
  await workbook.recalculated();
  expect(opened.values('G4:H4')).toEqual([['合计', 5]]);
  workbook.insertCells({ ...opened.area('C2:C5') }, 'right');
  expect(workbook.tables()[0]?.columns.map(({ id }) => id)).toEqual([1, 5, 4, 2, 3]);
  workbook.dispose();
});

test('a file without settings leaves none of the workbook before', async () => {
  const before = grid();
  const bytes = await before.workbook.save();
  before.workbook.dispose();
  const after = grid();
  after.workbook.setDocumentSettings?.({ stale: '1' });
  await after.workbook.open(bytes);
  expect(after.workbook.documentSettings?.()).toEqual({});
  after.workbook.dispose();
});
