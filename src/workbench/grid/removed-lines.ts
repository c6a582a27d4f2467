/**
 * What rows and columns that are taken out make dirty. Univer lists every cell of them, existing or not: a column of Excel's length
 * took ten seconds, a thousand rows all memory.
 */
import type { ICommandInfo, IRange, IUnitRange } from '@univerjs/core';
import { FormulaDataModel, IActiveDirtyManagerService, type IFormulaDirtyData } from '@univerjs/engine-formula';
import { RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import { SHEET_COLUMNS, SHEET_ROWS, type GridContext } from './grid-context';

interface Params {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

/** Takes the place of Univer's own. */
export function dirtyRemovedLines(context: GridContext): void {
  const sources = context.injector.get(IActiveDirtyManagerService);
  const formulas = context.injector.get(FormulaDataModel);
  for (const commandId of [RemoveRowMutation.id, RemoveColMutation.id]) {
    const getDirtyData = (command: ICommandInfo): Partial<IFormulaDirtyData> => {
      const { unitId, subUnitId, range } = command.params as Params;
      const rows = { ...range, startColumn: 0, endColumn: SHEET_COLUMNS - 1 };
      const columns = { ...range, startRow: 0, endRow: SHEET_ROWS - 1 };
      const taken = commandId === RemoveRowMutation.id ? rows : columns;
      const spills = spillsIn(formulas, unitId, subUnitId, taken);
      return {
        dirtyRanges: [taken, ...spills].map((each) => ({ unitId, sheetId: subUnitId, range: each })),
        clearDependencyTreeCache: { [unitId]: { [subUnitId]: '1' } },
      };
    };
    sources.register(commandId, { commandId, getDirtyData });
  }
}

/** The first cells of spilled formulas that reach into the range. */
function spillsIn(formulas: FormulaDataModel, unit: string, sheet: string, range: IRange): IUnitRange['range'][] {
  const found: IRange[] = [];
  for (const row of Object.values(formulas.getArrayFormulaRange()[unit]?.[sheet] ?? {})) {
    for (const spill of Object.values(row as Readonly<Record<number, IRange>>)) {
      const { startRow, startColumn, endRow, endColumn } = spill;
      const apart =
        startRow > range.endRow ||
        endRow < range.startRow ||
        startColumn > range.endColumn ||
        endColumn < range.startColumn;
      if (!apart) found.push({ startRow, startColumn, endRow: startRow, endColumn: startColumn });
    }
  }
  return found;
}
