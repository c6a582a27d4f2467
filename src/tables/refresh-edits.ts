/** From a comparison and the user's choices to the edits of the sheet: nothing but what really changes. */
import type { Compared, Comparison } from './compare-table';
import type { PlanCell } from './table-plan';
import { goneToTouch, takenChanges, type RefreshChoices } from './refresh-diff';
import { sameValue, standingOf } from './row-keys';
import type { RecordedColumn, TableRecord } from './table-record';
import { remembered, type Written } from './written';

export interface CellEdit {
  /** In the body of the table as it stands, and its column there. */
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell;
  /** The number format of the plan; for a text the cell's own may have to give way to it (see inert-text.ts). */
  readonly format: string;
}

export interface RefreshEdits {
  readonly writes: readonly CellEdit[];
  /** New rows, a cell per column of the table as it stands; undefined is a cell that is not ours. */
  readonly appended: readonly (readonly (PlanCell | undefined)[])[];
  /** Number format per column of the table as it stands, for appended rows; undefined for columns that are not ours. */
  readonly formats: readonly (string | undefined)[];
  /** Rows to strike through, to free of it, and to take away, by their index in the body as it stands. */
  readonly struck: readonly number[];
  readonly unstruck: readonly number[];
  readonly removed: readonly number[];
  /** New texts of the lines above and below; null leaves them alone. */
  readonly title: string | null;
  readonly sourceLine: string | null;
  /** What to remember afterwards; `written` is null where it is too much to keep. */
  readonly record: TableRecord;
  readonly written: Written | null;
}

export function editsOf(
  comparison: Comparison,
  compared: Compared,
  choices: RefreshChoices,
  now: string,
): RefreshEdits {
  const { plan, record, standing } = comparison;
  const { diff, aligned, places } = compared;
  const byColumn = <T>(value: (recorded: number) => T): (T | undefined)[] =>
    standing.columns.map((_, column) => {
      const recorded = places.indexOf(column);
      return recorded < 0 ? undefined : value(recorded);
    });
  const rows = new Map(aligned.rows.map((row) => [row.planRow, row]));
  const appended = [...diff.added, ...(choices.deleted === 'restore' ? diff.deleted : [])]
    .map(({ planRow }) => planRow)
    .sort((a, b) => a - b);
  const touched = goneToTouch(diff, choices).map(({ row }) => row);
  const removed = choices.gone === 'remove' ? touched : [];
  return {
    writes: takenChanges(diff, choices).map(({ row, column, to, format }) => ({ row, column, cell: to, format })),
    appended: appended.map((planRow) => byColumn((recorded) => rows.get(planRow)?.cells[recorded] ?? null)),
    formats: byColumn((recorded) => aligned.formats[recorded] ?? 'General'),
    struck: choices.gone === 'mark' ? touched : [],
    unstruck: diff.back.map(({ row }) => row),
    removed,
    title: newLine(record.title, standing.above, plan.title),
    sourceLine: newLine(record.sourceLine, standing.below, plan.sourceLine),
    record: nextRecord(comparison, compared, now),
    written: nextWritten(comparison, compared, choices, new Set(removed)),
  };
}

/** The new text of a line of ours, where the sheet still has it as we wrote it and it has changed. */
function newLine(ours: string | null, stands: string | number | boolean, text: string): string | null {
  return ours !== null && ours !== text && sameValue(stands, standingOf(ours)) ? text : null;
}

/** Columns as the sheet names and numbers them now; those the user deleted are forgotten and stay out. */
function nextRecord({ plan, record, standing }: Comparison, { places }: Compared, now: string): TableRecord {
  const columns = record.columns.flatMap((column, index): RecordedColumn[] => {
    const place = places[index] ?? null;
    const stands = place === null ? undefined : standing.columns[place];
    return stands ? [{ ...column, header: stands.header, id: stands.id }] : [];
  });
  const line = (ours: string | null, stands: string | number | boolean, text: string): string | null =>
    ours !== null && sameValue(stands, standingOf(ours)) ? text : null;
  return {
    ...record,
    columns,
    dataVersion: plan.dataVersion,
    fingerprint: plan.fingerprint,
    // A line the user changed or took away is hers from then on.
    title: line(record.title, standing.above, plan.title),
    sourceLine: line(record.sourceLine, standing.below, plan.sourceLine),
    refreshed: now,
  };
}

/**
 * Everything the data has now counts as written, also where the user's cell or deletion was kept: next time it is still hers, as
 * long as the data does not change. Rows that vanished and still stand are remembered as ours.
 */
function nextWritten(
  { record, written: before }: Comparison,
  { aligned, hashes, diff, goneHashes, places }: Compared,
  choices: RefreshChoices,
  removed: ReadonlySet<number>,
): Written | null {
  const kept = record.columns.flatMap(({ key }, index) => (places[index] === null ? [] : [{ key, index }]));
  const written = remembered(
    kept.map(({ key }) => key),
    aligned.rows.map(({ cells }, row) => ({
      key: hashes[row] ?? '',
      cells: kept.map(({ index }) => cells[index] ?? null),
    })),
  );
  if (!written) return null;
  const rows = new Map(written.rows);
  const struck = new Set<string>();
  diff.gone.forEach(({ row, marked }, index) => {
    const hash = goneHashes[index];
    if (hash === undefined || removed.has(row)) return;
    // Its cells are not compared while the data lacks it, so any hash of the right length will do.
    rows.set(hash, goneCells(before, hash, written));
    if (marked || choices.gone === 'mark') struck.add(hash);
  });
  return { ...written, rows, struck };
}

/** The old hashes where they have the form of the new, else blanks that match nothing. */
function goneCells(before: Written | null, hash: string, written: Written): string {
  const old = before?.rows.get(hash);
  const alike = before?.detail === written.detail && before.columns.join() === written.columns.join();
  if (old !== undefined && alike) return old;
  return ' '.repeat(4 * (written.detail === 'cells' ? written.columns.length : 1));
}
