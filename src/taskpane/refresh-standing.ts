/** Keeps cells up to date that no stream keeps (src/functions/live): after a change Excel is made to ask them again. */
import type { Session } from '../query/session';

/**
 * Calls `refresh` once for all changes of one turn, from the first answer on that was given without a stream, and never
 * while data is being loaded. Gives the way to end it.
 */
export function refreshStandingCells(session: Session, refresh: () => Promise<unknown>): () => void {
  let due = false;
  return session.onChange(() => {
    if (due || session.standingAnswers === 0 || !session.readiness.isReady) return;
    due = true;
    setTimeout(() => {
      due = false;
      // Nobody asked for it just now, so nobody is told; the cells keep the values they have.
      refresh().catch((error: unknown) => console.warn(error));
    });
  });
}
