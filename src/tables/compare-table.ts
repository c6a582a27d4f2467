/** Compares a table as it stands with the data as it is: the list a person reads before anything is written. */
import { alignPlan, type AlignedPlan, type AlignedRow } from './align-plan';
import { changeKind, type CellSight } from './change-kind';
import { matchColumns } from './match-columns';
import { matchRows, type KeyedRow } from './match-rows';
import type { TablePlan } from './table-plan';
import type { ChangedCell, NotComparable, RefreshDiff, StandingRow } from './refresh-diff';
import { numbered, rowKey, sameValue, standingOf } from './row-keys';
import { rowLabels } from './row-labels';
import { absentRows, vanishedRows } from './row-presence';
import { formulaPlace, type StandingTable, type StandingValue } from './standing-table';
import { finish, finishGently, STEP_ROWS, type Steps } from './steps';
import type { TableRecord } from './table-record';
import { rowHash, type Written } from './written';

export interface Comparison {
  readonly plan: TablePlan;
  readonly record: TableRecord;
  /** Null where it is not known what we wrote: then every difference counts as the data's, and unknown rows as the user's own. */
  readonly written: Written | null;
  readonly standing: StandingTable;
}

/** A comparison and what it rests on, for refresh-edits.ts. */
export interface Compared {
  readonly ok: true;
  readonly diff: RefreshDiff;
  readonly aligned: AlignedPlan;
  /** Per recorded column its place in the sheet; null where the user deleted it. */
  readonly places: readonly (number | null)[];
  /** Per aligned row the hash of its key, numbered where keys repeat. */
  readonly hashes: readonly string[];
  /** Hashes of the keys of `diff.gone`, in their order. */
  readonly goneHashes: readonly string[];
}

export type CompareResult = Compared | { readonly ok: false; readonly problem: NotComparable };

export function compareTable(comparison: Comparison): CompareResult {
  return finish(compareSteps(comparison));
}

/** The same for a table of many rows, with pauses; `breathe` may throw to cancel. */
export function compareInSteps(comparison: Comparison, breathe: () => Promise<void>): Promise<CompareResult> {
  return finishGently(compareSteps(comparison), breathe);
}

function* compareSteps({ plan, record, written, standing }: Comparison): Steps<CompareResult> {
  const places = matchColumns(record.columns, standing.columns);
  const lost = record.columns.find(({ key }, index) => record.keys.includes(key) && places[index] === null);
  if (lost) return { ok: false, problem: { id: 'key-column-missing', header: lost.header } };
  const aligned = yield* alignPlan(plan, record);
  const keyIndexes = record.keys.map((key) => record.columns.findIndex((column) => column.key === key));
  const data = yield* keyed(aligned.rows, keyIndexes, ({ cells }) => cells.map(standingOf));
  const sheet = yield* keyed(standing.rows, keyIndexes, (row) =>
    places.map((place) => (place === null ? '' : (row[place] ?? ''))),
  );
  const matches = yield* matchRows(data, sheet);
  const { hashes, counts } = numberRows(data);
  const labelOf = rowLabels(record, aligned.formats);
  const changed: ChangedCell[] = [];
  const back: StandingRow[] = [];
  let same = 0;
  for (const [index, row] of aligned.rows.entries()) {
    if (index % STEP_ROWS === STEP_ROWS - 1) yield;
    const at = matches.standing[index] ?? -1;
    if (at < 0) continue;
    const hash = hashes[index] ?? '';
    const who = { label: labelOf(row.cells.map(standingOf)), report: row.report, row: at };
    const cells = changedCells({ row, at, hash, who, aligned, places, record, written, standing });
    if (cells.length === 0) same += 1;
    changed.push(...cells);
    if (written?.struck.has(hash)) back.push(who);
  }
  const sides = { rows: aligned.rows, data, hashes, matches, counts, written, labelOf };
  const { added, deleted } = absentRows(sides);
  const { gone, goneHashes, own } = vanishedRows(sides, standing, places, record);
  const missing = record.columns.filter((_, index) => places[index] === null).map(({ header }) => header);
  const { fresh, otherUnit } = aligned;
  const diff = { added, changed, gone, back, deleted, own, same, missing, fresh, otherUnit };
  return { ok: true, diff, aligned, places, hashes, goneHashes };
}

function* keyed<T>(
  rows: readonly T[],
  keyIndexes: readonly number[],
  valuesOf: (row: T) => readonly StandingValue[],
): Steps<KeyedRow[]> {
  const result: KeyedRow[] = [];
  for (const row of rows) {
    const values = valuesOf(row);
    result.push({ key: rowKey(keyIndexes.map((index) => values[index] ?? '')), values });
    if (result.length % STEP_ROWS === 0) yield;
  }
  return result;
}

/** Hash of every row's numbered key, and how many rows each key has. */
function numberRows(data: readonly KeyedRow[]): { hashes: string[]; counts: Map<string, number> } {
  const counts = new Map<string, number>();
  const hashes = data.map(({ key }) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return rowHash(numbered(key, count));
  });
  return { hashes, counts };
}

interface MatchedRow {
  readonly row: AlignedRow;
  readonly at: number;
  readonly hash: string;
  readonly who: StandingRow;
  readonly aligned: AlignedPlan;
  readonly places: readonly (number | null)[];
  readonly record: TableRecord;
  readonly written: Written | null;
  readonly standing: StandingTable;
}

function changedCells({ row, at, hash, who, aligned, places, record, written, standing }: MatchedRow): ChangedCell[] {
  const line = standing.rows[at] ?? [];
  // Most rows are as they were: no more than a look for those.
  const differs = row.cells.some((cell, index) => {
    const place = places[index] ?? null;
    return place !== null && !sameValue(line[place] ?? '', standingOf(cell));
  });
  if (!differs) return [];
  const sights = record.columns.map(({ key }, index): CellSight | null => {
    const place = places[index] ?? null;
    if (place === null) return null;
    const formula = standing.formulas.get(formulaPlace(at, place));
    return { key, now: line[place] ?? '', formula, data: standingOf(row.cells[index] ?? null) };
  });
  return record.columns.flatMap((_, index): ChangedCell[] => {
    const place = places[index] ?? null;
    const sight = sights[index];
    const kind = sight && changeKind(sight, sights, hash, written);
    if (place === null || !sight || !kind) return [];
    const header = standing.columns[place]?.header ?? '';
    const planColumn = aligned.planColumns[index] ?? -1;
    const to = row.cells[index] ?? null;
    const from = sight.formula ?? sight.now;
    const format = aligned.formats[index] ?? 'General';
    return [{ ...who, kind, planRow: row.planRow, column: place, header, planColumn, from, to, format }];
  });
}
