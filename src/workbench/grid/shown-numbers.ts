/** What the canvas is given to draw for numbers: the same text that `CellRead.text` gives. */
import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { displayText } from './display-text';
import type { GridContext } from './grid-context';

/**
 * Later than the values of spilled arrays (100) and what turns General numbers into numbers again (11), earlier than Univer's
 * number formats (10), which know no General.
 */
const PRIORITY = 10.5;

/** @param formatOfValue the format a custom function gave with the value shown at a cell */
export function showNumbersAsExcel(
  context: GridContext,
  formatOfValue: (sheet: string, row: number, column: number) => string | undefined,
): void {
  // `text` is written with the names of months of the file format, en-US, whatever the language of the page.
  context.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('en');
  context.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      if (!cell || !isNumber(cell)) return next(cell);
      const styles = location.workbook.getStyles();
      const style = styles.getStyleByCell(cell);
      const pattern = style?.n?.pattern;
      if (pattern && pattern.toLowerCase() !== 'general') return next(cell);
      const given = isComputed(location.rawData)
        ? formatOfValue(location.subUnitId, location.row, location.col)
        : undefined;
      if (given !== undefined) return next({ ...cell, s: { ...style, n: { pattern: given } } });
      return next({ ...cell, v: displayText(Number(cell.v), 'General'), t: CellValueType.NUMBER });
    },
  });
}

function isNumber(cell: ICellData): boolean {
  const { v, t, p } = cell;
  if (p || v === undefined || v === null || v === '' || typeof v === 'boolean') return false;
  if (t === CellValueType.NUMBER) return Number.isFinite(Number(v));
  return (t === undefined || t === null) && typeof v === 'number';
}

/** A formula's cell, or one that holds nothing of its own and shows a part of a spilled array. */
function isComputed(raw: Nullable<ICellData>): boolean {
  return !raw || Boolean(raw.f) || Boolean(raw.si) || raw.v === undefined || raw.v === null;
}
