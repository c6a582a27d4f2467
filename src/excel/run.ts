/** Excel.run with the options every write of ours wants. */
import { errorCode, isNotImplemented } from './problem';

/** True where this Excel has that version of its API. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Reads or writes; waits while the user is typing in a cell instead of failing. */
export function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/**
 * A write that the user undoes in one step where Excel can group (ExcelApi 1.20), else as Excel records it. Excel throws
 * UndoNotSupported when one call of a group has no undo (documented, and reported for calls that have: office-js #6491);
 * then `clear` takes away what was written so far and the batch runs once more without a group.
 */
export async function runAsOneStep<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  clear: () => Promise<void>,
): Promise<T> {
  if (!hasExcelApi('1.20')) return run(batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (errorCode(error) !== 'UndoNotSupported') throw error;
    await clear();
    return run(batch);
  }
}

/**
 * Reads; where the Excel lacks a member that its version promises (ApiNotImplemented), once more with `extras` false, for
 * which the batch leaves out what it can do without.
 */
export async function runTolerant<T>(
  batch: (context: Excel.RequestContext, extras: boolean) => Promise<T>,
): Promise<T> {
  try {
    return await run((context) => batch(context, true));
  } catch (error) {
    if (!isNotImplemented(error)) throw error;
    return run((context) => batch(context, false));
  }
}
