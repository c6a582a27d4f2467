/** Whether rows of a sheet may be hidden by filters; asking Univer row by row takes half a microsecond each, a million times. */
import type { Injector, Worksheet } from '@univerjs/core';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { TableManager } from '@univerjs/sheets-table';

/** Rows that a filter hid may stay hidden when it is gone with its table, so one that was seen once is never forgotten. */
const filteredOnce = new WeakSet<Worksheet>();

/** False where no row of the sheet is hidden by a filter of a table or of the sheet. */
export function mayHideRows(injector: Injector, sheet: Worksheet): boolean {
  if (filteredOnce.has(sheet)) return true;
  const [unit, id] = [sheet.getUnitId(), sheet.getSheetId()];
  const byTable = injector
    .get(TableManager)
    .getTablesBySubunitId(unit, id)
    .some((table) => table.getTableFilters().getFilterOutRows()?.size > 0);
  const hides = byTable || injector.get(SheetsFilterService).getFilterModel(unit, id) !== null;
  if (hides) filteredOnce.add(sheet);
  return hides;
}
