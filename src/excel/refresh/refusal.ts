/** Leaves a batch with a problem of ours, as Excel leaves it with an error of its own. */
import { problemOf, type Problem } from '../problem';

export class Refusal extends Error {
  readonly code = 'Refusal';

  constructor(readonly problem: Problem) {
    super(problem.id);
  }
}

/** The problem an error means, whoever threw it. */
export function problemIn(error: unknown): Problem {
  return error instanceof Refusal ? error.problem : problemOf(error);
}
