/** A cell's format as ExcelTS has it, and back. */
import type { Alignment, Color, Font, Style } from '@cj-tech-master/excelts';
import type { CellFormat } from '../host-workbook';

/** `#RRGGBB` as the file's ARGB. */
export function toColor(color: string): Partial<Color> {
  return { argb: `FF${color.replace('#', '').toUpperCase()}` };
}

/** Undefined for a colour by theme or index, which only Excel can resolve. */
export function fromColor(color: Partial<Color> | undefined): string | undefined {
  const argb = color && 'argb' in color ? color.argb : undefined;
  return argb === undefined ? undefined : `#${argb.slice(-6).toUpperCase()}`;
}

/** What of the format differs from `plain`, the format of an untouched cell. */
export function toXlsxStyle(format: CellFormat, plain: CellFormat): Partial<Style> {
  const font: Partial<Font> = {};
  if (format.bold !== plain.bold) font.bold = format.bold;
  if (format.italic !== plain.italic) font.italic = format.italic;
  if (format.underline !== plain.underline) font.underline = format.underline;
  if (format.strikethrough !== plain.strikethrough) font.strike = format.strikethrough;
  if (format.fontName !== plain.fontName) font.name = format.fontName;
  if (format.fontSize !== plain.fontSize) font.size = format.fontSize;
  if (format.fontColor !== plain.fontColor && format.fontColor) font.color = toColor(format.fontColor);
  const alignment: Partial<Alignment> = {};
  if (format.horizontal !== plain.horizontal && format.horizontal !== 'General') {
    alignment.horizontal = format.horizontal?.toLowerCase() as Alignment['horizontal'];
  }
  if (format.vertical !== plain.vertical) {
    alignment.vertical = (
      format.vertical === 'Center' ? 'middle' : format.vertical?.toLowerCase()
    ) as Alignment['vertical'];
  }
  if (format.wrap !== plain.wrap) alignment.wrapText = format.wrap;
  const style: Partial<Style> = {};
  if (Object.keys(font).length > 0) style.font = font;
  if (Object.keys(alignment).length > 0) style.alignment = alignment;
  if (format.fill) style.fill = { type: 'pattern', pattern: 'solid', fgColor: toColor(format.fill) };
  return style;
}

const VERTICAL: Readonly<Record<string, CellFormat['vertical']>> = { top: 'Top', middle: 'Center', bottom: 'Bottom' };
const HORIZONTAL: Readonly<Record<string, CellFormat['horizontal']>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
};

/** What the file says of a cell's format; an empty object where it says nothing. */
export function fromXlsxStyle(style: Partial<Style>): CellFormat {
  const { font, fill, alignment } = style;
  const fontColor = fromColor(font?.color);
  const solid = fill?.type === 'pattern' && fill.pattern === 'solid' ? fromColor(fill.fgColor) : undefined;
  const horizontal = HORIZONTAL[alignment?.horizontal ?? ''];
  const vertical = VERTICAL[alignment?.vertical ?? ''];
  return {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline && font.underline !== 'none' ? { underline: true } : {}),
    ...(font?.strike ? { strikethrough: true } : {}),
    ...(font?.name ? { fontName: font.name } : {}),
    ...(font?.size ? { fontSize: font.size } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(solid ? { fill: solid } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
  };
}
