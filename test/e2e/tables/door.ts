/** Built beside the pane like refresh/door.ts: hands the tests insertion and identity of tables. */
import {
  adoptTable,
  applyPlan,
  forgetTable,
  keepFrozen,
  listTables,
  showTable,
  watchTables,
  type KnownTable,
  type Target,
} from '../../../src/excel';
import {
  chartOf,
  planInSteps,
  planTable,
  recognise,
  type Dataset,
  type TableOptions,
  type TablePlan,
} from '../../../src/tables';
import { longDataset } from './datasets';

const NOW = '2026-11-30 09:05';

const known: Dataset[] = [];

function planOf(dataset: Dataset, options?: TableOptions): TablePlan {
  return planTable(dataset, { language: 'zh', dataVersion: '1-test', ...(options && { options }) });
}

export interface InsertWish {
  readonly chart?: boolean;
  readonly options?: TableOptions;
}

async function list(): Promise<readonly KnownTable[]> {
  const result = await listTables((table, records) => recognise(table, records, known));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.tables;
}

async function named(name: string): Promise<KnownTable> {
  const table = (await list()).find((each) => each.name === name);
  if (!table) throw new Error(`${name} is not listed`);
  return table;
}

const door = {
  /** Datasets the add-in has, by which tables from elsewhere are recognised. */
  know: (datasets: Dataset[]) => known.splice(0, known.length, ...datasets),
  insert: (dataset: Dataset, target: Target, { chart, options }: InsertWish = {}) => {
    const plan = planOf(dataset, options);
    return applyPlan(plan, target, { now: NOW, chart: chart ? chartOf(plan) : null });
  },
  /** Inserts a table of that many rows, made here. `stopAt` cancels once so many are written. */
  insertLong: async (rows: number, target: Target, stopAt = Infinity) => {
    const plan = await planInSteps(longDataset(rows), { language: 'zh', dataVersion: '1-test' }, () => breathe());
    const abort = new AbortController();
    const progress: number[] = [];
    const onProgress = (done: number): void => {
      progress.push(done);
      if (done >= stopAt) abort.abort();
    };
    const result = await applyPlan(plan, target, { now: NOW, signal: abort.signal, onProgress });
    return { result, progress };
  },
  list,
  adopt: async (name: string, dataset: Dataset) => adoptTable(await named(name), planOf(dataset)),
  keep: async (name: string) => keepFrozen(await named(name)),
  forget: async (name: string) => forgetTable(await named(name)),
  show: async (name: string) => showTable(await named(name)),
  changes: 0,
  endWatch: (): void => undefined,
  watch: (): void => {
    door.endWatch = watchTables(() => (door.changes += 1));
  },
};

export type TablesDoor = typeof door;

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

Object.assign(window, { tablesDoor: door });
