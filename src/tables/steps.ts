/** Long work in small steps, so that a page can breathe between them: one generator serves those who wait and those who do not. */

/** Work that yields after every small piece of itself and returns its result. */
export type Steps<T> = Generator<void, T, void>;

/** Rows of a table between two chances to pause: a fraction of a millisecond's work each. */
export const STEP_ROWS = 200;

/** Milliseconds at a stretch; a frame of a screen is 16. */
const STRETCH = 12;

/** All of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** With a pause whenever it has worked for STRETCH; `breathe` may throw to end it, as when the user cancels. */
export async function finishGently<T>(steps: Steps<T>, breathe: () => Promise<void>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < STRETCH) continue;
    await breathe();
    since = performance.now();
  }
}
