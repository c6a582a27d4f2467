/** The datasets of the session's store, made anew when its reports change. */
import { useMemo, useSyncExternalStore } from 'react';
import type { Store } from '../query/store';
import { datasets, dataVersion, type Dataset } from '../tables';

export interface Data {
  readonly datasets: readonly Dataset[];
  readonly version: string;
  readonly reports: number;
}

export function useDatasets(store: Store): Data {
  const revision = useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.revision,
  );
  return useMemo(
    () => ({ datasets: datasets(store), version: dataVersion(store.reports), reports: store.reports.length }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the store is one object; its revision says that it changed
    [store, revision],
  );
}
