/** From a dataset to a table plan: plain data that the pane previews, Excel writes and the command line exports. */
import type { Column, DataCell, Dataset } from './dataset';
import { longHash } from './hash';
import { cellWidth, planColumns, widened } from './plan-columns';
import { planNotes } from './plan-notes';
import { filterDataset } from './row-filter';
import { reportLabel } from './report-source';
import { countKeys, rowKey, standingOf } from './row-keys';
import { sourceLine } from './source-line';
import { finish, finishGently, STEP_ROWS, type Steps } from './steps';
import { DEFAULT_OPTIONS } from './table-options';
import { tableName } from './table-name';
import type { PlanCell, PlanRequest, TablePlan } from './table-plan';
import type { Language } from './words';

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
