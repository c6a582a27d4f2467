/**
 * Has Excel ask our functions again, and nothing else: for cells that are not told of a change by themselves, because this
 * Excel calls the functions without a stream.
 */
import { chunksOfRuns, runsOf } from './cell-runs';
import { findFormulas } from './find-formulas';
import { hasExcelApi, run } from './run';
import { runRange } from './write-pieces';

/**
 * Marks every cell with a formula of ours as changed, and lets Excel calculate what depends on them unless the user has
 * switched calculation to manual. Gives the number of cells; 0 where this Excel cannot mark cells (ExcelApi 1.9). Rejects
 * with Excel's error.
 */
export function refreshFormulas(): Promise<number> {
  if (!hasExcelApi('1.9')) return Promise.resolve(0);
  return run(async (context) => {
    const application = context.workbook.application.load('calculationMode');
    const { formulas } = await findFormulas(context, 'workbook');
    for (const runs of chunksOfRuns(runsOf(formulas))) {
      for (const cells of runs) runRange(context, cells).setDirty();
      await context.sync();
    }
    if (formulas.length > 0 && application.calculationMode === Excel.CalculationMode.automatic) {
      application.calculate(Excel.CalculationType.recalculate);
      await context.sync();
    }
    return formulas.length;
  });
}
