/** How a cell is drawn where Excel draws it otherwise than Univer: numbers too wide for their column, and errors. */
import { CellValueType, HorizontalAlign, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { SpreadsheetSkeleton } from '@univerjs/engine-render';
import { isErrorLiteral } from './error-literals';
import { plainWidth } from './text-width';

/** Univer's own padding, left and right together. */
const PADDING_PX = 4;

interface Skeleton {
  readonly worksheet: {
    getColumnWidth(column: number): number;
    getMergedCell(row: number, column: number): Nullable<{ startColumn: number; endColumn: number }>;
  };
  _setFontStylesCache(row: number, column: number, cell: Nullable<ICellData>, style: Nullable<IStyleData>): void;
}

/** Univer cuts such a number off at the left, so that another number seems to stand there. */
export function drawCellsAsExcel(): void {
  const prototype = SpreadsheetSkeleton.prototype as unknown as Skeleton;
  const draw = prototype._setFontStylesCache;
  prototype._setFontStylesCache = function (this: Skeleton, row, column, cell, style) {
    if (!cell || cell.p) return draw.call(this, row, column, cell, style);
    if (isError(cell)) {
      const centred = style?.ht ? style : { ...style, ht: HorizontalAlign.CENTER };
      return draw.call(this, row, column, cell, centred);
    }
    if (cell.t !== CellValueType.NUMBER) return draw.call(this, row, column, cell, style);
    const text = fitting(String(cell.v ?? ''), isGeneral(style), style, widthOf(this, row, column) - PADDING_PX);
    return draw.call(this, row, column, text === cell.v ? cell : { ...cell, v: text }, style);
  };
}

function widthOf({ worksheet }: Skeleton, row: number, column: number): number {
  const merged = worksheet.getMergedCell(row, column);
  if (!merged) return worksheet.getColumnWidth(column);
  let width = 0;
  for (let at = merged.startColumn; at <= merged.endColumn; at += 1) width += worksheet.getColumnWidth(at);
  return width;
}

function isError(cell: ICellData): boolean {
  return cell.t !== CellValueType.FORCE_STRING && typeof cell.v === 'string' && isErrorLiteral(cell.v);
}

function isGeneral(style: Nullable<IStyleData>): boolean {
  const pattern = style?.n?.pattern;
  return !pattern || pattern.toLowerCase() === 'general';
}

/**
 * The text if it fits; a General number rounded to the decimals that fit; else as many # as fit.
 * @param width pixels
 */
export function fitting(text: string, general: boolean, style: Nullable<IStyleData>, width: number): string {
  const fits = (candidate: string): boolean => plainWidth(candidate, style) <= width;
  if (text === '' || fits(text)) return text;
  if (general && text.includes('.') && !/e/i.test(text)) {
    for (let decimals = text.length - text.indexOf('.') - 2; decimals >= 0; decimals -= 1) {
      const shorter = Number(text).toFixed(decimals);
      if (fits(shorter)) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(width / plainWidth('#', style))));
}
