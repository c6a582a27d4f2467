/** Refreshing tables as the pane's state: looked at first, shown, asked about once, written, and taken back if wanted. */
import type { KnownTable, Problem, Refreshed, Review, ToolRefused } from '../../excel';
import { DEFAULT_CHOICES, nothingToDo, type RefreshChoices } from '../../tables';
import type { Progress } from '../insertion';
import { Observable } from '../observable';
import { unforeseen } from '../unforeseen';
import { dataChanges, hasChoices } from './diff-size';
import type { TableOperations } from './table-operations';

export interface TableRefusal {
  readonly table: KnownTable;
  readonly problem: Problem;
}

/** A table and what a refresh would do to it. */
export interface ReviewedTable {
  readonly table: KnownTable;
  readonly review: Review;
}

/** What the tables were found to need. */
export interface Found {
  /** Where there is something to see or to choose. */
  readonly reviews: readonly ReviewedTable[];
  readonly unchanged: readonly KnownTable[];
  readonly refused: readonly TableRefusal[];
}

export interface TableDone {
  readonly table: KnownTable;
  readonly result: Refreshed;
}

export interface UndoOutcome {
  /** How many cells and rows were left because she changed them since. */
  readonly left: number;
  /** Tables not put back; that may be tried again. */
  readonly refused: readonly TableRefusal[];
}

export interface Outcome {
  readonly done: readonly TableDone[];
  readonly unchanged: readonly KnownTable[];
  readonly refused: readonly TableRefusal[];
  /** Tables that a cancelled refresh did not come to. */
  readonly unreached: readonly KnownTable[];
  /** Null while nothing was taken back. */
  readonly undone: UndoOutcome | null;
}

export type Choices = ReadonlyMap<string, RefreshChoices>;

export type RefreshState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly progress: Progress; readonly cancelling: boolean }
  /** Nothing to show but that there is nothing, or why it could not be looked at. */
  | { readonly kind: 'checked'; readonly found: Found }
  | { readonly kind: 'review'; readonly found: Found; readonly choices: Choices }
  | {
      readonly kind: 'writing';
      readonly found: Found;
      readonly choices: Choices;
      readonly tables: Progress;
      readonly rows: Progress | null;
      readonly cancelling: boolean;
    }
  | { readonly kind: 'ended'; readonly outcome: Outcome }
  | { readonly kind: 'undoing'; readonly outcome: Outcome };

export class TableRefresh extends Observable<RefreshState> {
  private abort = new AbortController();

  constructor(
    private readonly operations: TableOperations,
    /** Told of every table that was looked at. */
    private readonly onReview: (reviewed: ReviewedTable) => void,
    /** Told when tables may have changed. */
    private readonly onEnd: () => void,
  ) {
    super({ kind: 'idle' });
  }

  readonly isBusy = (): boolean => ['checking', 'writing', 'undoing'].includes(this.state().kind);

  /**
   * Compares the tables with the data and shows what a refresh would do; writes nothing. What only the user changed is shown
   * where one table was asked for: among many it would be in the way each time.
   */
  readonly check = async (tables: readonly KnownTable[]): Promise<void> => {
    if (this.isBusy()) return;
    const { signal } = (this.abort = new AbortController());
    const found = { reviews: [] as ReviewedTable[], unchanged: [] as KnownTable[], refused: [] as TableRefusal[] };
    const alone = tables.length === 1;
    for (const [index, table] of tables.entries()) {
      this.tell({ kind: 'checking', progress: { done: index, total: tables.length }, cancelling: false });
      const review = await this.operations.review(table, signal).catch(refusal);
      if (signal.aborted) return this.end({ kind: 'idle' });
      if (review.ok) this.onReview({ table, review });
      if (!review.ok) found.refused.push({ table, problem: review.problem });
      else if (dataChanges(review.diff) > 0 || (alone && hasChoices(review.diff)))
        found.reviews.push({ table, review });
      else found.unchanged.push(table);
    }
    const choices = new Map(found.reviews.map(({ table }) => [table.tableId, DEFAULT_CHOICES]));
    this.end(found.reviews.length > 0 ? { kind: 'review', found, choices } : { kind: 'checked', found });
  };

