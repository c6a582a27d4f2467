/** From a dataset to a table plan: plain data that the pane previews, Excel writes and the command line exports. */
import type { ColumnKind, DataCell, Dataset } from './dataset';
import { sourceLine } from './source-line';
import { tableName } from './table-name';
import type { Language } from './words';

/** A number (date serials and fractions included), text exactly as it is to read, or null for a value not published. */
export type PlanCell = string | number | null;

export interface PlanColumn {
  readonly key: string;
  /** As it stands in the sheet, unit included: `成交净买入（亿港元）`. Unique within the table. */
  readonly header: string;
  readonly kind: ColumnKind;
  readonly format: string;
  readonly width: number;
  /** True for a column of words of which some are longer than its width: they break into lines. */
  readonly wrap: boolean;
}

export interface TablePlan {
  readonly datasetId: string;
  /** Version of the data the plan was made from; see `Store.revision`. */
  readonly dataVersion: string;
  readonly language: Language;
  readonly title: string;
  /** Wanted name of a sheet of its own; see sheet-name.ts for what Excel makes of it. */
  readonly sheet: string;
  /** Wanted name of the Excel table; the workbook may force a suffix on it. */
  readonly tableName: string;
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** Column keys that name a row. */
  readonly keys: readonly string[];
  /** One per row, unique: the key columns' values, counted where they repeat. */
  readonly rowKeys: readonly string[];
  readonly sourceLine: string;
}

export interface PlanOptions {
  readonly language: Language;
  readonly dataVersion: string;
  /** Keys of the columns wanted, in the dataset's order; all where left out. Key columns always stay. */
  readonly columns?: readonly string[];
}

/** The plan of a whole dataset or of some of its columns. Unknown column keys are ignored. */
export function planTable(dataset: Dataset, options: PlanOptions): TablePlan {
  const wanted = options.columns && new Set([...options.columns, ...dataset.keys]);
  const indexes = dataset.columns
    .map((_, index) => index)
    .filter((index) => wanted?.has(keyAt(dataset, index)) ?? true);
  const cells = dataset.rows.map((row) => dataset.columns.map((_, index) => resolve(row[index], options.language)));
  return {
    datasetId: dataset.id,
    dataVersion: options.dataVersion,
    language: options.language,
    title: dataset.title[options.language],
    // An exhibit's caption is too long for a tab; its broker, date and label are not.
    sheet: dataset.group === 'exhibit' ? dataset.name.replaceAll('_', ' ') : dataset.title[options.language],
    tableName: tableName(dataset.name),
    columns: planColumns(dataset, indexes, cells, options.language),
    rows: cells.map((row) => indexes.map((index) => row[index] ?? null)),
    keys: dataset.keys,
    rowKeys: rowKeys(dataset, cells),
    sourceLine: sourceLine(dataset.sources, dataset.printedSource, options.language),
  };
}

function keyAt(dataset: Dataset, index: number): string {
  return dataset.columns[index]?.key ?? '';
}

function resolve(cell: DataCell | undefined, language: Language): PlanCell {
  if (cell === undefined || cell === null || cell === '') return null;
  return typeof cell === 'object' ? cell[language] : cell;
}

function planColumns(
  dataset: Dataset,
  indexes: readonly number[],
  cells: readonly (readonly PlanCell[])[],
  language: Language,
): PlanColumn[] {
  const taken = new Set<string>();
  return indexes.flatMap((index) => {
    const column = dataset.columns[index];
    if (!column) return [];
    const { key, kind, format, width, unit } = column;
    const named = unit ? withUnit(column.header[language], unit[language], language) : column.header[language];
    const header = unique(named, taken);
    const words = kind === 'text' ? longest(cells, index) + 2 : 0;
    const wide = Math.max(width, headerWidth(header), Math.min(words, WIDEST));
    return [{ key, header, kind, format, width: wide, wrap: words > WIDEST }];
  });
}

function withUnit(header: string, unit: string, language: Language): string {
  return language === 'zh' ? `${header}（${unit}）` : `${header} (${unit})`;
}

/** Excel refuses two equal headers in a table, whatever their case. */
function unique(header: string, taken: Set<string>): string {
  let candidate = header;
  for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) candidate = `${header} ${n}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}

/** Words get the room they need up to this width, and break into lines beyond it. */
const WIDEST = 48;

function longest(cells: readonly (readonly PlanCell[])[], index: number): number {
  return cells.reduce((width, row) => Math.max(width, textWidth(String(row[index] ?? ''))), 0);
}

/** Room for the header and its filter button, up to a width at which a header may rather be cut. */
function headerWidth(header: string): number {
  return Math.min(32, textWidth(header) + 5);
}

/** Width of a text in characters of the standard font: 2 for each character outside Latin-1. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0xff ? 2 : 1;
  return width;
}

function rowKeys(dataset: Dataset, cells: readonly (readonly PlanCell[])[]): string[] {
  const indexes = dataset.keys.map((key) => dataset.columns.findIndex((column) => column.key === key));
  const seen = new Map<string, number>();
  return cells.map((row) => {
    const key = JSON.stringify(indexes.map((index) => row[index] ?? null));
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}
