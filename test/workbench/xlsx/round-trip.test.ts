/** What is saved comes back: through the real grid, ExcelTS and a second real grid. */
import { xlsxFiles } from '../../../src/workbench/xlsx/xlsx-files';
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from '../grid/node-grid';

let createGrid: ReturnType<typeof loadGrid>;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
/** Sheets of a million rows and the first use of ExcelTS, on a busy machine. */
const SLOW = 60_000;
const grid = (): Sheet => new Sheet(createGrid({ language: 'zh-CN', files: xlsxFiles }));

test(
  'values, formulas, spills, formats, tables, names, merges, sheets and layout',
  async () => {
    const before = grid();
    const { workbook } = before;
    await before.type('A1', ['2026-03', '50%', "'007", true, '文字', '#N/A', 4.55e12]);
    workbook.setNumberFormats(before.area('G1'), [['0.00,,,,"万亿"']]);
    await before.type('A3', ['=SEQUENCE(3,2)', '', '=SUM(A3:B5)', '=1/0']);
    await before.type('F3', ['名', '值'], ['甲', 1], ['乙', 2]);
    workbook.addTable(before.area('F3:G5'), '用量', true);
    await before.type('I3', ['=SUM(用量[值])', '=总数*10']);
    workbook.setName('总数', '=Sheet1!$G$5');
    workbook.setFormat(before.area('A1'), { bold: true, fill: '#FFF2CC', fontColor: '#C00000', horizontal: 'Right' });
    workbook.merge(before.area('A8:C9'));
    workbook.setColumnWidth(before.id, 1, 90);
    workbook.setRowHeight(before.id, 0, 30);
    const second = workbook.addSheet('数据 二');
    workbook.freeze?.(second, 1, 2);
    workbook.write({ sheet: second, row: 0, column: 0, rows: 1, columns: 1 }, [[{ typed: '=Sheet1!A3+1' }]]);
    await workbook.recalculated();
    const bytes = await workbook.save();
    const [values, texts] = [before.values('A1:J9'), before.texts('A1:J9')];
    const format = workbook.readFormat(before.area('A1'));
    workbook.dispose();

    const after = grid();
    await after.type('A1', ['old content']);
    await after.workbook.open(bytes);
    const sheets = after.workbook.sheets();
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', '数据 二']);
    const opened = new Sheet(after.workbook, sheets[0]?.id);
    expect(opened.values('A1:J9')).toEqual(values);
    expect(opened.texts('A1:J9')).toEqual(texts);
    expect(opened.cell('A3').formula).toBe('=SEQUENCE(3,2)');
    expect(opened.cell('B5')).toMatchObject({ value: 6, formula: '', spillParent: { row: 2, column: 0 } });
    expect(opened.values('I3:J3')).toEqual([[3, 20]]);
    expect(after.workbook.readFormat(opened.area('A1'))).toEqual(format);
    expect(after.workbook.tables()).toMatchObject([
      {
        name: '用量',
        area: opened.area('F3:G5'),
        columns: [{ name: '名' }, { name: '值' }],
        style: 'TableStyleMedium2',
      },
    ]);
    expect(after.workbook.names()).toMatchObject([{ name: '总数', formula: '=Sheet1!$G$5' }]);
    expect(after.workbook.merges(opened.id)).toEqual([opened.area('A8:C9')]);
    expect(after.workbook.columnWidth(opened.id, 1)).toBeCloseTo(90, 0);
    expect(after.workbook.rowHeight(opened.id, 0)).toBeCloseTo(30, 0);
    expect(after.workbook.frozen?.(sheets[1]?.id ?? '')).toEqual({ rows: 1, columns: 2 });
    const other = new Sheet(after.workbook, sheets[1]?.id);
    expect(other.cell('A1').value).toBe(2);
    // A change in the opened workbook calculates on.
    await opened.type('G4', [11]);
    expect(opened.cell('I3').value).toBe(13);
    after.workbook.dispose();
  },
  SLOW,
);

test(
  'a file that is no workbook is refused, and the open one stays',
  async () => {
    const sheet = grid();
    await sheet.type('A1', ['kept']);
    await expect(sheet.workbook.open(new TextEncoder().encode('not a zip'))).rejects.toThrow();
    expect(sheet.cell('A1').value).toBe('kept');
    sheet.workbook.dispose();
  },
  SLOW,
);
