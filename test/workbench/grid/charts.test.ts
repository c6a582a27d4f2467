/** Charts follow their cells as Excel's do, and the user's undo takes both back. */
import type { ChartInfo, SeriesInfo } from '../../../src/workbench/host-charts';
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from './node-grid';

let createGrid: ReturnType<typeof loadGrid>;
let sheet: Sheet;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
beforeEach(() => (sheet = new Sheet(createGrid({ language: 'zh-CN' }))));
afterEach(() => sheet.workbook.dispose());

const AXIS = {
  visible: true,
  title: { text: null, visible: false },
  numberFormat: null,
  minimum: null,
  maximum: null,
  reversed: false,
};

/** Over D2:G12, its only series reading B2:B5 under the name in B1 and over the labels of A2:A5. */
function chart(id = 'a', patch: Partial<ChartInfo> = {}): ChartInfo {
  const series: SeriesInfo[] = [
    { name: { cells: sheet.area('B1') }, values: sheet.area('B2:B5'), categories: sheet.area('A2:A5') },
  ];
  return {
    id,
    name: id,
    type: 'Line',
    place: { cells: sheet.area('D2:G12'), left: 0, top: 0, right: 10, bottom: 10 },
    title: { text: null, visible: true },
    legend: { visible: false, position: 'Bottom' },
    valueAxis: AXIS,
    categoryAxis: AXIS,
    series,
    ...patch,
  };
}

const rows = (first: number, count: number) => ({
  sheet: sheet.id,
  row: first - 1,
  column: 0,
  rows: count,
  columns: 16_384,
});
const charts = () => sheet.workbook.charts?.list() ?? [];
const put = (...each: ChartInfo[]) => each.forEach((one) => sheet.workbook.charts?.put(one));
const series = () => charts()[0]?.series[0];

test('added, changed, taken away; undo and redo of each, in the order they lay', async () => {
  const heard: string[] = [];
  sheet.workbook.on((event) => event.kind === 'chart' && heard.push(`${event.change} ${event.chart}`));
  put(chart('a'), chart('b'), chart('a', { type: 'Pie' }));
  sheet.workbook.charts?.remove('a');
  expect(charts().map(({ id }) => id)).toEqual(['b']);
  await sheet.workbook.undo();
  expect(charts().map(({ id, type }) => [id, type])).toEqual([
    ['a', 'Pie'],
    ['b', 'Line'],
  ]);
  await sheet.workbook.undo();
  expect(charts()[0]?.type).toBe('Line');
  await sheet.workbook.undo();
  await sheet.workbook.undo();
  expect(charts()).toEqual([]);
  await sheet.workbook.redo();
  expect(charts()).toEqual([chart('a')]);
  expect(heard.slice(0, 4)).toEqual(['added a', 'added b', 'changed a', 'deleted a']);
});

test.each([
  ['rows above', 1, 2, 'A4:A7', 'B4:B7', 'D4:G14'],
  ['rows inside', 3, 2, 'A2:A7', 'B2:B7', 'D2:G14'],
  ['rows at its first', 2, 1, 'A3:A6', 'B3:B6', 'D3:G13'],
  ['rows right below', 6, 1, 'A2:A5', 'B2:B5', 'D2:G13'],
] as const)('%s inserted', async (_, first, count, categories, values, place) => {
  put(chart());
  sheet.workbook.insertCells(rows(first, count), 'down');
  expect(series()?.values).toEqual(sheet.area(values));
  expect(series()?.categories).toEqual(sheet.area(categories));
  expect(charts()[0]?.place.cells).toEqual(sheet.area(place));
  await sheet.workbook.undo();
  expect(charts()).toEqual([chart()]);
});

test('cells shifted move what lies wholly under them and leave what they would tear', async () => {
  put(chart());
  sheet.workbook.insertCells(sheet.area('B1:B2'), 'down');
  expect(series()).toEqual({
    name: { cells: sheet.area('B3') },
    values: sheet.area('B4:B7'),
    categories: sheet.area('A2:A5'),
  });
  expect(charts()[0]?.place.cells).toEqual(sheet.area('D2:G12'));
  await sheet.workbook.undo();
  sheet.workbook.insertCells({ sheet: sheet.id, row: 0, column: 0, rows: 1_048_576, columns: 1 }, 'right');
  expect(series()?.values).toEqual(sheet.area('C2:C5'));
});

test('deleted rows narrow it; all of them leave nothing, and undo brings the very cells back', async () => {
  put(chart());
  sheet.workbook.deleteCells(rows(3, 2), 'up');
  expect(series()?.values).toEqual(sheet.area('B2:B3'));
  sheet.workbook.deleteCells(rows(1, 3), 'up');
  expect(series()).toEqual({ name: null, values: null, categories: null });
  await sheet.workbook.undo();
  await sheet.workbook.undo();
  expect(charts()).toEqual([chart()]);
});

test('references into another sheet follow that sheet, whichever is active', () => {
  const other = sheet.workbook.addSheet('数据');
  const values = { ...sheet.area('B2:B5'), sheet: other };
  put(chart('a', { series: [{ name: null, values, categories: null }] }));
  sheet.workbook.insertCells({ ...rows(1, 3), sheet: other }, 'down');
  expect(series()?.values).toEqual({ ...values, row: 4 });
  sheet.workbook.insertCells(rows(1, 3), 'down');
  expect(series()?.values).toEqual({ ...values, row: 4 });
  sheet.workbook.deleteSheet(other);
  expect(series()?.values).toBeNull();
});

test('charts of a deleted sheet are gone', () => {
  const other = sheet.workbook.addSheet('别处');
  const place = { ...chart().place, cells: { ...sheet.area('A1:C9'), sheet: other } };
  put(chart('a'), chart('b', { place }));
  sheet.workbook.deleteSheet(other);
  expect(charts().map(({ id }) => id)).toEqual(['a']);
});

test('series over all rows of a table grow and shrink with it, others do not', async () => {
  await sheet.type('A1', ['月', '值'], ['甲', 1], ['乙', 2], ['丙', 3], ['丁', 4]);
  const table = sheet.workbook.addTable(sheet.area('A1:B5'), '用量', true);
  const part = { name: null, values: sheet.area('B2:B3'), categories: null };
  put(chart('a', { series: [...chart().series, part] }));
  sheet.workbook.resizeTable(table, sheet.area('A1:B9'));
  expect(charts()[0]?.series.map(({ values }) => values)).toEqual([sheet.area('B2:B9'), sheet.area('B2:B3')]);
  expect(series()?.categories).toEqual(sheet.area('A2:A9'));
  sheet.workbook.resizeTable(table, sheet.area('A1:B4'));
  expect(series()?.values).toEqual(sheet.area('B2:B4'));
});

test('activating shows its sheet', () => {
  const other = sheet.workbook.addSheet('别处');
  put(chart('a', { place: { ...chart().place, cells: { ...sheet.area('A1:C9'), sheet: other } } }));
  sheet.workbook.charts?.activate('a');
  expect(sheet.workbook.activeSheet()).toBe(other);
});
