/** Rows hidden by the filters of tables: SUBTOTAL leaves them out, and they stay hidden when rows are put in or taken out above. */
import type { IRange } from '@univerjs/core';
import { IActiveDirtyManagerService, ISheetRowFilteredService } from '@univerjs/engine-formula';
import { InsertRowMutation, RemoveRowMutation } from '@univerjs/sheets';
import { SetSheetTableFilterMutation, TableManager } from '@univerjs/sheets-table';
import { WORKBOOK_ID, type GridContext } from './grid-context';
import type { KeepingTableManager } from './table-manager';

/** Univer's formulas know only the filters of sheets, not those of tables. */
export function followTableFilters(context: GridContext): void {
  const manager = context.injector.get(TableManager) as KeepingTableManager;
  context.injector
    .get(ISheetRowFilteredService)
    .register((_unit, sheet, row) => context.workbook().getSheetBySheetId(sheet)?.getRowFiltered(row) ?? false);
  context.injector.get(IActiveDirtyManagerService).register(SetSheetTableFilterMutation.id, {
    commandId: SetSheetTableFilterMutation.id,
    getDirtyData: (command) => {
      const { tableId } = command.params as { tableId: string };
      const table = manager.getTableById(WORKBOOK_ID, tableId);
      if (!table) return {};
      return { dirtyRanges: [{ unitId: WORKBOOK_ID, sheetId: table.getSubunitId(), range: table.getRange() }] };
    },
  });
  context.commands.onCommandExecuted((command) => {
    if (command.id !== InsertRowMutation.id && command.id !== RemoveRowMutation.id) return;
    const { subUnitId, range } = command.params as { subUnitId: string; range: IRange };
    const rows = range.endRow - range.startRow + 1;
    moveFilteredRows(manager, subUnitId, range.startRow, command.id === InsertRowMutation.id ? rows : -rows);
  });
}

/**
 * Moves the hidden rows of a sheet's tables after `count` rows were put in at `start`, or (negative) taken out from there on.
 * @param tables only these, where not all of the sheet's moved
 */
export function moveFilteredRows(
  manager: KeepingTableManager,
  sheet: string,
  start: number,
  count: number,
  tables: readonly string[] = manager.getTablesBySubunitId(WORKBOOK_ID, sheet).map((table) => table.getId()),
): void {
  for (const id of tables) {
    manager.moveHiddenRows(WORKBOOK_ID, id, (row) => {
      if (row < start) return row;
      return count < 0 && row < start - count ? null : row + count;
    });
  }
}
