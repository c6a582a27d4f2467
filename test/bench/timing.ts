/** How long something takes once it is warm. */

/** Runs before the clock counts, so that the optimising compiler has seen the code. */
const WARM_MS = 1500;
const LEAST_RUNS = 5;

/** Milliseconds of the fastest of many runs within `budget` ms, at least five; slow code runs at least once more after the first. */
export function bestOf(run: () => unknown, budget = 3000): number {
  const begin = performance.now();
  let best = Infinity;
  let runs = 0;
  run();
  const warmUntil = begin + Math.min(WARM_MS, budget / 2);
  while (performance.now() < warmUntil) run();
  for (;;) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
    runs++;
    const spent = performance.now() - begin;
    if (spent > budget && (runs >= LEAST_RUNS || best > budget / LEAST_RUNS)) return best;
  }
}

/** Heap in use when everything dead is gone; weak maps let go of theirs only in a second round. */
function liveBytes(collect: () => unknown): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

const HEAP_RUNS = 7;

/** Bytes that what `make` returns keeps alive, the median of seven; NaN where Node was started without --expose-gc. */
export function retainedBytes(make: () => unknown): number {
  const collect = globalThis.gc;
  if (collect === undefined) return NaN;
  const kept: unknown[] = [make()];
  const sizes: number[] = [];
  for (let i = 0; i < HEAP_RUNS; i++) {
    const before = liveBytes(collect);
    // Every value outlives the measuring, so that none is let go of in the middle of the next.
    kept.push(make());
    sizes.push(liveBytes(collect) - before);
  }
  return sizes.sort((a, b) => a - b)[Math.floor(HEAP_RUNS / 2)] ?? NaN;
}

/** Megabytes (10^6 bytes of UTF-8) a second. */
export function megabytesPerSecond(text: string, milliseconds: number): number {
  return Buffer.byteLength(text) / 1e6 / (milliseconds / 1000);
}
