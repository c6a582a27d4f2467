/** How every function answers: streaming where Excel offers it, with its value where Excel does not. */
import { Problem } from '../../query/problem';
import type { Session } from '../../query/session';
import { answer, excelError } from '../answer';
import { LiveCells, type Stream } from './live-cells';
import { queryKey } from './query-key';

/** Milliseconds a cell waits for data being loaded before it says so: #BUSY! must never last. */
export const PATIENCE = 15_000;

/** What a function gives for a session and its arguments as Excel hands them over. Throws Problem or ArgumentProblem. */
export type Answering<Result> = (session: Session, ...args: unknown[]) => Result;

export interface LiveFunctions {
  /**
   * Answers a call of the function `id`. With a streaming invocation among `args` the answers go there, the first and all
   * later ones, and nothing is returned; Excel ignores what a streaming function returns. Without one (old metadata in
   * Excel's cache, another runtime, a test) the answer is returned or thrown, as a promise while data is being loaded.
   */
  call<Result>(id: string, answering: Answering<Result>, args: readonly unknown[]): Result | undefined;
  readonly cells: LiveCells;
}

/** The functions' way to answer from `session`. */
export function liveFunctions(session: Session, patience: number = PATIENCE): LiveFunctions {
  const late = (): Problem => new Problem('dataLoading', {});
  const cells = new LiveCells({
    isReady: () => session.readiness.isReady,
    late: () => excelError(session, late()),
    broken: () => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue),
    patience,
  });
  session.onChange(() => cells.refresh());

  function call<Result>(id: string, answering: Answering<Result>, given: readonly unknown[]): Result | undefined {
    // An old functions.json may know fewer parameters: the invocation then stands in the place of one added later.
    const stream = given.find(isStream);
    const args = given.map((value) => (value === stream ? undefined : value));
    const ask = (): Result => answering(session, ...args);
    if (!stream) return answerOnce(ask);
    cells.add(queryKey(id, args), () => outcome(session, ask), stream);
    return undefined;
  }

  /** The declared type is the value's: Excel takes a promise of it as well. */
  function answerOnce<Result>(question: () => Result): Result {
    session.standingAnswers += 1;
    const ask = (): Result => cells.pace.once(question()) as Result;
    if (session.readiness.isReady) return answer(session, ask);
    return inTime(session.readiness.whenReady(), patience).then((ready) =>
      answer(session, () => {
        if (!ready) throw late();
        return ask();
      }),
    ) as Result;
  }

  return { call, cells };
}

/** A value, or an error for Excel with its message; a mistake of ours is thrown. */
function outcome(session: Session, ask: () => unknown): unknown {
  try {
    return ask();
  } catch (problem) {
    const error = excelError(session, problem);
    if (error === undefined) throw problem;
    return error;
  }
}

function isStream(value: unknown): value is Stream {
  return typeof value === 'object' && value !== null && typeof (value as Stream).setResult === 'function';
}

/** True where `promise` settles within `milliseconds`. */
async function inTime(promise: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  return Promise.race([promise.then(() => true), silence]).finally(() => clearTimeout(timer));
}
