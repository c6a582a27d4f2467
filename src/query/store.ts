/** src/query answers questions about reports: names, periods, choice among facts. It knows no window, network or sheet. */
import type { ReportData } from '../facts/report';

/** Called after the reports changed; read `store.reports` for what is there now. */
export type StoreListener = () => void;

/** The reports in memory. `revision` grows by one with each change, so that an index can tell it is stale. */
export interface Store {
  readonly reports: readonly ReportData[];
  readonly revision: number;
  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: StoreListener): () => void;
  /** Adds reports; one with the id of a report already there takes its place (a person imports a file a second time). */
  add(reports: readonly ReportData[]): void;
  /** Makes these the only reports. */
  replace(reports: readonly ReportData[]): void;
}

/** A store that starts with `initial`; of two with the same id the later wins. */
export function createStore(initial: readonly ReportData[] = []): Store {
  let reports: readonly ReportData[] = merge([], initial);
  let revision = 0;
  const listeners = new Set<StoreListener>();

  function set(next: readonly ReportData[]): void {
    reports = next;
    revision += 1;
    for (const listener of [...listeners]) listener();
  }

  return {
    get reports() {
      return reports;
    },
    get revision() {
      return revision;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    add: (more) => set(merge(reports, more)),
    replace: (next) => set(merge([], next)),
  };
}

function merge(old: readonly ReportData[], more: readonly ReportData[]): readonly ReportData[] {
  const byId = new Map<string, ReportData>();
  for (const data of [...old, ...more]) byId.set(data.report.id, data);
  return [...byId.values()];
}
