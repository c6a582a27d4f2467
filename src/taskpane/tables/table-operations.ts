/** What the pane asks of Excel and of the data about tables; given from outside, so that it can be tested without Excel. */
import type {
  Done,
  KnownTable,
  Refreshed,
  RefreshRefused,
  RefreshUndo,
  Review,
  TableList,
  ToolRefused,
  Undone,
} from '../../excel';
import type { Language, RefreshChoices, TableOptions, TablePlan } from '../../tables';

/** Which plan is wanted: a dataset as a table shows it. */
export interface PlanWish {
  readonly datasetId: string;
  readonly language: Language;
  readonly options: TableOptions;
}

export interface Watched {
  /** Rows written, of rows. */
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** The sheet that is shown, or all. */
export type TableScope = 'sheet' | 'workbook';

export interface TableOperations {
  /** Looks up every table of ours in the workbook; reads none of their cells but headers. */
  readonly list: () => Promise<TableList | ToolRefused>;
  /** Calls `onChange` after tables or sheets came, went or moved, until the returned function is called. */
  readonly watch: (onChange: () => void) => () => void;
  /** The plan as the data has it now; null where the data has it no more. */
  readonly planOf: (wish: PlanWish, signal: AbortSignal) => Promise<TablePlan | null>;
  /** Calls `onChange` after the data changed, until the returned function is called. */
  readonly watchData: (onChange: () => void) => () => void;
  readonly review: (table: KnownTable, signal: AbortSignal) => Promise<Review | RefreshRefused>;
  readonly refresh: (review: Review, choices: RefreshChoices, watched: Watched) => Promise<Refreshed | RefreshRefused>;
  readonly undo: (undo: RefreshUndo) => Promise<Undone | ToolRefused>;
  /** Makes a copy or a table from elsewhere one of ours, to be refreshed like the others. */
  readonly adopt: (table: KnownTable, plan: TablePlan) => Promise<Done | ToolRefused>;
  /** Leaves a copy or a table from elsewhere as it is, for good. */
  readonly keep: (table: KnownTable) => Promise<Done | ToolRefused>;
  /** Drops what is remembered of a table that was deleted. */
  readonly forget: (table: KnownTable) => Promise<Done | ToolRefused>;
  readonly show: (table: KnownTable) => Promise<Done | ToolRefused>;
}
