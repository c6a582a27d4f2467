/** How a cell is drawn where Excel draws it otherwise than Univer: numbers too wide for their column, errors, fonts, headers in the dark. */
import {
  CellValueType,
  ColorKit,
  HorizontalAlign,
  ThemeService,
  type ICellData,
  type Injector,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { DocSimpleSkeleton, getFontStyleString, SpreadsheetSkeleton } from '@univerjs/engine-render';
import { isErrorLiteral } from './error-literals';
import { plainWidth, withFallback } from './text-width';
import { SIDE_PADDING_PX, TOP_PADDING_PX, type WrappedHeight } from './wrapped-text';

interface Skeleton {
  readonly worksheet: {
    getColumnWidth(column: number): number;
    getMergedCell(row: number, column: number): Nullable<{ startColumn: number; endColumn: number }>;
  };
  readonly _injector: Injector;
  _setFontStylesCache: (
    this: Skeleton,
    row: number,
    column: number,
    cell: Nullable<ICellData>,
    style: Nullable<IStyleData>,
  ) => void;
}

/** Univer cuts a number too wide off at the left, so that another number seems to stand there. */
export function drawCellsAsExcel(): void {
  const prototype = SpreadsheetSkeleton.prototype as unknown as Skeleton;
  const draw = prototype._setFontStylesCache;
  prototype._setFontStylesCache = function (this: Skeleton, row, column, cell, style) {
    if (!cell || cell.p) return draw.call(this, row, column, cell, style);
    const drawn: IStyleData = style?.ff ? { ...style, ff: withFallback(style.ff) } : { ...style };
    if (turnsDarkOnColour(this, style)) drawn.cl = { rgb: '#000000' };
    if (isError(cell) && !drawn.ht) drawn.ht = HorizontalAlign.CENTER;
    if (cell.t !== CellValueType.NUMBER) return draw.call(this, row, column, cell, drawn);
    const v = fitting(String(cell.v ?? ''), isGeneral(style), style, widthOf(this, row, column) - SIDE_PADDING_PX);
    return draw.call(this, row, column, v === cell.v ? cell : { ...cell, v }, drawn);
  };
}

/** By the very code that breaks the lines on the canvas. */
export const drawnHeight: WrappedHeight = (text, style, columnWidth) => {
  const font = getFontStyleString({ ...style, ff: withFallback(style?.ff) }).fontCache;
  const lines = new DocSimpleSkeleton(text, font, true, columnWidth - SIDE_PADDING_PX, Infinity);
  lines.calculate();
  return Math.ceil(lines.getTotalHeight()) + TOP_PADDING_PX;
};

function widthOf({ worksheet }: Skeleton, row: number, column: number): number {
  const merged = worksheet.getMergedCell(row, column);
  if (!merged) return worksheet.getColumnWidth(column);
  let width = 0;
  for (let at = merged.startColumn; at <= merged.endColumn; at += 1) width += worksheet.getColumnWidth(at);
  return width;
}

/**
 * In the dark Univer turns every colour's lightness round: white letters become black, while a fill of middle lightness (the
 * header of a table) stays as it is. Black letters become white there.
 */
function turnsDarkOnColour({ _injector }: Skeleton, style: Nullable<IStyleData>): boolean {
  if (style?.cl?.rgb?.toUpperCase() !== '#FFFFFF' || !style.bg?.rgb) return false;
  if (!_injector.get(ThemeService).darkMode) return false;
  const { l } = new ColorKit(style.bg.rgb).toHsl();
  return l > 25 && l < 75;
}

function isError(cell: ICellData): boolean {
  return cell.t !== CellValueType.FORCE_STRING && typeof cell.v === 'string' && isErrorLiteral(cell.v);
}

function isGeneral(style: Nullable<IStyleData>): boolean {
  const pattern = style?.n?.pattern;
  return !pattern || pattern.toLowerCase() === 'general';
}

/**
 * The text if it fits; a General number with fewer decimals, or as a power of ten, where that fits; else as many # as fit.
 * @param width pixels
 */
function fitting(text: string, general: boolean, style: Nullable<IStyleData>, width: number): string {
  const fits = (candidate: string): boolean => plainWidth(candidate, style) <= width;
  if (text === '' || fits(text)) return text;
  const shorter = general ? shorterForms(text).find(fits) : undefined;
  return shorter ?? '#'.repeat(Math.max(1, Math.floor(width / plainWidth('#', style))));
}

function shorterForms(text: string): string[] {
  const number = Number(text);
  const decimals = /e/i.test(text) ? 0 : (text.split('.')[1]?.length ?? 0);
  const plain = Array.from({ length: decimals }, (_, index) => number.toFixed(decimals - 1 - index));
  const powers = [5, 4, 3, 2, 1, 0].map((digits) =>
    number
      .toExponential(digits)
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .toUpperCase(),
  );
  // 0.00001 shown as 0.00 says less than a power of ten does.
  return [...plain.filter((form) => Number(form) !== 0), ...powers];
}
