/** Excel's cell format as Univer's style and back. */
import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { CellFormat } from '../host-workbook';

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

/** Excel's default cell font; what a cell without a style of its own reads as. */
export const DEFAULT_FORMAT: Required<CellFormat> = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
};

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The style that sets what the format names and leaves the rest alone. */
export function toStyle(format: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.underline !== undefined) style.ul = { s: flag(format.underline) };
  if (format.strikethrough !== undefined) style.st = { s: flag(format.strikethrough) };
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.fill !== undefined) style.bg = format.fill === null ? null : { rgb: format.fill };
  if (format.horizontal !== undefined) style.ht = HORIZONTAL[format.horizontal];
  if (format.vertical !== undefined) style.vt = VERTICAL[format.vertical];
  if (format.wrap !== undefined) style.tb = format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  return style;
}

function nameOf<T extends string>(table: Record<T, number>, value: Nullable<number>, fallback: T): T {
  const found = (Object.entries(table) as [T, number][]).find(([, number]) => number === value);
  return found ? found[0] : fallback;
}

/** The full format of a cell with that style; null is a cell without one. */
export function fromStyle(style: Nullable<IStyleData>): Required<CellFormat> {
  if (!style) return DEFAULT_FORMAT;
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    fontName: style.ff ?? DEFAULT_FORMAT.fontName,
    fontSize: style.fs ?? DEFAULT_FORMAT.fontSize,
    fontColor: style.cl?.rgb ?? DEFAULT_FORMAT.fontColor,
    fill: style.bg?.rgb ?? null,
    horizontal: nameOf(HORIZONTAL, style.ht, 'General'),
    vertical: nameOf(VERTICAL, style.vt, 'Bottom'),
    wrap: style.tb === WrapStrategy.WRAP,
  };
}
