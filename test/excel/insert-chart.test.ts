/** A chart beside the table, over its cells; never at the table's cost. */
import { applyPlan, type Inserted } from '../../src/excel';
import { datasets, planTable, type ChartPlan, type TablePlan } from '../../src/tables';
import { FLOW_TABLE, report } from '../tables/fixtures/reports';
import type { FakeRange } from './fake-excel';
import { FakeWorkbook } from './fake-workbook';

function plan(): TablePlan {
  const dataset = datasets({ reports: [report({ tables: [FLOW_TABLE] })] }).at(-1);
  return planTable(dataset!, { language: 'zh', dataVersion: '1' });
}

const CHART: ChartPlan = {
  type: 'bar',
  title: '南向资金',
  categories: 'c2',
  values: ['c3', 'c4'],
  rows: 3,
  numberFormat: '0.00',
};

let book: FakeWorkbook;
beforeEach(() => {
  book = new FakeWorkbook();
  book.install(20);
});
afterEach(() => FakeWorkbook.uninstall());

function insert(): ReturnType<typeof applyPlan> {
  return applyPlan(plan(), { kind: 'selection' }, { now: '2031-05-09 08:30', chart: CHART });
}

function place(range: object | null | undefined): number[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = range as FakeRange;
  return [rowIndex, columnIndex, rowCount, columnCount];
}

test('its series are the table’s columns, its place is right of the table', async () => {
  expect(await insert()).toMatchObject({ ok: true, chart: 'added' });
  const [chart] = book.first.charts.drawn;
  expect(chart).toMatchObject({ type: 'BarClustered', title: '南向资金' });
  // The first series takes its name from the header.
  expect(chart?.series.map(({ name, values }) => [name, place(values)])).toEqual([
    ['', [2, 3, 4, 1]],
    ['港股通持股数占总股本比例', [3, 4, 3, 1]],
  ]);
  expect(chart?.series.map(({ categories }) => place(categories))).toEqual([
    [3, 2, 3, 1],
    [3, 2, 3, 1],
  ]);
  expect(chart?.at.map((cell) => place(cell).slice(0, 2))).toEqual([
    [2, 6],
    [19, 15],
  ]);
});

test('below the source line where something stands on the right', async () => {
  book.first.cell(10, 8).value = 'mine';
  await insert();
  expect(place(book.first.charts.drawn[0]?.at[0]).slice(0, 2)).toEqual([9, 1]);
});

test('below everything where both places are taken', async () => {
  book.first.cell(10, 8).value = 'mine';
  book.first.cell(12, 2).value = 'mine, too';
  await insert();
  expect(place(book.first.charts.drawn[0]?.at[0]).slice(0, 2)).toEqual([14, 1]);
});

test('none asked for, none made', async () => {
  expect(await applyPlan(plan(), { kind: 'selection' }, { now: '' })).toMatchObject({ ok: true, chart: null });
  expect(book.first.charts.drawn).toEqual([]);
});

describe('the table stands whatever becomes of the chart', () => {
  const outcome = async (): Promise<Inserted['chart']> => {
    const result = await insert();
    expect(result).toMatchObject({ ok: true, rows: 4 });
    expect(book.tables).toHaveLength(1);
    expect(book.settings.has('Yanbiao.table.{1}')).toBe(true);
    expect(book.first.charts.drawn).toHaveLength(0);
    return (result as Inserted).chart;
  };

  test('in an Excel without charts by the API', async () => {
    book.install(9);
    expect(await outcome()).toBe('not-supported');
  });

  test('where a member is lacking: a chart begun is taken away', async () => {
    book.first.charts.failure = { code: 'ApiNotImplemented' };
    expect(await outcome()).toBe('not-supported');
  });

  test('where Excel fails', async () => {
    book.first.charts.failure = { code: 'GeneralException' };
    expect(await outcome()).toBe('failed');
  });
});
