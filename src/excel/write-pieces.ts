/** Writes many cells in few requests, and one by one where Excel refuses, so that one bad cell spoils no other. */
import { chunksOfRuns, type Cell } from './cell-runs';
import { errorCode, problemOf, type Problem } from './problem';

/** So many refusals of the same kind in a row, nothing written between them, are the workbook's and not a cell's. */
const HOPELESS = 20;

/** Errors that concern the whole request and not the cells in it. */
const OF_THE_REQUEST = new Set(['UndoNotSupported', 'InvalidOperationInCellEditMode', 'CellEditMode']);

export interface Failure<T extends Cell> {
  readonly cell: T;
  readonly problem: Problem;
}

/**
 * Queues every run by `queue` and sends; gives the cells Excel refused, each tried alone before. Throws what concerns all of
 * them. A run may be queued twice, so queueing must end in the same cells however often it is done.
 */
export async function writePieces<T extends Cell>(
  context: Excel.RequestContext,
  runs: readonly (readonly T[])[],
  queue: (run: readonly T[]) => void,
): Promise<Failure<T>[]> {
  const failures: Failure<T>[] = [];
  let inARow = 0;
  const alone = async (cell: T): Promise<void> => {
    const problem = await attempt(context, [[cell]], queue);
    if (problem === null) inARow = 0;
    else if (++inARow >= HOPELESS && failures.every((each) => each.problem.id === problem.id)) throw asError(problem);
    else failures.push({ cell, problem });
  };
  for (const chunk of chunksOfRuns(runs)) {
    if ((await attempt(context, chunk, queue)) === null) continue;
    for (const run of chunk) {
      if (run.length > 1 && (await attempt(context, [run], queue)) === null) continue;
      for (const cell of run) await alone(cell);
    }
  }
  return failures;
}

class Refusal extends Error {
  readonly code = 'AccessDenied';
}

function asError(problem: Problem): Error {
  return new Refusal('detail' in problem ? problem.detail : problem.id);
}

async function attempt<T extends Cell>(
  context: Excel.RequestContext,
  runs: readonly (readonly T[])[],
  queue: (run: readonly T[]) => void,
): Promise<Problem | null> {
  try {
    for (const run of runs) queue(run);
    await context.sync();
    return null;
  } catch (error) {
    if (OF_THE_REQUEST.has(errorCode(error)) || errorCode(error) === '') throw error;
    return problemOf(error);
  }
}

/**
 * Runs split where rows are hidden: Excel may put a block written over hidden rows into the rows that are shown (office-js
 * #224). One sync.
 */
export async function splitAtHidden<T extends Cell>(
  context: Excel.RequestContext,
  runs: readonly (readonly T[])[],
): Promise<(readonly T[])[]> {
  const several = runs.filter((run) => run.length > 1);
  const ranges = several.map((run) => runRange(context, run).load('rowHidden'));
  await context.sync();
  const hidden = new Set(several.filter((_, index) => (ranges[index]?.rowHidden as boolean | null) !== false));
  return runs.flatMap((run) => (hidden.has(run) ? run.map((cell) => [cell]) : [run]));
}

/** The cells of a run as a range. */
export function runRange(context: Excel.RequestContext, run: readonly Cell[]): Excel.Range {
  const [first] = run;
  if (!first) throw new Error('a run has at least one cell');
  return context.workbook.worksheets.getItem(first.sheet).getRangeByIndexes(first.row, first.column, run.length, 1);
}
