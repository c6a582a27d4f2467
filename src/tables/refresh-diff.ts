/** The difference between a table as it stands in a sheet and as the data has it now: what a refresh would do, for a person to read. */
import type { PlanCell } from './table-plan';
import type { StandingValue } from './standing-table';

/** A row of ours as a person tells it from others: `豆包 · 日均Token使用量 · 2026年3月`. */
export interface DiffRow {
  readonly label: string;
  /** The report the row is from: `万联证券 2026-04-07`; "" where the row is of none. */
  readonly report: string;
}

export interface AddedRow extends DiffRow {
  /** Index of the row in the plan. */
  readonly planRow: number;
}

export interface StandingRow extends DiffRow {
  /** Index in the body of the table as it stands. */
  readonly row: number;
}

/**
 * Who changed a cell since it was written: only the data; only the user (the data says what it said); or both. What the user
 * changed is kept unless she asks for the report's figure.
 */
export type ChangeKind = 'data' | 'user' | 'both';

/** A row the data no longer has. */
export interface GoneRow extends StandingRow {
  /** True where an earlier refresh struck it through already. */
  readonly marked: boolean;
}

export interface ChangedCell extends StandingRow {
  readonly kind: ChangeKind;
  readonly planRow: number;
  /** Index of the column in the table as it stands, and its header there. */
  readonly column: number;
  readonly header: string;
  readonly planColumn: number;
  /** What the cell holds now: a formula with its `=`, else its value. */
  readonly from: StandingValue;
  readonly to: PlanCell;
  /** Number format of the column, for showing both. */
  readonly format: string;
}

export interface RefreshDiff {
  readonly added: readonly AddedRow[];
  readonly changed: readonly ChangedCell[];
  /** Rows that we wrote and that the data no longer has. */
  readonly gone: readonly GoneRow[];
  /** Rows marked as gone before and in the data again: their mark is taken off. */
  readonly back: readonly StandingRow[];
  /** Rows of the data that the user deleted from the table; they stay out unless she wants them back. */
  readonly deleted: readonly AddedRow[];
  /** Rows of the table that are not ours: the user's own, left alone. */
  readonly own: number;
  /** Rows that are as the data has them. */
  readonly same: number;
  /** Headers of our columns that the user deleted: they stay out. */
  readonly missing: readonly string[];
  /** Headers of columns that the data has now and the table lacks: they are not added by themselves. */
  readonly fresh: readonly string[];
  /** Rows of the data left out because their amounts are in a unit that cannot stand under the table's header. */
  readonly otherUnit: number;
}

/** What the user decides, once for the whole refresh of a table. */
export interface RefreshChoices {
  /** Cells only the user changed (`user`), and cells both changed (`both`): keep hers or take the report's. */
  readonly user: 'keep' | 'report';
  readonly both: 'keep' | 'report';
  /** Rows the data no longer has: struck through, removed with all their cells, or left as they are. */
  readonly gone: 'mark' | 'remove' | 'leave';
  /** Rows she deleted: leave out, or write again. */
  readonly deleted: 'leave' | 'restore';
}

export const DEFAULT_CHOICES: RefreshChoices = { user: 'keep', both: 'keep', gone: 'mark', deleted: 'leave' };

/** Why a table cannot be refreshed at all: a column that names rows was deleted. */
export interface NotComparable {
  readonly id: 'key-column-missing';
  /** As it was written. */
  readonly header: string;
}

/** True where a refresh with these choices would write nothing. */
export function nothingToDo(diff: RefreshDiff, choices: RefreshChoices): boolean {
  return (
    diff.added.length === 0 &&
    diff.back.length === 0 &&
    takenChanges(diff, choices).length === 0 &&
    goneToTouch(diff, choices).length === 0 &&
    (diff.deleted.length === 0 || choices.deleted === 'leave')
  );
}

/** The vanished rows that are marked or removed with these choices; what is marked already is not marked again. */
export function goneToTouch(diff: RefreshDiff, choices: RefreshChoices): readonly GoneRow[] {
  if (choices.gone === 'leave') return [];
  return diff.gone.filter(({ marked }) => choices.gone === 'remove' || !marked);
}

/** The changed cells that are written with these choices. */
export function takenChanges(diff: RefreshDiff, choices: RefreshChoices): readonly ChangedCell[] {
  return diff.changed.filter(({ kind }) => kind === 'data' || choices[kind] === 'report');
}
