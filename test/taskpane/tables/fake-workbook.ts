/** A workbook of modelled tables behind the pane's operations: real comparison and edits, no Excel. */
import type { KnownTable, RefreshUndo, Review } from '../../../src/excel';
import type { Dataset, RefreshChoices, TableOptions } from '../../../src/tables';
import { planTable } from '../../../src/tables';
import type { TableOperations } from '../../../src/taskpane/tables/table-operations';
import { SheetModel } from '../../tables/refresh/sheet-model';

export interface FakeTable {
  readonly model: SheetModel;
  readonly address: string;
  readonly active: boolean;
  state: KnownTable['state'];
}

type Refusal = { readonly ok: false; readonly problem: { readonly id: 'sheet-protected'; readonly sheet: string } };

export const PROTECTED: Refusal = { ok: false, problem: { id: 'sheet-protected', sheet: 'Sheet2' } };

export class FakeWorkbook {
  readonly tables = new Map<string, FakeTable>();
  readonly datasets = new Map<string, Dataset>();
  /** Names of the operations, in the order they were asked for. */
  readonly calls: string[] = [];
  /** Tables of which a write is refused. */
  readonly refusing = new Set<string>();
  /** Settles when a write may end; null lets it end at once. */
  hold: Promise<void> | null = null;
  private readonly before = new Map<unknown, () => void>();
  private readonly listeners = new Set<() => void>();

  insert(
    dataset: Dataset,
    tableId: string,
    place: { address?: string; active?: boolean; options?: TableOptions } = {},
  ) {
    this.datasets.set(dataset.id, dataset);
    const plan = planTable(dataset, {
      language: 'zh',
      dataVersion: '1',
      ...(place.options && { options: place.options }),
    });
    const model = new SheetModel(plan);
    model.record = { ...model.record, tableId };
    const { address = 'Sheet1!B3:F5', active = true } = place;
    this.tables.set(tableId, { model, address, active, state: 'ours' });
    return model;
  }

  /** New figures for a dataset, or none. */
  change(id: string, dataset: Dataset | null): void {
    if (dataset) this.datasets.set(id, dataset);
    else this.datasets.delete(id);
    for (const listener of this.listeners) listener();
  }

  readonly operations: TableOperations = {
    list: async () => ({ ok: true, tables: [...this.tables].map(([id, table]) => known(id, table)) }),
    watch: (onChange) => this.listen(onChange),
    watchData: (onChange) => this.listen(onChange),
    planOf: async ({ datasetId, language, options }) => {
      const dataset = this.datasets.get(datasetId);
      return dataset ? planTable(dataset, { language, dataVersion: '2', options }) : null;
    },
    review: async ({ tableId, record }, signal) => {
      this.calls.push(`review ${tableId}`);
      if (signal.aborted) return { ok: false, problem: { id: 'cancelled' } };
      const plan = record && (await this.operations.planOf(record, signal));
      if (!plan) return { ok: false, problem: { id: 'dataset-gone' } };
      const { model } = this.table(tableId);
      const compared = model.compare(plan);
      const own = model.columns.length > plan.columns.length ? compared.diff.gone.length : 0;
      // Only what the pane looks at.
      return {
        ok: true,
        table: { tableId, name: tableId },
        plan,
        diff: compared.diff,
        filtered: false,
        removedOwn: () => own,
      } as unknown as Review;
    },
    refresh: async ({ table: { tableId }, plan, diff }, choices, { onProgress, signal }) => {
      this.calls.push(`refresh ${tableId}`);
      onProgress(0, diff.changed.length);
      await this.hold;
      if (signal.aborted) return { ok: false, problem: { id: 'cancelled' } };
      if (this.refusing.has(tableId)) return PROTECTED;
      return { ok: true, table: tableId, ...this.write(tableId, plan, choices), oneStep: true };
    },
    undo: async (undo) => {
      this.calls.push('undo');
      this.before.get(undo)?.();
      return { ok: true, left: 0 };
    },
    adopt: async ({ tableId }) => this.become(tableId, 'ours'),
    keep: async ({ tableId }) => this.become(tableId, 'frozen'),
    forget: async ({ tableId }) => {
      this.tables.delete(tableId);
      return { ok: true };
    },
    show: async ({ tableId }) => {
      this.calls.push(`show ${tableId}`);
      return { ok: true };
    },
  };

  private write(tableId: string, plan: Parameters<SheetModel['refresh']>[0], choices: RefreshChoices) {
    const table = this.table(tableId);
    const { model } = table;
    const { record, written } = model;
    const rows = model.rows.map(({ cells, formulas, struck }) => ({ cells: [...cells], formulas, struck }));
    const { diff } = model.refresh(plan, choices);
    const undo = {} as RefreshUndo;
    this.before.set(undo, () => Object.assign(model, { rows, record, written }));
    const changed = diff.changed.filter(({ kind }) => kind === 'data' || choices[kind] === 'report').length;
    const gone = diff.gone.length;
    const restored = choices.deleted === 'restore' ? diff.deleted.length : 0;
    return {
      added: diff.added.length,
      changed,
      restored,
      unstruck: diff.back.length,
      struck: choices.gone === 'mark' ? gone : 0,
      removed: choices.gone === 'remove' ? gone : 0,
      undo,
    };
  }

  private become(tableId: string, state: KnownTable['state']) {
    this.table(tableId).state = state;
    return { ok: true } as const;
  }

  private table(tableId: string): FakeTable {
    const table = this.tables.get(tableId);
    if (!table) throw new Error(`no table ${tableId}`);
    return table;
  }

  private listen(onChange: () => void): () => void {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  }
}

function known(tableId: string, { model, address, active, state }: FakeTable): KnownTable {
  const { record } = model;
  const [sheet = ''] = address.split('!');
  const unrecorded = state === 'copy' || state === 'stranger';
  return {
    tableId,
    name: record.tableName,
    sheet,
    address: state === 'deleted' ? '' : address,
    rows: model.rows.length,
    active,
    record: unrecorded ? null : record,
    state,
    ...(state === 'copy' && { of: record }),
    datasetId: record.datasetId,
  };
}
