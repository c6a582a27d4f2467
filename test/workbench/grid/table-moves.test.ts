/** Tables of the real grid while cells, rows and columns move: columns stay themselves, hidden rows stay hidden. */
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from './node-grid';

/** Moving whole columns of a million cells takes its time on a busy machine. */
const SLOW = 60_000;

let createGrid: ReturnType<typeof loadGrid>;
let sheet: Sheet;
let table: string;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
afterEach(() => sheet.workbook.dispose());

/** A table 名 | 数值 | 倍 with its header at that cell, and two formulas on it in M1:N1. */
async function build(at: 'A2:C5' | 'C2:E5'): Promise<void> {
  sheet = new Sheet(createGrid({ language: 'zh-CN' }));
  await sheet.type(at, ['名', '数值', '倍'], ['丙', 3, 'x'], ['甲', 1, 'y'], ['丁', 4, 'z']);
  table = sheet.workbook.addTable(sheet.area(at), '用量', true);
  await sheet.type('M1', ['=SUM(用量[数值])', '=COUNTA(用量[倍])']);
}

jest.setTimeout(SLOW);

const info = () => sheet.workbook.tables()[0]!;
const columns = () => info().columns.map(({ id, name }) => `${id} ${name}`);
const row = (number: number, rows = 1) => ({ sheet: sheet.id, row: number, column: 0, rows, columns: 16_384 });
const column = (number: number, count = 1) => ({
  sheet: sheet.id,
  row: 0,
  column: number,
  rows: 1_048_576,
  columns: count,
});
const inTable = (index: number) => ({ ...info().area, column: info().area.column + index, columns: 1 });

/** The two formulas, wherever they are now. */
async function formulas(): Promise<string[]> {
  await sheet.workbook.recalculated();
  return sheet.workbook
    .read({ sheet: sheet.id, row: 0, column: 0, rows: 1, columns: 20 })
    .flat()
    .filter((cell) => cell.formula !== '')
    .map((cell) => `${cell.formula} ${JSON.stringify(cell.value)}`);
}

const UNCHANGED = ['=SUM(用量[数值]) 8', '=COUNTA(用量[倍]) 3'];

describe.each(['A2:C5', 'C2:E5'] as const)('a table at %s', (at) => {
  beforeEach(() => build(at));

  test('columns keep their ids and formulas their columns, whatever is put in or taken out around them', async () => {
    const { workbook } = sheet;
    workbook.resizeTable(table, { ...info().area, columns: 4 });
    expect(columns()).toEqual(['1 名', '2 数值', '3 倍', '4 列4']);
    workbook.insertCells(column(0), 'right');
    workbook.insertCells(inTable(0), 'right');
    expect(columns()).toEqual(['1 名', '2 数值', '3 倍', '4 列4']);
    workbook.insertCells(inTable(1), 'right');
    workbook.insertCells(column(info().area.column + 1), 'right');
    expect(columns().map((name) => name.slice(0, 1))).toEqual(['1', '6', '5', '2', '3', '4']);
    expect(await formulas()).toEqual(UNCHANGED);
    workbook.deleteCells(inTable(1), 'left');
    workbook.deleteCells(column(info().area.column + 1), 'left');
    workbook.deleteCells(column(0), 'left');
    expect(columns()).toEqual(['1 名', '2 数值', '3 倍', '4 列4']);
    expect(await formulas()).toEqual(UNCHANGED);
  });

  test('undo of a column put in gives back columns and formulas', async () => {
    sheet.workbook.insertCells(inTable(1), 'right');
    await sheet.workbook.undo();
    expect(columns()).toEqual(['1 名', '2 数值', '3 倍']);
    expect(info().area).toEqual(sheet.area(at));
    expect(await formulas()).toEqual(UNCHANGED);
  });

  test('a filtered column that moves hides the same rows', async () => {
    const { workbook } = sheet;
    workbook.setTableFilter(table, 1, ['3', '4']);
    workbook.insertCells(inTable(0), 'right');
    workbook.setTableFilter(table, 0, ['丙', '甲', '丁']);
    expect(hidden()).toEqual([3]);
  });
});

