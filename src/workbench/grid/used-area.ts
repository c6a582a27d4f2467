/** The cells in use of a sheet. */
import type { IRange, Worksheet } from '@univerjs/core';
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
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const filled = (cell.v !== undefined && cell.v !== null) || !!cell.f || !!cell.si || !!cell.p;
    if (filled || (!valuesOnly && cell.s)) widen(row, column, row, column);
  });
  for (const spill of spills) widen(spill.startRow, spill.startColumn, spill.endRow, spill.endColumn);
  if (bottom < 0) return null;
  return toArea(sheet.getSheetId(), { startRow: top, startColumn: left, endRow: bottom, endColumn: right });
}
