/** What src/excel will say of a refresh, a snapshot and a list of sources; its own types take the place of these. */
import type { KnownTable, Problem } from '../../excel';
import type { RefreshDiff, TablePlan } from '../../tables';
export type { Done, KnownTable, Problem, TableList as ListedTables, ToolRefused } from '../../excel';
export { problemWords } from '../../excel';
export interface RefreshRefused {
  readonly ok: false;
  readonly problem: Problem;
}
export interface Review {
  readonly ok: true;
  readonly table: KnownTable;
  readonly plan: TablePlan;
  readonly diff: RefreshDiff;
  readonly filtered: boolean;
  readonly removedOwn: (rows: readonly number[]) => number;
}
export interface RefreshUndo {
  readonly token?: string;
}
export interface Refreshed {
  readonly ok: true;
  readonly table: string;
  readonly added: number;
  readonly changed: number;
  readonly struck: number;
  readonly removed: number;
  readonly restored: number;
  readonly undo: RefreshUndo;
  readonly oneStep: boolean;
}
export interface Undone {
  readonly ok: true;
  readonly left: number;
}
export interface SnapshotTaken {
  readonly ok: true;
  readonly sheet: string;
  readonly tables: number;
  readonly cells: number;
}
export interface SourceListWritten {
  readonly ok: true;
  readonly sheet: string;
  readonly tables: number;
  readonly formulas: number;
}