const hidden = () => Array.from({ length: 12 }, (_, r) => r).filter((r) => sheet.workbook.rowHidden?.(sheet.id, r));

describe('rows', () => {
  beforeEach(() => build('C2:E5'));

  test('rows that a filter hides move with their cells, and are not filtered again by it', async () => {
    const { workbook } = sheet;
    workbook.setTableFilter(table, 0, ['丙', '丁']);
    expect(hidden()).toEqual([3]);
    await sheet.type('C5', ['别']);
    workbook.insertCells(row(0, 2), 'down');
    expect(hidden()).toEqual([5]);
    workbook.insertCells({ ...info().area, row: 0, rows: 1 }, 'down');
    expect(hidden()).toEqual([6]);
    workbook.deleteCells(row(0), 'up');
    expect(hidden()).toEqual([5]);
    workbook.deleteCells(row(4), 'up');
    expect(hidden()).toEqual([4]);
    await workbook.undo();
    expect(hidden()).toEqual([5]);
  });

  test('an empty cell is shown by the filter value "" only', async () => {
    await sheet.type('E4', ['']);
    sheet.workbook.setTableFilter(table, 2, ['']);
    expect(hidden()).toEqual([2, 4]);
  });

  test('sorting takes formulas to their new rows, each about its own row still', async () => {
    await sheet.type('E3', ['=D3*2'], ['=[@数值]*2'], ['=$D$5+Sheet1!D5']);
    await sheet.type('G3', ['=D3*10']);
    sheet.workbook.sort(sheet.area('C3:E5'), [{ column: 1, ascending: true }]);
    await sheet.workbook.recalculated();
    expect(['E3', 'E4', 'E5', 'G3'].map((at) => sheet.cell(at).formula)).toEqual([
      '=[@数值]*2',
      '=D4*2',
      '=$D$5+Sheet1!D5',
      '=D3*10',
    ]);
    expect(sheet.values('C3:E5')).toEqual([
      ['甲', 1, 2],
      ['丙', 3, 6],
      ['丁', 4, 8],
    ]);
    await sheet.workbook.undo();
    await sheet.workbook.recalculated();
    expect(sheet.cell('E3')).toMatchObject({ formula: '=D3*2', value: 6 });
    expect(sheet.values('C3:C5')).toEqual([['丙'], ['甲'], ['丁']]);
  });

  test('a reference that names its sheet does not move in sorting', async () => {
    await sheet.type('E3', ['=Sheet1!D3'], ['=Sheet1!D4'], ['=Sheet1!D5']);
    sheet.workbook.sort(sheet.area('C3:E5'), [{ column: 1, ascending: true }]);
    await sheet.workbook.recalculated();
    expect(['E3', 'E4', 'E5'].map((at) => sheet.cell(at).formula)).toEqual(['=Sheet1!D4', '=Sheet1!D3', '=Sheet1!D5']);
  });

  test('hidden rows stay where they are when the others are sorted', () => {
    sheet.workbook.setTableFilter(table, 0, ['丙', '丁']);
    sheet.workbook.sort(sheet.area('C3:E5'), [{ column: 1, ascending: false }]);
    expect(sheet.values('C3:D5')).toEqual([
      ['丁', 4],
      ['甲', 1],
      ['丙', 3],
    ]);
  });

  test('rows put in and taken out: formulas in the table and beside it follow', async () => {
    await sheet.type('E3', ['=D3*2'], ['=D4*2'], ['=D5*2']);
    await sheet.type('G3', ['=D3*10'], ['=D4*10'], ['=D5*10']);
    sheet.workbook.deleteCells(sheet.area('C4:E4'), 'up');
    await sheet.workbook.recalculated();
    expect(sheet.cell('E4')).toMatchObject({ formula: '=D4*2', value: 8 });
    expect([sheet.cell('G4').formula, sheet.cell('G5').formula]).toEqual(['=#REF!*10', '=D4*10']);
    sheet.workbook.insertCells(sheet.area('C3:E3'), 'down');
    await sheet.workbook.recalculated();
    expect(sheet.cell('E4')).toMatchObject({ formula: '=D4*2', value: 6 });
    expect(sheet.cell('G3').formula).toBe('=D4*10');
  });
});
