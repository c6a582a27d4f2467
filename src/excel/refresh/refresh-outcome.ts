/** What a refresh says it has done, or why it has not. */
import type { ToolRefused } from '../formula-outcome';
import type { RefreshUndo } from './undo-plan';

export interface Refreshed {
  readonly ok: true;
  /** Name of the table. */
  readonly table: string;
  /** Rows: new in the data; written again after the user had deleted them; struck through; freed of it; removed. */
  readonly added: number;
  readonly restored: number;
  readonly struck: number;
  readonly unstruck: number;
  readonly removed: number;
  /** Cells written in rows that were there. */
  readonly changed: number;
  readonly undo: RefreshUndo;
  /** True where Excel's own undo takes all of it back in one step. */
  readonly oneStep: boolean;
}

/** The table is as it was, but for the problem `not-restored`, which names the places that may not be. */
export type RefreshRefused = ToolRefused;
