/** What the object model writes is taken back by the user's undo, whole; and done again by redo. */
import type { Area } from '../../../src/workbench/host-workbook';
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from './node-grid';

let createGrid: ReturnType<typeof loadGrid>;
let sheet: Sheet;
let table: string;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
beforeEach(async () => {
  sheet = new Sheet(createGrid({ language: 'zh-CN' }));
  await sheet.type('A1', ['月', '值', '倍'], ['甲', 1, '=B2*2'], ['乙', 2, '=B3*2'], ['丙', 3, '=B4*2']);
  table = sheet.workbook.addTable(sheet.area('A1:C4'), '用量', true);
  await sheet.type('F1', ['=SUM(用量[值])', '=B3', '旁']);
  sheet.workbook.setFormat(sheet.area('F1'), { bold: true, fill: '#FFFF00' });
  sheet.workbook.setName('总', '=Sheet1!$F$1');
  sheet.workbook.merge(sheet.area('F8:G8'));
});
afterEach(() => sheet.workbook.dispose());

/** All that a person sees of the sheet, and that an add-in reads of it. */
function state(): object {
  const { workbook } = sheet;
  const area = sheet.area('A1:J14');
  const rows = Array.from({ length: 14 }, (_, row) => row);
  const columns = Array.from({ length: 10 }, (_, column) => column);
  return {
    cells: workbook
      .read(area)
      .map((line) => line.map(({ value, formula, numberFormat }) => [value, formula, numberFormat])),
    formats: workbook.readFormat(area),
    used: workbook.usedArea(sheet.id, true),
    widths: columns.map((column) => workbook.columnWidth(sheet.id, column)),
    heights: rows.map((row) => workbook.rowHeight(sheet.id, row)),
    hidden: rows.filter((row) => workbook.rowHidden?.(sheet.id, row)),
    merges: workbook.merges(sheet.id),
    tables: workbook.tables(),
    names: workbook.names(),
    sheets: workbook.sheets(),
    frozen: workbook.frozen?.(sheet.id),
    gridlines: workbook.gridlines?.(sheet.id),
    charts: workbook.charts?.list(),
  };
}

const whole = (row: number, count: number): Area => ({
  sheet: sheet.id,
  row,
  column: 0,
  rows: count,
  columns: 16_384,
});

const WRITES: Readonly<Record<string, () => void>> = {
  'values and a formula': () =>
    sheet.workbook.write(sheet.area('H1:I2'), [
      [{ value: '文' }, { typed: '=F1+1' }],
      [{ value: 5 }, { typed: '2026-03-01' }],
    ]),
  'number formats': () => sheet.workbook.setNumberFormats(sheet.area('H2:H3'), [['0.00'], ['0%']]),
  'formats over formats': () => sheet.workbook.setFormat(sheet.area('F1:G2'), { fill: '#112233', italic: true }),
  'cells cleared': () => sheet.workbook.clear(sheet.area('F1:H2'), 'all'),
  'contents cleared': () => sheet.workbook.clear(sheet.area('F1:H2'), 'contents'),
  'rows inserted in a table': () => sheet.workbook.insertCells(whole(2, 2), 'down'),
  'rows deleted in a table': () => sheet.workbook.deleteCells(whole(2, 1), 'up'),
  'rows of a table and formulas to them deleted': () => sheet.workbook.deleteCells(whole(1, 2), 'up'),
  'cells inserted across a table': () => sheet.workbook.insertCells(sheet.area('A1:C2'), 'down'),
  'cells deleted beside': () => sheet.workbook.deleteCells(sheet.area('F1:F1'), 'up'),
  'cells shifted right': () => sheet.workbook.insertCells(sheet.area('E1:E4'), 'right'),
  'a column inserted': () =>
    sheet.workbook.insertCells({ sheet: sheet.id, row: 0, column: 1, rows: 1_048_576, columns: 1 }, 'right'),
  'widths and heights': () => {
    sheet.workbook.setColumnWidth(sheet.id, 1, 120);
    sheet.workbook.setRowHeight(sheet.id, 2, 40);
  },
  'thirty widths': () => {
    for (let column = 0; column < 30; column += 1) sheet.workbook.setColumnWidth(sheet.id, column, 90);
  },
  'fitted columns and rows': () => {
    sheet.workbook.setColumnWidth(sheet.id, 0, null);
    sheet.workbook.fitRows?.(sheet.id, 0, 4);
  },
  'cells merged over merged ones': () => sheet.workbook.merge(sheet.area('F8:H9')),
  'cells no longer merged': () => sheet.workbook.unmerge(sheet.area('F8:G8')),
  'rows sorted': () => sheet.workbook.sort(sheet.area('A2:C4'), [{ column: 1, ascending: false }]),
  'a table added, its header written': () => {
    sheet.workbook.addTable(sheet.area('H5:I7'), '新表', true);
  },
  'a table resized': () => sheet.workbook.resizeTable(table, sheet.area('A1:D6')),
  'a table made smaller': () => sheet.workbook.resizeTable(table, sheet.area('A1:B3')),
  'a table renamed, formulas with it': () => sheet.workbook.updateTable(table, { name: '消耗' }),
  'a table without bands, in another style': () =>
    sheet.workbook.updateTable(table, { showBandedRows: false, style: 'TableStyleLight9', showFilterButton: false }),
  'a totals row': () => sheet.workbook.updateTable(table, { showTotals: true }),
  'a header written, formulas with it': () => sheet.workbook.write(sheet.area('B1'), [[{ value: '数' }]]),
  'a table taken away, its cells kept': () => sheet.workbook.removeTable(table, true),
  'a table taken away with its cells': () => sheet.workbook.removeTable(table, false),
  'a filter': () => sheet.workbook.setTableFilter(table, 0, ['甲', '丙']),
  'a name added and one changed': () => {
    sheet.workbook.setName('新', '=Sheet1!$A$1');
    sheet.workbook.setName('总', '=42', false);
  },
  'a name taken away': () => sheet.workbook.setName('总', null),
  'a sheet renamed': () => sheet.workbook.renameSheet(sheet.id, '别名'),
  'frozen rows, no grid lines': () => {
    sheet.workbook.freeze?.(sheet.id, 1, 1);
    sheet.workbook.setGridlines(sheet.id, false);
  },
};

