/**
 * How large the next request may be, found by watching the page and not guessed: in Excel the sheet is drawn by somebody else
 * and large requests are the fast ones, in the workbench it shares the page's thread and only small ones leave it alive.
 */
import { errorCode } from './problem';

export interface PaceLimits {
  readonly start: number;
  readonly least: number;
  readonly most: number;
}

/** Bytes. Excel on the web refuses a request above 5 MB; the most leaves room for what surrounds the values. */
export const PACE_BYTES: PaceLimits = { start: 64_000, least: 16_000, most: 2_000_000 };

/** Cells, for requests that send no values (to empty cells, to read them). */
export const PACE_CELLS: PaceLimits = { start: 10_000, least: 2_000, most: 200_000 };

/** Milliseconds for which the page may stand still during a request: under the first it goes faster, over the second slower. */
const SMOOTH = 35;
const STUCK = 80;

/** A request answered later than this (ms) is not followed by a larger one: progress is to be seen, and a cancel to be heard. */
const SLOW = 1_500;

/** Between two looks at the page, in milliseconds. */
const LOOK = 10;

export interface Timing {
  /** The longest time the page stood still, in milliseconds. */
  readonly lag: number;
  /** From the request to its answer, in milliseconds. */
  readonly took: number;
}

/** The size of one request after another, in the unit of its limits. */
export class BlockPace {
  private current: number;

  constructor(private readonly limits: PaceLimits) {
    this.current = limits.start;
  }

  /** What the next request may hold. */
  get size(): number {
    return this.current;
  }

  /** Doubles or halves by how the page took the last request. */
  took({ lag, took }: Timing): void {
    if (lag > STUCK) this.current = Math.max(this.limits.least, this.current / 2);
    else if (lag <= SMOOTH && took <= SLOW) this.current = Math.min(this.limits.most, this.current * 2);
  }

  /** After an error: halves and gives true where the request was refused for its size and can be smaller. */
  canShrink(error: unknown): boolean {
    if (!TOO_LARGE.has(errorCode(error)) || this.current <= this.limits.least) return false;
    this.current = Math.max(this.limits.least, this.current / 2);
    return true;
  }
}

const TOO_LARGE = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
]);

/** Does the work and watches the page meanwhile, by a timer that comes late when the page stands still. */
export async function timed(work: () => Promise<unknown>): Promise<Timing> {
  const begun = performance.now();
  let last = begun;
  let lag = 0;
  let timer: ReturnType<typeof setTimeout>;
  const look = (): void => {
    const now = performance.now();
    lag = Math.max(lag, now - last - LOOK);
    last = now;
    timer = setTimeout(look, LOOK);
  };
  timer = setTimeout(look, LOOK);
  try {
    await work();
  } finally {
    clearTimeout(timer);
  }
  const now = performance.now();
  // The answer may come before the late timer does.
  lag = Math.max(lag, now - last - LOOK);
  // A page out of sight has its timers slowed down by the browser, and nobody to feel it.
  const hidden = typeof document !== 'undefined' && document.hidden;
  return { lag: hidden ? 0 : lag, took: now - begun };
}
