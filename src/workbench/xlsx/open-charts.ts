/** Charts out of an .xlsx file; those of a type the page does not draw, or of several at once, are left out. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { LEGEND_POSITIONS, type AxisInfo, type ChartInfo, type ChartPlace, type SeriesInfo } from '../host-charts';
import type { HostWorkbook } from '../host-workbook';
import { areaOfReference, FILE_LEGENDS, typeOfGroup, type FileGroup } from './chart-file';

type FileChart = ReturnType<Worksheet['getCharts']>[number];
type FileAxis = NonNullable<FileChart['valueAxis']>;

/** ExcelTS reads charts when it has been asked to; to be called before a file is loaded. */
export async function expectCharts(): Promise<void> {
  const { installChartSupport } = await import('@cj-tech-master/excelts/chart');
  installChartSupport();
}

/** Puts the charts of a sheet of the file on a sheet of the workbook; all sheets that they read have to be there. */
export function openCharts(workbook: HostWorkbook, sheet: string, file: Worksheet): void {
  for (const chart of file.getCharts()) {
    const info = readChart(chart, sheet, workbook);
    if (info) workbook.charts?.put(info);
  }
}

function readChart(chart: FileChart, sheet: string, workbook: HostWorkbook): ChartInfo | undefined {
  const [group, ...more] = chart.isChartEx ? [] : chart.chartTypes;
  const type = group && more.length === 0 ? typeOfGroup(group as unknown as FileGroup) : undefined;
  const place = placeOf(chart, sheet, workbook);
  if (!group || !type || !place) return undefined;
  const series = (group.series as readonly FileSeries[]).map((each) => readSeries(each, workbook));
  const { legend, chartModel } = chart;
  const title = titleOf(chartModel?.chart.title);
  // Without a title of its own the name of a single series is shown, unless the file says no.
  const automatic = chartModel?.chart.autoTitleDeleted !== true && series.length === 1;
  const number = (workbook.charts?.list().length ?? 0) + 1;
  return {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: `Chart ${number}`,
    type,
    place,
    title: { text: title ?? null, visible: title !== undefined || automatic },
    legend: {
      visible: legend !== undefined,
      position: LEGEND_POSITIONS.find((each) => FILE_LEGENDS[each] === legend?.legendPos) ?? 'Right',
    },
    valueAxis: readAxis(chart.valueAxis),
    categoryAxis: readAxis(chart.categoryAxis),
    series,
  };
}

interface Reference {
  readonly formula?: string;
}

/** What is read of a series, whatever its type. */
interface FileSeries {
  readonly tx?: { readonly value?: string; readonly strRef?: Reference };
  readonly cat?: { readonly strRef?: Reference; readonly numRef?: Reference; readonly multiLvlStrRef?: Reference };
  readonly val?: { readonly numRef?: Reference };
  readonly spPr?: { readonly _rawXml?: string };
}

function readSeries({ tx, cat, val, spPr }: FileSeries, workbook: HostWorkbook): SeriesInfo {
  const named = areaOfReference(tx?.strRef?.formula, workbook);
  const labels = cat?.strRef ?? cat?.numRef ?? cat?.multiLvlStrRef;
  const shape = spPr?._rawXml ?? '';
  const [before = '', line = ''] = shape.split(/<a:ln\b/);
  const fill = colorOf(before);
  const border = colorOf(line);
  return {
    name: named ? { cells: named } : tx?.value === undefined ? null : { text: tx.value },
    values: areaOfReference(val?.numRef?.formula, workbook),
    categories: areaOfReference(labels?.formula, workbook),
    ...(fill === undefined ? {} : { fill }),
    ...(border === undefined ? {} : { line: border }),
  };
}

function colorOf(shape: string): string | undefined {
  const hex = /<a:solidFill>\s*<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(shape)?.[1];
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

function readAxis(axis: FileAxis | undefined): AxisInfo {
  const text = titleOf(axis?.title);
  const format = axis?.numFmt;
  return {
    visible: axis?.delete !== true,
    title: { text: text ?? null, visible: text !== undefined },
    numberFormat: format && format.sourceLinked !== true ? format.formatCode : null,
    minimum: axis?.scaling?.min ?? null,
    maximum: axis?.scaling?.max ?? null,
    reversed: axis?.scaling?.orientation === 'maxMin',
  };
}

/** The words of a title; undefined where there is none or its text is made by Excel. */
function titleOf(title: FileAxis['title']): string | undefined {
  if (!title) return undefined;
  const runs = title.rawTx?.match(/<a:t>[^<]*<\/a:t>/g) ?? [];
  const text = runs.map((run) => unescaped(run.replace(/<\/?a:t>/g, ''))).join('');
  return text === '' ? undefined : text;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** undefined for a chart that is bound to no cells. */
function placeOf({ range }: FileChart, sheet: string, workbook: HostWorkbook): ChartPlace | undefined {
  const { tl, br } = range;
  if (!br) return undefined;
  const [left, top] = [Math.floor(tl.col), Math.floor(tl.row)];
  // An edge on the border of two cells belongs to the one before.
  const lastColumn = Math.max(left, Math.ceil(br.col) - 1);
  const lastRow = Math.max(top, Math.ceil(br.row) - 1);
  return {
    cells: { sheet, row: top, column: left, rows: lastRow - top + 1, columns: lastColumn - left + 1 },
    left: (tl.col - left) * workbook.columnWidth(sheet, left),
    top: (tl.row - top) * workbook.rowHeight(sheet, top),
    right: (br.col - lastColumn) * workbook.columnWidth(sheet, lastColumn),
    bottom: (br.row - lastRow) * workbook.rowHeight(sheet, lastRow),
  };
}
