/** From a dataset to a table plan: plain data that the pane previews, Excel writes and the command line exports. */
import type { Column, ColumnKind, DataCell, Dataset, Scale } from './dataset';
import { longHash } from './hash';
import { cellWidth, planColumns, widened } from './plan-columns';
import { planNotes } from './plan-notes';
import { filterDataset } from './row-filter';
import { reportLabel } from './report-source';
import { countKeys, rowKey, standingOf } from './row-keys';
import { sourceLine } from './source-line';
import { finish, finishGently, STEP_ROWS, type Steps } from './steps';
import { DEFAULT_OPTIONS, type TableOptions } from './table-options';
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
  /** What the numbers are counted in, the same for the whole column; null where they have no unit, or each row its own. */
  readonly scale: Scale | null;
  /** The unit's words, as the header shows them. */
  readonly unit: string | null;
  /** True where the numbers are changes. */
  readonly signed: boolean;
}

export interface TablePlan {
  readonly datasetId: string;
  /** Version of the data the plan was made from; see `Store.revision`. */
  readonly dataVersion: string;
  readonly language: Language;
  /** What was chosen; whoever writes leaves out title or source line where it says so. */
  readonly options: TableOptions;
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
  /** One per row: the report it is from, `万联证券 2026-04-07`. */
  readonly rowReports: readonly string[];
  /** One per row: what its amount is counted in, where that is not the whole column's; empty where it is. */
  readonly rowScales: readonly (Scale | null)[];
  /** 资料来源, and behind it what a reader has to know (plan-notes.ts). */
  readonly sourceLine: string;
  /**
   * A name for what the plan shows: it changes with a row, a cell, a header or the source line, so that a table is known to be up
   * to date without reading its sheet.
   */
  readonly fingerprint: string;
}

export interface PlanRequest {
  readonly language: Language;
  readonly dataVersion: string;
  /** DEFAULT_OPTIONS where left out. Key columns always stay; unknown keys are ignored. */
  readonly options?: TableOptions;
}

/** The plan of a dataset, of some of its columns and of the rows that pass its filters. */
export function planTable(dataset: Dataset, request: PlanRequest): TablePlan {
  return finish(planSteps(dataset, request));
}

/** The same for a dataset of many rows, with pauses; `breathe` may throw to cancel. */
export function planInSteps(dataset: Dataset, request: PlanRequest, breathe: () => Promise<void>): Promise<TablePlan> {
  return finishGently(planSteps(dataset, request), breathe);
}

function* planSteps(whole: Dataset, request: PlanRequest): Steps<TablePlan> {
  const { language, dataVersion, options = DEFAULT_OPTIONS } = request;
  const dataset = filterDataset(whole, options.filters);
  yield;
  const wanted = options.columns && new Set([...options.columns, ...dataset.keys]);
  const indexes = dataset.columns.flatMap(({ key }, index) => ((wanted?.has(key) ?? true) ? [index] : []));
  const chosen = indexes.flatMap((index): Column[] => dataset.columns.slice(index, index + 1));
  const columns = planColumns(chosen, language, options.signs);
  const keyPlaces = dataset.keys.map((key) => columns.findIndex((column) => column.key === key));
  const longest = columns.map(() => 0);
  const numbered = countKeys();
  const rows: PlanCell[][] = [];
  const rowKeys: string[] = [];
  let fingerprint = longHash(JSON.stringify(columns.map(({ header }) => header)));
  for (const row of dataset.rows) {
    const cells = indexes.map((index) => resolve(row[index], language));
    cells.forEach((cell, place) => (longest[place] = Math.max(longest[place] ?? 0, cellWidth(cell))));
    rows.push(cells);
    fingerprint = longHash(fingerprint + JSON.stringify(cells));
    rowKeys.push(numbered(rowKey(keyPlaces.map((place) => standingOf(cells[place] ?? null)))));
    if (rows.length % STEP_ROWS === 0) yield;
  }
  const source =
    sourceLine(dataset.sources, dataset.printedSource, language) + planNotes(dataset, columns, rows, options, language);
  const [only] = dataset.sources;
  return {
    datasetId: dataset.id,
    dataVersion,
    language,
    options,
    title: dataset.title[language],
    // An exhibit's caption is too long for a tab; its broker, date and label are not.
    sheet: dataset.group === 'exhibit' ? dataset.name.replaceAll('_', ' ') : dataset.title[language],
    tableName: tableName(dataset.name),
    columns: widened(columns, longest),
    rows,
    keys: dataset.keys,
    rowKeys,
    rowReports: dataset.rowReports ?? rows.map(() => (only ? reportLabel(only) : '')),
    rowScales: dataset.rowScales ?? [],
    sourceLine: source,
    fingerprint: longHash(fingerprint + source),
  };
}

function resolve(cell: DataCell | undefined, language: Language): PlanCell {
  if (cell === undefined || cell === null || cell === '') return null;
  return typeof cell === 'object' ? cell[language] : cell;
}
