/** Requests of a size that leaves the page alive, one after another, until all is done or the user stops it. */
import { BlockPace, timed, type PaceLimits } from '../block-pace';
import { blockLength } from '../blocks';
import { stopIfAborted } from '../cancelled';

/** Cells read in one request: at a hundred bytes a formula and its value, two megabytes of the five Excel on the web allows. */
export const READ_PACE: PaceLimits = { start: 5_000, least: 500, most: 20_000 };

/** Lets the page breathe in long work of our own; throws where the user has stopped it. */
export function breathing(signal: AbortSignal | undefined): () => Promise<void> {
  return async () => {
    await new Promise((resolve) => setTimeout(resolve));
    stopIfAborted(signal);
  };
}

/**
 * Sends items in order, as many together as the page takes easily; a request that is refused for its size is cut in two.
 * `sizeOf` counts in the unit of the limits.
 */
export async function paced<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  limits: PaceLimits,
  send: (chunk: readonly T[]) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const pace = new BlockPace(limits);
  for (let from = 0; from < items.length;) {
    stopIfAborted(signal);
    const count = blockLength(items, from, pace.size, sizeOf);
    try {
      pace.took(await timed(() => send(items.slice(from, from + count))));
      from += count;
    } catch (error) {
      if (count === 1 || !pace.canShrink(error)) throw error;
    }
  }
}

/** The same for rows that are only counted: `send` gets the first row of a piece and how many, each of some size `weight`. */
export async function pacedRows(
  rows: number,
  weight: number,
  limits: PaceLimits,
  send: (from: number, count: number) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const pace = new BlockPace(limits);
  for (let from = 0; from < rows;) {
    stopIfAborted(signal);
    const count = Math.min(rows - from, Math.max(1, Math.floor(pace.size / Math.max(1, weight))));
    try {
      pace.took(await timed(() => send(from, count)));
      from += count;
    } catch (error) {
      if (count === 1 || !pace.canShrink(error)) throw error;
    }
  }
}
