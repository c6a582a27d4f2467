/** Draws a table's chart with Excel's own charts, over the table's cells: it follows them when they change. */
import type { ChartPlan, TablePlan } from '../tables';
import { rangeOf, type Box } from './box';
import { chartPlace } from './chart-place';
import { layoutOf } from './layout';
import { errorCode, isNotImplemented } from './problem';
import { hasExcelApi } from './run';

/** `not-supported` by this Excel, or refused by it for another reason. */
export type ChartOutcome = 'added' | 'not-supported' | 'failed';

const TYPES: Readonly<Record<ChartPlan['type'], 'Line' | 'ColumnClustered' | 'BarClustered'>> = {
  line: 'Line',
  column: 'ColumnClustered',
  bar: 'BarClustered',
};

export interface ChartTable {
  /** Where the block of title, table and source line begins. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/**
 * Adds the chart to a table just written. Never at the table's cost: what goes wrong is told, not thrown, and a chart begun
 * is taken away. Throws only UndoNotSupported, which concerns everything done in the same step.
 */
export async function addChart(
  context: Excel.RequestContext,
  plan: TablePlan,
  chart: ChartPlan,
  table: ChartTable,
): Promise<ChartOutcome> {
  // ExcelApi 1.8 for values of series and formats of axes, 1.10 for where cells lie.
  if (!hasExcelApi('1.10')) return 'not-supported';
  const name = `${table.name}_chart`;
  try {
    await draw(context, plan, chart, table, name);
    return 'added';
  } catch (error) {
    if (errorCode(error) === 'UndoNotSupported') throw error;
    await remove(context, table.sheet, name).catch(() => undefined);
    return isNotImplemented(error) ? 'not-supported' : 'failed';
  }
}

async function draw(
  context: Excel.RequestContext,
  plan: TablePlan,
  chart: ChartPlan,
  { sheet, row, column }: ChartTable,
  name: string,
): Promise<void> {
  const layout = layoutOf(plan);
  const block: Box = { sheet, row, column, rows: layout.rows, columns: layout.columns };
  /** Of a column the rows drawn, with or without its header. */
  const cells = (key: string, header: boolean): Excel.Range => {
    const index = plan.columns.findIndex((each) => each.key === key);
    const top = row + (header ? layout.headerRow : layout.bodyRow);
    return rangeOf(context, {
      sheet,
      row: top,
      column: column + index,
      rows: chart.rows + (header ? 1 : 0),
      columns: 1,
    });
  };
  const place = await chartPlace(context, block);
  const [first = '', ...others] = chart.values;
  const drawn = context.workbook.worksheets.getItem(sheet).charts.add(TYPES[chart.type], cells(first, true), 'Columns');
  drawn.name = name;
  drawn.title.text = chart.title;
  drawn.series.getItemAt(0).setXAxisValues(cells(chart.categories, false));
  for (const key of others) {
    const series = drawn.series.add(plan.columns.find((each) => each.key === key)?.header ?? key);
    series.setValues(cells(key, false));
    series.setXAxisValues(cells(chart.categories, false));
  }
  drawn.setPosition(rangeOf(context, { ...place, rows: 1, columns: 1 }), rangeOf(context, lastCell(place)));
  await context.sync();
  await refine(context, drawn, chart);
}

function lastCell({ sheet, row, column, rows, columns }: Box): Box {
  return { sheet, row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 };
}

/** What makes it easier to read, and is nothing to lose it for. */
async function refine(context: Excel.RequestContext, drawn: Excel.Chart, chart: ChartPlan): Promise<void> {
  try {
    drawn.axes.valueAxis.numberFormat = chart.numberFormat;
    // Excel draws the first bar at the bottom; a ranking has its first on top.
    if (chart.type === 'bar') drawn.axes.categoryAxis.reversePlotOrder = true;
    // The title says it all where there is one series.
    if (chart.values.length === 1) drawn.legend.visible = false;
    await context.sync();
  } catch (error) {
    if (errorCode(error) === 'UndoNotSupported') throw error;
  }
}

async function remove(context: Excel.RequestContext, sheet: string, name: string): Promise<void> {
  const chart = context.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name).load('name');
  await context.sync();
  if (!chart.isNullObject) chart.delete();
  await context.sync();
}
