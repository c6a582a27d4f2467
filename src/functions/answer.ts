/** Turns a problem into the error value Excel shows, with its message. Only #N/A and #VALUE! can carry one. */
import { Problem } from '../query/problem';
import type { Session } from '../query/session';
import { ArgumentProblem } from './argument-problem';

/** What `ask` gives; a Problem becomes #N/A or #VALUE! in the user's language. Anything else is our mistake and is thrown on. */
export function answer<Result>(session: Session, ask: () => Result): Result {
  try {
    return ask();
  } catch (problem) {
    // Excel's own Error class is declared without Error's members, though it has them.
    throw (excelError(session, problem) as unknown as Error | undefined) ?? problem;
  }
}

/** The error value for a problem, or undefined for what is none of ours to explain. */
export function excelError({ settings }: Session, problem: unknown): CustomFunctions.Error | undefined {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  if (problem instanceof ArgumentProblem) {
    return new CustomFunctions.Error(invalidValue, problem.text(settings.language));
  }
  if (problem instanceof Problem) {
    const code = problem.notAvailable ? notAvailable : invalidValue;
    return new CustomFunctions.Error(code, problem.text(settings.language));
  }
  return undefined;
}
