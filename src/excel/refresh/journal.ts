/** What a refresh is about to overwrite, kept so that it can be put back: after a failure, or when the user takes it back. */
import type { TableRecord, Written } from '../../tables';
import type { Box } from '../box';
import type { CalculatedColumn } from './calculated-columns';
import type { CellContent } from './cell-content';
import type { CellEdit } from './edit-cell';
import type { GridCell } from './edit-rectangles';
import type { Growth } from './grow-table';
import type { TablePlace } from './locate-table';
import type { NewRows } from './new-rows';
import type { Removal } from './remove-rows';
import type { Strike } from './strikes';

/** A cell of ours that gets another value: what it held and what it gets. */
export interface JournalCell extends GridCell, CellEdit {
  readonly content: CellContent;
}

/** A row that is taken away, with all its cells, the user's own included. */
export interface RemovedRow {
  readonly row: number;
  readonly cells: readonly CellContent[];
}

/** A line of ours above or below the table. */
export interface JournalLine {
  readonly where: 'above' | 'below';
  readonly content: CellContent;
  readonly edit: CellEdit;
}

export interface AddedRows {
  /** Body row of the first; 0 in a table whose only row was empty, else the number of rows. */
  readonly start: number;
  readonly rows: NewRows;
  readonly wrap: readonly boolean[];
  readonly calculated: readonly CalculatedColumn[];
  /** What a row held that is filled instead of added. */
  readonly filled: readonly CellContent[];
  /** Null where the table need not grow. */
  readonly growth: Growth | null;
}

export interface Journal {
  /** The table as it was. */
  readonly place: TablePlace;
  readonly cells: readonly JournalCell[];
  /** How the rows to be struck, and those to be freed, were. */
  readonly strikes: readonly Strike[];
  readonly added: AddedRows | null;
  readonly lines: readonly JournalLine[];
  readonly removal: Removal;
  readonly removed: readonly RemovedRow[];
  readonly removedStrikes: readonly Strike[];
  readonly record: TableRecord;
  readonly written: Written | null;
  /** How far the refresh got: each is set before its first request is sent. */
  readonly done: Done;
}

export interface Done {
  filters: boolean;
  /** Those of `cells` that may have been written. */
  cells: JournalCell[];
  strikes: boolean;
  added: boolean;
  lines: boolean;
  stored: boolean;
  removed: boolean;
}

export function nothingDone(): Done {
  return { filters: false, cells: [], strikes: false, added: false, lines: false, stored: false, removed: false };
}

/** Where a line of ours stands: right above the header, or right under the last row of a table that is now in `box`. */
export function lineBox(where: 'above' | 'below', box: Box): Box {
  return { ...box, row: where === 'above' ? box.row - 1 : box.row + box.rows, rows: 1, columns: 1 };
}