  readonly choose = (tableId: string, patch: Partial<RefreshChoices>): void => {
    const state = this.state();
    if (state.kind !== 'review') return;
    const next = { ...DEFAULT_CHOICES, ...state.choices.get(tableId), ...patch };
    this.tell({ ...state, choices: new Map(state.choices).set(tableId, next) });
  };

  /** Writes what the review shows, table by table; one that refuses does not keep the others. */
  readonly confirm = async (): Promise<void> => {
    const state = this.state();
    if (state.kind !== 'review') return;
    const { found, choices } = state;
    const { signal } = (this.abort = new AbortController());
    const wanted = reviewsToWrite(found, choices);
    const done: TableDone[] = [];
    const refused = [...found.refused];
    for (const [index, { table, review }] of wanted.entries()) {
      const tables = { done: index, total: wanted.length };
      this.tell({ kind: 'writing', found, choices, tables, rows: null, cancelling: false });
      const result = await this.operations
        .refresh(review, choicesOf(choices, table), { onProgress: this.onProgress, signal })
        .catch(refusal);
      if (result.ok) done.push({ table, result });
      else refused.push({ table, problem: result.problem });
      if (signal.aborted) break;
    }
    const unreached = wanted.slice(done.length + refused.length - found.refused.length).map(({ table }) => table);
    const left = found.reviews.filter((review) => !wanted.includes(review)).map(({ table }) => table);
    const unchanged = [...found.unchanged, ...left];
    this.end({ kind: 'ended', outcome: { done, unchanged, refused, unreached, undone: null } });
  };

  /** Stops looking, or writing: the table at hand is put back, those before it stay refreshed and can be undone. */
  readonly cancel = (): void => {
    const state = this.state();
    if (state.kind !== 'checking' && state.kind !== 'writing') return;
    this.abort.abort();
    this.tell({ ...state, cancelling: true });
  };

  /** Puts back what the last refresh wrote, the last table first. */
  readonly undo = async (): Promise<void> => {
    const state = this.state();
    if (state.kind !== 'ended') return;
    this.tell({ ...state, kind: 'undoing' });
    const undone = { left: state.outcome.undone?.left ?? 0, refused: [] as TableRefusal[] };
    for (const { table, result } of [...canBeUndone(state.outcome)].reverse()) {
      const back = await this.operations.undo(result.undo).catch(refusal);
      if (back.ok) undone.left += back.left;
      else undone.refused.push({ table, problem: back.problem });
    }
    this.end({ kind: 'ended', outcome: { ...state.outcome, undone } });
  };

  /** Back to the list; what was reviewed and not confirmed is dropped. */
  readonly close = (): void => {
    if (!this.isBusy()) this.tell({ kind: 'idle' });
  };

  private readonly onProgress = (done: number, total: number): void => {
    const state = this.state();
    if (state.kind === 'writing') this.tell({ ...state, rows: { done, total } });
  };

  private end(state: RefreshState): void {
    this.tell(state);
    this.onEnd();
  }
}

/** The refreshed tables that were not put back yet. */
export function canBeUndone({ done, undone }: Outcome): readonly TableDone[] {
  return undone === null ? done : done.filter(({ table }) => undone.refused.some((each) => each.table === table));
}

/** Those that may be looked at again: what refused them may be over. */
export function notRefreshed({ refused, unreached }: Outcome): KnownTable[] {
  return [...refused.map(({ table }) => table), ...unreached];
}

/** The tables that would be written with these choices. */
export function reviewsToWrite({ reviews }: Found, choices: Choices): ReviewedTable[] {
  return reviews.filter(({ table, review }) => !nothingToDo(review.diff, choicesOf(choices, table)));
}

export function choicesOf(choices: Choices, { tableId }: KnownTable): RefreshChoices {
  return choices.get(tableId) ?? DEFAULT_CHOICES;
}

function refusal(error: unknown): ToolRefused {
  return { ok: false, problem: unforeseen(error) };
}
