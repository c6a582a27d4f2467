/** The cells in use of a sheet. */
import type { ICellData, IRange, Nullable, Worksheet } from '@univerjs/core';
import type { Area } from '../host-workbook';
import { toArea } from './grid-context';

/** The box around cells with content (and, unless `valuesOnly`, with a format), spilled cells included; null where there is none. */
export function usedArea(sheet: Worksheet, spills: readonly IRange[], valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const widen = (startRow: number, startColumn: number, endRow: number, endColumn: number): void => {
    top = Math.min(top, startRow);
    left = Math.min(left, startColumn);
    bottom = Math.max(bottom, endRow);
    right = Math.max(right, endColumn);
  };
  sheet.getCellMatrix().forEach((row, cells) => {
    // Only the ends of each row are looked at: a sheet may have a million cells.
    const columns = Object.keys(cells).map(Number);
    const used = (column: number | undefined): boolean => column !== undefined && isUsed(cells[column], valuesOnly);
    let [first, last] = [0, columns.length - 1];
    while (first <= last && !used(columns[first])) first += 1;
    if (first > last) return;
    while (!used(columns[last])) last -= 1;
    widen(row, columns[first] ?? 0, row, columns[last] ?? 0);
  });
  for (const spill of spills) widen(spill.startRow, spill.startColumn, spill.endRow, spill.endColumn);
  if (bottom < 0) return null;
  return toArea(sheet.getSheetId(), { startRow: top, startColumn: left, endRow: bottom, endColumn: right });
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (!cell) return false;
  const filled = (cell.v !== undefined && cell.v !== null) || !!cell.f || !!cell.si || !!cell.p;
  return filled || (!valuesOnly && !!cell.s);
}
