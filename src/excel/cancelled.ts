/** Work the user stops. */

/** `problemOf` makes the problem `cancelled` of it. */
export class Cancelled extends Error {
  readonly code = 'Cancelled';
}

/** Throws where the user has asked to stop. Called between requests: one that is on its way cannot be called back. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled();
}
