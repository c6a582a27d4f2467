/** The tables' operations with the real Excel and the session's data behind them. */
import {
  adoptTable,
  forgetTable,
  keepFrozen,
  listTables,
  refreshTable,
  reviewTable,
  showTable,
  undoRefresh,
  watchTables,
} from '../../excel';
import type { Session } from '../../query/session';
import type { Store } from '../../query/store';
import { planInSteps, recognise } from '../../tables';
import { breathing } from '../breathe';
import { localTime } from '../local-time';
import { dataOf } from '../use-datasets';
import type { PlanWish, TableOperations } from './table-operations';

/** The workbook's tables of ours, told by the data there is now. */
export function listOurs(store: Store): ReturnType<typeof listTables> {
  return listTables((table, records) => recognise(table, records, dataOf(store).datasets));
}

export function excelTableOperations(session: Session): TableOperations {
  const { store } = session;
  const now = (): string => localTime(new Date());
  const planOf = async ({ datasetId, language, options }: PlanWish, signal: AbortSignal) => {
    // With half of the data loaded, rows of the other half would look gone.
    await session.readiness.whenReady();
    const { datasets, version } = dataOf(store);
    const dataset = datasets.find(({ id }) => id === datasetId);
    return dataset ? planInSteps(dataset, { language, dataVersion: version, options }, breathing(signal)) : null;
  };
  return {
    list: () => listOurs(store),
    watch: watchTables,
    planOf,
    watchData: (onChange) => store.subscribe(onChange),
    review: (table, signal) => reviewTable(table, (record) => planOf(record, signal), { signal }),
    refresh: (review, choices, watched) => refreshTable(review, choices, { ...watched, now: now() }),
    undo: undoRefresh,
    adopt: adoptTable,
    keep: keepFrozen,
    forget: forgetTable,
    show: showTable,
  };
}
