/** Turns a problem into the error value Excel shows, with its message. Only #N/A and #VALUE! can carry one. */
import { Problem } from '../query/problem';
import type { Session } from '../query/session';
import { ArgumentProblem } from './argument-problem';

/** What `ask` gives; a Problem becomes #N/A or #VALUE! in the user's language. Anything else is our mistake and is thrown on. */
export function answer<Result>(session: Session, ask: () => Result): Result {
  try {
    return ask();
  } catch (problem) {
    const { language } = session.settings;
    if (problem instanceof ArgumentProblem) {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, problem.text(language));
    }
    if (problem instanceof Problem) {
      const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
      throw new CustomFunctions.Error(problem.notAvailable ? notAvailable : invalidValue, problem.text(language));
    }
    throw problem;
  }
}
