/**
 * Built by refresh-site.ts beside the pane, into a page of its own: hands the tests src/excel and the data of the session. The
 * page that people get has no such door.
 */
import { applyPlan, listTables, refreshTable, reviewTable, undoRefresh } from '../../../src/excel';
import type { KnownTable, Review, Target, ToolRefused } from '../../../src/excel';
import type { ReportData } from '../../../src/facts/report';
import { session } from '../../../src/query/session';
import {
  DEFAULT_CHOICES,
  planTable,
  recognise,
  type Dataset,
  type RefreshChoices,
  type TableOptions,
  type TablePlan,
} from '../../../src/tables';

const NOW = '2026-11-30 09:05';

let review: Review | null = null;
let undo: Parameters<typeof undoRefresh>[0] | null = null;
let abort = new AbortController();

function planOf(dataset: Dataset, options?: TableOptions): TablePlan {
  return planTable(dataset, { language: 'zh', dataVersion: '1-test', ...(options && { options }) });
}

async function tables(): Promise<readonly KnownTable[]> {
  const list = await listTables((table, records) => recognise(table, records, []));
  if (!list.ok) throw new Error(JSON.stringify(list.problem));
  return list.tables;
}

/** What a review says, without what only the page can hold. */
function said(found: Review | ToolRefused) {
  return found.ok
    ? {
        ok: true as const,
        diff: found.diff,
        filtered: found.filtered,
        own: found.removedOwn(found.diff.gone.map(({ row }) => row)),
      }
    : found;
}

const door = {
  tables,
  /** Puts changed copies of the reports in their place, as an import of corrected ones does. */
  change: (change: (reports: ReportData[]) => ReportData[]) =>
    session.store.replace(change(structuredClone([...session.store.reports]))),
  insert: (dataset: Dataset, target: Target, options?: TableOptions) =>
    applyPlan(planOf(dataset, options), target, { now: NOW }),
  /** Reviews the table of that name, or the first there is, against the data; null is data that is gone. */
  review: async (dataset: Dataset | null, name?: string) => {
    const table = (await tables()).find((each) => name === undefined || each.name === name);
    if (!table) throw new Error('there is no table to review');
    const plan = (record: { readonly options: TableOptions }) =>
      Promise.resolve(dataset && planOf(dataset, record.options));
    const found = await reviewTable(table, plan, { signal: abort.signal });
    review = found.ok ? found : null;
    return said(found);
  },
  /** Writes what was reviewed last. `stopAt` cancels once so many cells are written. */
  write: async (choices: Partial<RefreshChoices> = {}, stopAt = Infinity) => {
    if (!review) throw new Error('nothing was reviewed');
    abort = new AbortController();
    const progress: number[] = [];
    const onProgress = (done: number): void => {
      progress.push(done);
      if (done >= stopAt) abort.abort();
    };
    const all = { ...DEFAULT_CHOICES, ...choices };
    const outcome = await refreshTable(review, all, { now: NOW, onProgress, signal: abort.signal });
    abort = new AbortController();
    if (!outcome.ok) return outcome;
    const { undo: kept, ...counts } = outcome;
    undo = kept;
    return { ...counts, progress };
  },
  undo: () => {
    if (!undo) throw new Error('nothing was refreshed');
    return undoRefresh(undo);
  },
};

export type Door = typeof door;

Object.assign(window, { door });
