/**
 * Formats that are done again leave formulas alone. Univer takes a change of cells without formulas for one that clears them unless
 * the command for styles asks for it, and redo asks under its own name: bold, undo, redo, and the formula was gone.
 */
import { RedoCommand, UndoCommand, type ICellData, type ICommandService, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand, type ISetRangeValuesMutationParams } from '@univerjs/sheets';

/** To be called before Univer's plugins start to listen. */
export function keepFormulasOfRedoneStyles(commands: ICommandService): void {
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const change = params as ISetRangeValuesMutationParams;
    const again = change.trigger === RedoCommand.id || change.trigger === UndoCommand.id;
    if (again && onlyStyles(change.cellValue)) change.trigger = SetStyleCommand.id;
  });
}

function onlyStyles(cells: ISetRangeValuesMutationParams['cellValue']): boolean {
  for (const row of Object.values(cells ?? {})) {
    for (const cell of Object.values(row as Readonly<Record<number, Nullable<ICellData>>>)) {
      if (!cell || Object.keys(cell).some((key) => key !== 's')) return false;
    }
  }
  return true;
}
