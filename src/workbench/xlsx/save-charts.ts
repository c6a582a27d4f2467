/**
 * Charts into an .xlsx file. Their names are not in it: ExcelTS numbers what it writes. A series whose cells are gone is left out,
 * as is a title that Excel would fill with its own words.
 */
import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { AxisInfo, ChartInfo, ChartPlace, SeriesInfo } from '../host-charts';
import type { HostWorkbook } from '../host-workbook';
import { FILE_LEGENDS, fileReference, LINE_POINTS } from './chart-file';

type Options = Parameters<Worksheet['addChart']>[0];
type Series = NonNullable<Options['series']>[number];
type Axis = NonNullable<Options['valueAxis']>;

/** To be called when the cells are in the file: it keeps their values with the charts. */
export async function saveCharts(workbook: HostWorkbook, file: Workbook): Promise<void> {
  const charts = workbook.charts?.list() ?? [];
  if (charts.length === 0) return;
  const { installChartSupport } = await import('@cj-tech-master/excelts/chart');
  installChartSupport();
  for (const chart of charts) {
    const title = workbook.sheets().find(({ id }) => id === chart.place.cells.sheet)?.name;
    const sheet = title === undefined ? undefined : file.getWorksheet(title);
    const series = chart.series.flatMap((each) => seriesOptions(each, chart, workbook));
    if (sheet && series.length > 0) sheet.addChart(chartOptions(chart, series), anchorOf(chart.place, workbook));
  }
}

function chartOptions(chart: ChartInfo, series: Series[]): Options {
  const { title, legend, type } = chart;
  const bars = type === 'ColumnClustered' || type === 'BarClustered';
  return {
    type: type === 'Pie' ? 'pie' : bars ? 'bar' : 'line',
    ...(bars ? { barDir: type === 'BarClustered' ? 'bar' : 'col', grouping: 'clustered' } : {}),
    series,
    // Left out, Excel takes the name of a single series.
    ...(title.visible ? (title.text === null ? {} : { title: title.text }) : { title: null }),
    showLegend: legend.visible,
    legendPosition: FILE_LEGENDS[legend.position],
    ...(bars || type === 'Pie' ? {} : { showMarker: type === 'LineMarkers' }),
    ...(type === 'Pie' ? {} : { categoryAxis: axisOptions(chart.categoryAxis), valueAxis: valueAxis(chart.valueAxis) }),
  };
}

function axisOptions(axis: AxisInfo): Axis {
  return {
    hidden: !axis.visible,
    orientation: axis.reversed ? 'maxMin' : 'minMax',
    ...(axis.title.visible && axis.title.text !== null ? { title: axis.title.text } : {}),
    ...(axis.numberFormat === null ? {} : { numFmt: axis.numberFormat, numFmtLinked: false }),
  };
}

function valueAxis(axis: AxisInfo): Axis {
  return {
    ...axisOptions(axis),
    majorGridlines: true,
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
  };
}

function seriesOptions({ name, values, categories, fill, line }: SeriesInfo, chart: ChartInfo, workbook: HostWorkbook) {
  const formula = values && fileReference(values, workbook);
  if (!formula) return [];
  const labels = categories && fileReference(categories, workbook);
  const levels = categories !== null && categories.rows > 1 && categories.columns > 1;
  const named = name && 'cells' in name ? fileReference(name.cells, workbook) : undefined;
  const isLine = chart.type === 'Line' || chart.type === 'LineMarkers';
  const color = line ?? (isLine ? fill : undefined);
  const series: Series = {
    values: formula,
    ...(name && 'text' in name ? { name: name.text } : named === undefined ? {} : { name: { formula: named } }),
    ...(labels ? { categories: levels ? { multiLvlStrRef: { formula: labels } } : labels } : {}),
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { line: color, ...(isLine ? { lineWidth: LINE_POINTS } : {}) }),
    ...(chart.type === 'Line' ? { marker: { symbol: 'none' } } : {}),
  };
  return [series];
}

/** Corners as cells and how far into them, in parts of their size. */
function anchorOf({ cells, left, top, right, bottom }: ChartPlace, workbook: HostWorkbook) {
  const [lastRow, lastColumn] = [cells.row + cells.rows - 1, cells.column + cells.columns - 1];
  const across = (column: number, points: number): number =>
    column + part(points, workbook.columnWidth(cells.sheet, column));
  const down = (row: number, points: number): number => row + part(points, workbook.rowHeight(cells.sheet, row));
  return {
    tl: { col: across(cells.column, left), row: down(cells.row, top) },
    br: { col: across(lastColumn, right), row: down(lastRow, bottom) },
    editAs: 'twoCell' as const,
  };
}

function part(points: number, size: number): number {
  return size > 0 ? Math.min(1, points / size) : 0;
}
