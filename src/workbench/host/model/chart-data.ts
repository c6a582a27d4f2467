/** What a chart shows now: its texts, and the values of its cells. */
import type { Area } from '../../area';
import type { CellRead, CellValue, HostWorkbook } from '../../host-workbook';
import type { ChartInfo, ChartText, SeriesInfo } from '../../host-charts';

export interface Category {
  readonly text: string;
  /** For a number format of the axis; null where the label is counted or joined of several cells. */
  readonly value: CellValue;
}

export interface SeriesData {
  readonly name: string;
  /** null is a gap. */
  readonly values: readonly (number | null)[];
  readonly categories: readonly Category[];
}

export interface ChartData {
  /** '' where there is none or it is hidden. */
  readonly title: string;
  /** Those of the first series that has some: the labels of the axis. */
  readonly categories: readonly Category[];
  readonly series: readonly SeriesData[];
  /** Number format of the first value. */
  readonly valueFormat: string;
}

type Language = 'zh-CN' | 'en-US';

const WORDS = {
  'zh-CN': { title: '图表标题', axis: '坐标轴标题', series: '系列' },
  'en-US': { title: 'Chart Title', axis: 'Axis Title', series: 'Series' },
} as const;

/** Reads the cells of a chart. Rows that are hidden (by a filter, say) are left out, as Excel leaves them out. */
export function readChart(chart: ChartInfo, workbook: HostWorkbook, language: Language): ChartData {
  const series = chart.series.map((each, index) => readSeries(each, index, workbook, language));
  const first = chart.series.find(({ values }) => values !== null)?.values;
  const longest = series.reduce((most, { values }) => Math.max(most, values.length), 0);
  const labels = series.find((_, index) => chart.series[index]?.categories)?.categories ?? [];
  return {
    title: chart.title.visible ? titleText(chart, workbook, language) : '',
    categories: Array.from({ length: longest }, (_, index) => labels[index] ?? counted(index)),
    series,
    valueFormat: (first && visibleCells(first, workbook)[0]?.[0]?.numberFormat) ?? 'General',
  };
}

/** Excel's own title is the name of the only series, else a word that stands for one. */
export function titleText(chart: ChartInfo, workbook: HostWorkbook, language: Language): string {
  if (chart.title.text !== null) return chart.title.text;
  const [only, ...more] = chart.series;
  return only && more.length === 0 ? seriesName(only, 0, workbook, language) : WORDS[language].title;
}

export function axisTitleText(text: string | null, language: Language): string {
  return text ?? WORDS[language].axis;
}

export function seriesName(series: SeriesInfo, index: number, workbook: HostWorkbook, language: Language): string {
  const own = series.name && textOf(series.name, workbook);
  return own || `${WORDS[language].series}${index + 1}`;
}

function textOf(name: ChartText, workbook: HostWorkbook): string {
  return 'text' in name ? name.text : joined(workbook.read(name.cells).flat());
}

/** A series' own name, values and labels; values and labels of hidden rows are left out together. */
export function readSeries(series: SeriesInfo, index: number, workbook: HostWorkbook, language: Language): SeriesData {
  const name = seriesName(series, index, workbook, language);
  const { values, categories } = series;
  if (values === null) return { name, values: [], categories: [] };
  const labels = categories === null ? [] : labelsOf(categories, values, workbook);
  const numbers = visibleCells(values, workbook).flat().map(numberOf);
  return { name, values: numbers, categories: numbers.map((_, point) => labels[point] ?? counted(point)) };
}

/** One label a value: a line of several cells is joined; labels that stand another way than the values are taken in order. */
function labelsOf(area: Area, values: Area, workbook: HostWorkbook): Category[] {
  const lines = visibleCells(area, workbook);
  if (values.columns === 1 && area.rows === values.rows) return lines.map(labelOf);
  if (values.rows === 1 && area.columns === values.columns) {
    return Array.from({ length: area.columns }, (_, column) => labelOf(lines.flatMap((line) => line[column] ?? [])));
  }
  return lines.flat().map((cell) => labelOf([cell]));
}

function labelOf(cells: readonly CellRead[]): Category {
  const [only, ...more] = cells;
  return { text: joined(cells), value: only && more.length === 0 ? only.value : null };
}

function counted(index: number): Category {
  return { text: String(index + 1), value: null };
}

function joined(cells: readonly CellRead[]): string {
  return cells
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
}

function visibleCells(area: Area, workbook: HostWorkbook): CellRead[][] {
  return workbook.read(area).filter((_, r) => workbook.rowHidden?.(area.sheet, area.row + r) !== true);
}

/** Excel draws a text as zero; an empty cell and an error are gaps. */
function numberOf({ value }: CellRead): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? 0 : null;
}
