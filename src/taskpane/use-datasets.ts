/** The datasets of the session's store, made anew when its reports change. */
import { useSyncExternalStore } from 'react';
import type { Store } from '../query/store';
import { datasets, dataVersion, type Dataset } from '../tables';

export interface Data {
  readonly datasets: readonly Dataset[];
  readonly version: string;
  readonly reports: number;
}

const made = new WeakMap<Store, { readonly revision: number; readonly data: Data }>();

/** The same object for the same reports, whoever asks. */
export function dataOf(store: Store): Data {
  const { revision, reports } = store;
  const known = made.get(store);
  if (known?.revision === revision) return known.data;
  const data = { datasets: datasets(store), version: dataVersion(reports), reports: reports.length };
  made.set(store, { revision, data });
  return data;
}

export function useDatasets(store: Store): Data {
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => dataOf(store),
  );
}
