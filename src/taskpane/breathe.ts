/** Pauses in long work, so that the page answers keys and clicks meanwhile. */

/** What work throws that was told to stop. */
export class Cancelled extends Error {
  /** As src/excel names it. */
  readonly code = 'Cancelled';
}

/** Lets the page breathe once; throws Cancelled where `signal` says to stop. */
export function breathing(signal: AbortSignal): () => Promise<void> {
  return async () => {
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) throw new Cancelled();
  };
}
