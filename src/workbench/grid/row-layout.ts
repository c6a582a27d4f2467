/** Where the rows of a sheet of Excel's size stand on the screen, found without asking a million rows one by one. */
import { BooleanNumber, SheetSkeleton, type IRowData, type Nullable, type Worksheet } from '@univerjs/core';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { TableManager } from '@univerjs/sheets-table';
import type { Injector } from '@univerjs/core';
import { mayHideRows } from './row-filters';

type RowData = Record<number, Nullable<Partial<IRowData>>>;

/** What Univer keeps private and every layout goes through. */
interface Skeleton {
  readonly worksheet: Worksheet;
  readonly _injector: Injector;
  getRowGapSize(row: number): number;
  _generateRowMatrixCache(
    rowCount: number,
    rowData: RowData,
    defaultRowHeight: number,
  ): { rowTotalHeight: number; rowHeightAccumulation: number[] };
}

/**
 * Univer asks its filters about every row of the sheet whenever a row, a column or a table changes: 0.5 to 1 s each time at a
 * million rows. Rows below everything that has a height, a content or a filter of its own are of the default height here.
 */
export function layOutRowsQuickly(): void {
  const prototype = SheetSkeleton.prototype as unknown as Skeleton;
  prototype._generateRowMatrixCache = function (this: Skeleton, rowCount, rowData, defaultRowHeight) {
    const last = Math.min(rowCount - 1, lastRowOfInterest(this, rowData));
    const asksFilters = mayHideRows(this._injector, this.worksheet);
    const rowHeightAccumulation = new Array<number>(rowCount);
    let total = 0;
    for (let row = 0; row <= last; row += 1) {
      total += this.getRowGapSize(row) + heightOf(asksFilters && this.worksheet, row, rowData[row], defaultRowHeight);
      rowHeightAccumulation[row] = total;
    }
    for (let row = last + 1; row < rowCount; row += 1) rowHeightAccumulation[row] = total += defaultRowHeight;
    return { rowTotalHeight: total, rowHeightAccumulation };
  };
}

/** @param filtering the sheet whose filters may hide the row, or false where none does */
function heightOf(filtering: Worksheet | false, row: number, data: RowData[number], standard: number): number {
  if (data?.hd === BooleanNumber.TRUE || (filtering && filtering.getRowFiltered(row))) return 0;
  const automatic = data?.ia === undefined || data.ia === null || data.ia === BooleanNumber.TRUE;
  return automatic && data?.ah ? data.ah : (data?.h ?? standard);
}

function lastRowOfInterest({ worksheet, _injector }: Skeleton, rowData: RowData): number {
  const [unit, sheet] = [worksheet.getUnitId(), worksheet.getSheetId()];
  const ends = [worksheet.getCellMatrix().getLength() - 1, lastKey(rowData)];
  for (const table of _injector.get(TableManager).getTablesBySubunitId(unit, sheet)) ends.push(table.getRange().endRow);
  const filter = _injector.get(SheetsFilterService).getFilterModel(unit, sheet);
  if (filter) ends.push(filter.getRange().endRow);
  return Math.max(...ends);
}

function lastKey(rows: RowData): number {
  let last = -1;
  for (const key in rows) last = Math.max(last, Number(key));
  return last;
}
