/** The tables of ours in the workbook as the pane's state, and whether the data has news for each. */
import type { Done, KnownTable, Problem, ToolRefused } from '../../excel';
import type { Language } from '../../tables';
import { Observable } from '../observable';
import { unforeseen } from '../unforeseen';
import type { TableOperations } from './table-operations';
import { wishOf } from './table-wish';

/** `gone`: the data has the table's dataset no more. */
export type Freshness = 'checking' | 'current' | 'stale' | 'gone';

export interface ListedTable {
  readonly table: KnownTable;
  /** Null for a table that is not refreshed. */
  readonly freshness: Freshness | null;
  /** How many changes its last review found, while that review still holds; null where there was none. */
  readonly changes: number | null;
}

export interface ActionRefused {
  readonly tableId: string;
  readonly problem: Problem;
}

export type TableListState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | {
      readonly kind: 'listed';
      readonly tables: readonly ListedTable[];
      /** Of the table something is being done with. */
      readonly acting: string | null;
      readonly refused: ActionRefused | null;
    };

export type TableAction = 'show' | 'adopt' | 'keep' | 'forget';

interface Reviewed {
  readonly fingerprint: string;
  readonly changes: number;
}

export class TableList extends Observable<TableListState> {
  private latest = new AbortController();
  private reading: Promise<void> = Promise.resolve();
  private readonly reviewed = new Map<string, Reviewed>();

  constructor(private readonly operations: TableOperations) {
    super({ kind: 'loading' });
  }

  /** Lists the tables anew and says of each whether the data has news. */
  readonly load = async (): Promise<void> => {
    const reading = this.read();
    const { signal } = this.latest;
    await reading;
    if (!signal.aborted) await this.judge(signal);
  };

  /** Only lists them. One that is being read is overtaken, and settles with the newer; what is listed stays in sight. */
  readonly read = (): Promise<void> => (this.reading = this.readNow());

  private async readNow(): Promise<void> {
    this.latest.abort();
    const { signal } = (this.latest = new AbortController());
    const listed = await this.operations.list().catch(refusal);
    // Whoever waits wants the list, not to hear that somebody else asked for it as well.
    if (signal.aborted) return this.reading;
    if (!listed.ok) return this.tell({ kind: 'refused', problem: listed.problem });
    const before = this.state();
    const tables = listed.tables.map((table): ListedTable => {
      const known =
        before.kind === 'listed' ? before.tables.find((each) => each.table.tableId === table.tableId) : null;
      const refreshed = table.state === 'ours';
      return { table, freshness: refreshed ? (known?.freshness ?? 'checking') : null, changes: known?.changes ?? null };
    });
    this.tell({ kind: 'listed', tables, acting: null, refused: before.kind === 'listed' ? before.refused : null });
  }

  /** Notes what a review of the table found: nothing, or so many changes that were looked at and not made. */
  noteReview(tableId: string, found: Reviewed): void {
    this.reviewed.set(tableId, found);
  }

  readonly act = async (table: KnownTable, action: TableAction, language: Language): Promise<void> => {
    const state = this.state();
    if (state.kind !== 'listed' || state.acting !== null) return;
    this.tell({ ...state, acting: table.tableId, refused: null });
    const done = await this.perform(table, action, language).catch(refusal);
    const after = this.state();
    if (after.kind !== 'listed') return;
    this.tell({ ...after, acting: null, refused: done.ok ? null : { tableId: table.tableId, problem: done.problem } });
    if (action !== 'show') await this.load();
  };

  private async perform(table: KnownTable, action: TableAction, language: Language): Promise<Done | ToolRefused> {
    if (action !== 'adopt') return this.operations[action](table);
    const wish = wishOf(table, language);
    const plan = wish && (await this.operations.planOf(wish, new AbortController().signal));
    return plan ? this.operations.adopt(table, plan) : { ok: false, problem: { id: 'dataset-gone' } };
  }

  /** Says of each table whether the data has news: by what it showed when it was written, without reading the sheet. */
  private async judge(signal: AbortSignal): Promise<void> {
    const state = this.state();
    if (state.kind !== 'listed') return;
    for (const { table } of state.tables) {
      if (table.state !== 'ours' || !table.record) continue;
      const { tableId, record } = table;
      const plan = await this.operations
        .planOf({ datasetId: record.datasetId, language: record.language, options: record.options }, signal)
        .catch(() => undefined);
      if (signal.aborted) return;
      if (plan === undefined) continue;
      const now = plan && plan.fingerprint;
      const reviewed = this.reviewed.get(tableId);
      const holds = reviewed && reviewed.fingerprint === now ? reviewed : null;
      const stale = now !== record.fingerprint && holds?.changes !== 0;
      this.set(tableId, now === null ? 'gone' : stale ? 'stale' : 'current', stale ? (holds?.changes ?? null) : null);
    }
  }

  private set(tableId: string, freshness: Freshness, changes: number | null): void {
    const state = this.state();
    if (state.kind !== 'listed') return;
    const tables = state.tables.map((each) =>
      each.table.tableId === tableId ? { ...each, freshness, changes } : each,
    );
    this.tell({ ...state, tables });
  }
}

function refusal(error: unknown): ToolRefused {
  return { ok: false, problem: unforeseen(error) };
}
