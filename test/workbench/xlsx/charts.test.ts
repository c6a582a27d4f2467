/** Charts are saved and opened again: through the real grid, ExcelTS and a second real grid. */
import type { AxisInfo, ChartInfo } from '../../../src/workbench/host-charts';
import { readChart } from '../../../src/workbench/host/model/chart-data';
import { xlsxFiles } from '../../../src/workbench/xlsx/xlsx-files';
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from '../grid/node-grid';

let createGrid: ReturnType<typeof loadGrid>;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
const SLOW = 60_000;
const grid = (): Sheet => new Sheet(createGrid({ language: 'zh-CN', files: xlsxFiles }));

const AXIS: AxisInfo = {
  visible: true,
  title: { text: null, visible: false },
  numberFormat: null,
  minimum: null,
  maximum: null,
  reversed: false,
};

function chart(sheet: Sheet, patch: Partial<ChartInfo> = {}): ChartInfo {
  return {
    id: 'a',
    name: 'Chart 1',
    type: 'ColumnClustered',
    place: { cells: sheet.area('E2:J12'), left: 12, top: 3, right: 20, bottom: 8 },
    title: { text: '收入 & <成本>', visible: true },
    legend: { visible: true, position: 'Right' },
    valueAxis: { ...AXIS, title: { text: '亿元', visible: true }, numberFormat: '0.0', minimum: 0, maximum: 12 },
    categoryAxis: { ...AXIS, reversed: true },
    series: [
      { name: { cells: sheet.area('B1') }, values: sheet.area('B2:B4'), categories: sheet.area('A2:A4') },
      { name: { text: '自己' }, values: sheet.area('C2:C4'), categories: sheet.area('A2:A4'), fill: '#70AD47' },
    ],
    ...patch,
  };
}

/** Saves a workbook with these charts, opens it in another, and gives what is there then. */
async function reopened(make: (sheet: Sheet) => ChartInfo[]): Promise<{ before: ChartInfo[]; after: ChartInfo[] }> {
  const first = grid();
  await first.type('A1', ['季度', '收入', '成本'], ['一季度', 5, 3], ['二季度', 7, 4], ['三季度', 6, 5]);
  const before = make(first);
  for (const each of before) first.workbook.charts?.put(each);
  const bytes = await first.workbook.save();
  first.workbook.dispose();
  const second = grid();
  await second.workbook.open(bytes);
  const { workbook } = second;
  const onFirst = workbook.sheets()[0]?.id ?? '';
  const after = (workbook.charts?.list() ?? []).map((each) => withSheet(each, onFirst, first.id));
  expect(
    after.map((each) => readChart(withSheet(each, first.id, onFirst), workbook, 'zh-CN').series[0]?.values),
  ).toEqual(after.map(() => [5, 7, 6]));
  workbook.dispose();
  return { before, after };
}

/** Ids of sheets and charts are the workbook's own. */
function withSheet(info: ChartInfo, from: string, to: string): ChartInfo {
  const text = JSON.stringify({ ...info, id: 'a' }).replaceAll(JSON.stringify(from), JSON.stringify(to));
  return JSON.parse(text) as ChartInfo;
}

/** Places to a hundredth of a point: files count in parts of a column. */
function rounded(info: ChartInfo | undefined): unknown {
  if (!info) return undefined;
  const { cells, ...offsets } = info.place;
  const near = Object.fromEntries(Object.entries(offsets).map(([key, value]) => [key, Math.round(value)]));
  return { ...info, place: { cells, ...near } };
}

test(
  'type, cells, title, legend, axes, colours and place',
  async () => {
    const { before, after } = await reopened((sheet) => [chart(sheet)]);
    expect(rounded(after[0])).toEqual(rounded(before[0]));
  },
  SLOW,
);

test(
  'every type, the ways a title can be, a legend that is hidden, an axis that is hidden',
  async () => {
    const { after } = await reopened((sheet) => [
      chart(sheet, { id: 'a', type: 'BarClustered', title: { text: null, visible: false } }),
      chart(sheet, { id: 'b', type: 'Line', legend: { visible: false, position: 'Right' } }),
      chart(sheet, { id: 'c', type: 'LineMarkers', valueAxis: { ...AXIS, visible: false } }),
      chart(sheet, {
        id: 'd',
        type: 'Pie',
        title: { text: null, visible: true },
        series: chart(sheet).series.slice(0, 1),
        valueAxis: AXIS,
        categoryAxis: AXIS,
      }),
    ]);
    expect(after.map(({ type }) => type)).toEqual(['BarClustered', 'Line', 'LineMarkers', 'Pie']);
    expect(after.map(({ title }) => title.visible)).toEqual([false, true, true, true]);
    expect(after[1]?.legend.visible).toBe(false);
    expect(after[2]?.valueAxis.visible).toBe(false);
    expect(after[3]?.title).toEqual({ text: null, visible: true });
  },
  SLOW,
);

test(
  'labels of two levels; colours of lines; a series whose cells are gone is left out',
  async () => {
    const { after } = await reopened((sheet) => [
      chart(sheet, {
        type: 'Line',
        series: [
          { name: null, values: sheet.area('B2:B4'), categories: sheet.area('A2:B4'), line: '#112233' },
          { name: { text: '没有' }, values: null, categories: null },
        ],
      }),
    ]);
    expect(after[0]?.series).toHaveLength(1);
    expect(after[0]?.series[0]).toMatchObject({ categories: { rows: 3, columns: 2 }, line: '#112233' });
  },
  SLOW,
);
