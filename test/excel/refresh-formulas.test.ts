import { refreshFormulas } from '../../src/excel/refresh-formulas';

/** One sheet of a workbook that notes which cells were marked as changed, and whether Excel was told to calculate. */
function install(cells: string[][], { api = 20, mode = 'Automatic' } = {}): { marked: string[]; calculated: string[] } {
  const told = { marked: [] as string[], calculated: [] as string[] };
  const range = (row: number, column: number, rows: number, columns: number): object => ({
    isNullObject: false,
    rowIndex: row,
    columnIndex: column,
    rowCount: rows,
    columnCount: columns,
    formulas: cells.slice(row, row + rows).map((line) => line.slice(column, column + columns)),
    values: cells.slice(row, row + rows).map((line) => line.slice(column, column + columns).map(() => 1)),
    load: load,
    setDirty: () => told.marked.push(`${row},${column} ${rows}x${columns}`),
  });
  const sheet = {
    name: '表',
    load,
    protection: { load, protected: false },
    getRangeByIndexes: range,
    getUsedRangeOrNullObject: () => range(0, 0, cells.length, cells[0]?.length ?? 0),
  };
  const context = {
    sync: () => Promise.resolve(),
    application: {},
    workbook: {
      application: { load, calculationMode: mode, calculate: (type: string) => told.calculated.push(type) },
      names: { load: () => ({ items: [] }) },
      worksheets: { load: () => ({ items: [sheet] }), getItem: () => sheet },
    },
  };
  const run = (_: object, batch: (given: object) => Promise<unknown>): Promise<unknown> => batch(context);
  const isSetSupported = (_: string, version: string): boolean => Number(version.split('.')[1]) <= api;
  Object.assign(globalThis, {
    Excel: {
      run,
      CalculationMode: { automatic: 'Automatic' },
      CalculationType: { recalculate: 'Recalculate' },
    },
    Office: { context: { requirements: { isSetSupported } } },
  });
  return told;
}

function load<T>(this: T): T {
  return this;
}

const CELLS = [
  ['=TOKENS("豆包")', '=SUM(A1:A3)', '="TOKENS("'],
  ['=YANBIAO.TOKENS("中国")', '7', '=OTHER.TOKENS(1)'],
  ['text', '=1+RATING("万联","计算机")', ''],
];

test('marks the cells with our functions and no other, a run at a time, and has their dependents calculated', async () => {
  const told = install(CELLS);
  await expect(refreshFormulas()).resolves.toBe(3);
  expect(told).toEqual({ marked: ['0,0 2x1', '2,1 1x1'], calculated: ['Recalculate'] });
});

test.each([
  ['the user calculates by hand', CELLS, { mode: 'Manual' }, 2],
  ['there is none of ours', [['=SUM(1)']], {}, 0],
])('where %s Excel is told to calculate nothing', async (_name, cells, options, marked) => {
  const told = install(cells, options);
  await refreshFormulas();
  expect([told.marked.length, told.calculated]).toEqual([marked, []]);
});

test('an Excel that cannot mark cells is left alone', async () => {
  const told = install(CELLS, { api: 8 });
  await expect(refreshFormulas()).resolves.toBe(0);
  expect(told.marked).toEqual([]);
});
