/** Compares a table as it stands with the data as it is: the list a person reads before anything is written. */
import { serialDay } from '../query/calendar';
import { alignPlan, type AlignedPlan, type AlignedRow } from './align-plan';
import { changeKind, type CellSight } from './change-kind';
import { matchColumns } from './match-columns';
import { matchRows, type KeyedRow, type RowMatches } from './match-rows';
import type { TablePlan } from './plan';
import type { AddedRow, ChangedCell, GoneRow, NotComparable, RefreshDiff, StandingRow } from './refresh-diff';
import { canonical, numbered, rowKey, standingOf } from './row-keys';
import { formulaPlace, type StandingTable, type StandingValue } from './standing-table';
import { finish, finishGently, type Steps } from './steps';
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

/** Rows between two chances to pause. */
const STEP_ROWS = 200;

function* compareSteps({ plan, record, written, standing }: Comparison): Steps<CompareResult> {
  const places = matchColumns(record.columns, standing.columns);
  const lost = record.columns.find(({ key }, index) => record.keys.includes(key) && places[index] === null);
  if (lost) return { ok: false, problem: { id: 'key-column-missing', header: lost.header } };
  const aligned = alignPlan(plan, record);
  yield;
  const keyIndexes = record.keys.map((key) => record.columns.findIndex((column) => column.key === key));
  const data = yield* keyed(
    aligned.rows.map(({ cells }) => cells.map(standingOf)),
    keyIndexes,
  );
  const sheet = yield* keyed(
    standing.rows.map((row) => places.map((place) => (place === null ? '' : (row[place] ?? '')))),
    keyIndexes,
  );
  const matches = matchRows(data, sheet);
  yield;
  const { hashes, counts } = numberRows(data);
  const labelOf = labeller(record, keyIndexes, aligned.formats);
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
  const { added, deleted } = absent(aligned.rows, data, hashes, matches, counts, written, labelOf);
  const { gone, goneHashes, own } = vanished(matches, standing, places, record, written, counts, labelOf);
  const missing = record.columns.filter((_, index) => places[index] === null).map(({ header }) => header);
  const { fresh, otherUnit } = aligned;
  const diff = { added, changed, gone, back, deleted, own, same, missing, fresh, otherUnit };
  return { ok: true, diff, aligned, places, hashes, goneHashes };
}

function* keyed(rows: readonly (readonly StandingValue[])[], keyIndexes: readonly number[]): Steps<KeyedRow[]> {
  const result: KeyedRow[] = [];
  for (const row of rows) {
    result.push({ key: rowKey(keyIndexes.map((index) => row[index] ?? '')), values: row.map(canonical) });
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

type Labeller = (values: readonly StandingValue[]) => string;

/** A row's name for a person: its key columns but for the report, which is told apart. */
function labeller(record: TableRecord, keyIndexes: readonly number[], formats: readonly string[]): Labeller {
  const telling = keyIndexes.filter((index) => !/^(report|report_date)$/.test(record.columns[index]?.key ?? ''));
  return (values) =>
    telling
      .map((index) => {
        const value = values[index] ?? '';
        return typeof value === 'number' && /y/.test(formats[index] ?? '') ? serialDay(value) : String(value);
      })
      .filter((text) => text !== '')
      .join(' · ');
}

/** Rows of the data that the sheet lacks: new ones, and those that were there and the user deleted. */
function absent(
  rows: readonly AlignedRow[],
  data: readonly KeyedRow[],
  hashes: readonly string[],
  { standing }: RowMatches,
  counts: ReadonlyMap<string, number>,
  written: Written | null,
  labelOf: Labeller,
): { added: AddedRow[]; deleted: AddedRow[] } {
  const added: AddedRow[] = [];
  const deleted: AddedRow[] = [];
  const matched = new Map<string, number>();
  data.forEach(({ key }, index) => {
    if ((standing[index] ?? -1) >= 0) matched.set(key, (matched.get(key) ?? 0) + 1);
  });
  rows.forEach((row, index) => {
    if ((standing[index] ?? -1) >= 0) return;
    const key = data[index]?.key ?? '';
    const line = { label: labelOf(row.cells.map(standingOf)), report: row.report, planRow: row.planRow };
    // Of several rows with one key nobody can say which was deleted, only how many.
    const before = writtenCount(key, Math.max(counts.get(key) ?? 1, 1), hashes[index] ?? '', written);
    const there = matched.get(key) ?? 0;
    if (before > there) {
      deleted.push(line);
      matched.set(key, there + 1);
    } else added.push(line);
  });
  return { added, deleted };
}

/** How many rows of this key we wrote, of at most `most` that the data has now. */
function writtenCount(key: string, most: number, only: string, written: Written | null): number {
  if (!written) return 0;
  if (most === 1) return written.rows.has(only) ? 1 : 0;
  let count = 0;
  for (let n = 1; n <= most; n += 1) if (written.rows.has(rowHash(numbered(key, n)))) count += 1;
  return count;
}

/** Rows of the sheet that the data lacks: ours, which it had when they were written, and the user's own. */
function vanished(
  { standing: claims, unclaimed }: RowMatches,
  standing: StandingTable,
  places: readonly (number | null)[],
  record: TableRecord,
  written: Written | null,
  counts: ReadonlyMap<string, number>,
  labelOf: Labeller,
): { gone: GoneRow[]; goneHashes: string[]; own: number } {
  const found: { line: GoneRow; hash: string }[] = [];
  let own = 0;
  const taken = new Set(claims);
  for (const [key, rows] of unclaimed) {
    // Numbers of this key that the data no longer has: those above what it has now.
    let n = (counts.get(key) ?? 0) + 1;
    for (const row of rows) {
      if (taken.has(row)) continue;
      const hash = rowHash(numbered(key, n));
      if (!written?.rows.has(hash)) {
        own += 1;
        continue;
      }
      n += 1;
      const values = places.map((place) => (place === null ? '' : (standing.rows[row]?.[place] ?? '')));
      const line = { label: labelOf(values), report: reportOf(values, record), row, marked: written.struck.has(hash) };
      found.push({ line, hash });
    }
  }
  found.sort((a, b) => a.line.row - b.line.row);
  return { gone: found.map(({ line }) => line), goneHashes: found.map(({ hash }) => hash), own };
}

function reportOf(values: readonly StandingValue[], record: TableRecord): string {
  const value = (key: string): StandingValue => values[record.columns.findIndex((column) => column.key === key)] ?? '';
  const day = value('report_date');
  return [value('broker'), typeof day === 'number' ? serialDay(day) : day].filter((part) => part !== '').join(' ');
}
