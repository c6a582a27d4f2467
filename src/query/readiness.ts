/** Whether all the data is there: half of it would give answers that are wrong without looking so. */

export interface Readiness {
  /** True while nothing is being loaded. */
  readonly isReady: boolean;
  /** Holds answers back until `loading` has settled, well or badly. Several loads may be under way. */
  until(loading: Promise<unknown>): void;
  /** Settles when nothing is being loaded any more; at once where nothing is. Never rejects. */
  whenReady(): Promise<void>;
}

/** Ready until somebody says otherwise. `onReady` is called each time the last load has settled. */
export function createReadiness(onReady: () => void): Readiness {
  let loads = 0;
  let waiting: (() => void)[] = [];

  function settled(): void {
    loads -= 1;
    if (loads > 0) return;
    const told = waiting;
    waiting = [];
    onReady();
    for (const resolve of told) resolve();
  }

  return {
    get isReady() {
      return loads === 0;
    },
    until(loading) {
      loads += 1;
      loading.then(settled, settled);
    },
    whenReady: () => (loads === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}