/** Univer makes the column of a table anew when a column of the sheet is put in again. */
const NEW_COLUMNS = new Set(['a column inserted']);
const withoutColumnIds = (seen: object): object =>
  JSON.parse(
    JSON.stringify(seen, (key, value: unknown) => (key === 'id' && typeof value === 'number' ? 0 : value)),
  ) as object;

test.each(Object.keys(WRITES))('%s', async (name) => {
  const { workbook } = sheet;
  const before = state();
  workbook.inStep?.({}, () => WRITES[name]?.());
  await workbook.recalculated();
  const after = state();
  expect(after).not.toEqual(before);
  await workbook.undo();
  await workbook.recalculated();
  expect(state()).toEqual(before);
  await workbook.redo();
  await workbook.recalculated();
  if (NEW_COLUMNS.has(name)) expect(withoutColumnIds(state())).toEqual(withoutColumnIds(after));
  else expect(state()).toEqual(after);
  await workbook.undo();
  await workbook.recalculated();
  expect(state()).toEqual(before);
});

describe('steps', () => {
  const enter = (address: string, value: number) => sheet.workbook.write(sheet.area(address), [[{ value }]]);
  const column = () => sheet.values('J1:J3').flat();

  test('what is written under one key is one step, the last thing undone first', async () => {
    const key = {};
    sheet.workbook.inStep?.(key, () => enter('J1', 1));
    sheet.workbook.inStep?.(key, () => enter('J1', 2));
    sheet.workbook.inStep?.(key, () => {
      enter('J2', 3);
      enter('J1', 4);
    });
    await sheet.workbook.undo();
    expect(column()).toEqual([null, null, null]);
    await sheet.workbook.redo();
    expect(column()).toEqual([4, 3, null]);
  });

  test('another key is another step, and so is the same key after something else was done', async () => {
    const key = {};
    sheet.workbook.inStep?.(key, () => enter('J1', 1));
    enter('J2', 2);
    sheet.workbook.inStep?.(key, () => enter('J3', 3));
    await sheet.workbook.undo();
    expect(column()).toEqual([1, 2, null]);
    await sheet.workbook.undo();
    await sheet.workbook.undo();
    expect(column()).toEqual([null, null, null]);
  });

  test('what was done before an error is in the step', async () => {
    const failing = () =>
      sheet.workbook.inStep?.({}, () => {
        enter('J1', 1);
        throw new Error('no further');
      });
    expect(failing).toThrow('no further');
    await sheet.workbook.undo();
    expect(column()).toEqual([null, null, null]);
  });

  test('a step of more parts than Univer keeps steps, one the user does after it, and both undone', async () => {
    sheet.workbook.inStep?.({}, () => {
      for (let value = 1; value <= 50; value += 1) enter('J1', value);
    });
    enter('J2', 2);
    await sheet.workbook.undo();
    await sheet.workbook.undo();
    expect(column()).toEqual([null, null, null]);
  });

  test('what is not recorded leaves what can be done again', async () => {
    enter('J1', 1);
    await sheet.workbook.undo();
    sheet.workbook.unrecorded?.(() => enter('J3', 3));
    await sheet.workbook.redo();
    expect(column()).toEqual([1, null, 3]);
  });

  test('cleared, nothing is undone', async () => {
    enter('J1', 1);
    sheet.workbook.clearUndo?.();
    await sheet.workbook.undo();
    expect(column()).toEqual([1, null, null]);
  });
});
