/** Relations in a table that nothing states: they are believed where most of its cells keep them, and only then held against the rest. */

import type { Finding } from './check';

/** Checks that hold for one that does not: below it the relation itself is in doubt, and nothing is said. */
const NEEDED_PER_FAILURE = 2;

/** All checks of one relation, or none where too few of them hold for it to be what the table means. */
export function believed(checks: readonly Finding[]): readonly Finding[] {
  const failed = checks.filter((one) => !one.holds).length;
  return checks.length - failed >= NEEDED_PER_FAILURE * failed ? checks : [];
}
