/** How wide a text is drawn, for fitting a column to its content. */
import { BooleanNumber, type IStyleData, type Nullable } from '@univerjs/core';
import { DEFAULT_FORMAT } from './cell-format';

/** Drawn where a cell names no font; behind a font this machine lacks, which else falls back to a serif one. */
export const DRAWN_FONT = 'Arial';

/** Room for the cell's own padding and, in a header, for the filter button. */
const PADDING_PX = 22;
/** Where no canvas exists (tests in Node): a Chinese character is as wide as the font is high, others about half. */
const WIDE = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/u;

let measuring: CanvasRenderingContext2D | null | undefined;

function canvasContext(): CanvasRenderingContext2D | null {
  if (measuring === undefined) {
    measuring = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  }
  return measuring;
}

/** Pixels, padding included; 0 for an empty text. */
export function textWidth(text: string, style: Nullable<IStyleData>): number {
  return text === '' ? 0 : Math.ceil(plainWidth(text, style)) + PADDING_PX;
}

/** Widths of texts drawn lately, by font and text: the canvas is drawn again and again with the same ones. */
const lately = new Map<string, number>();
const LATELY_LIMIT = 20_000;

/** Pixels of the letters alone. */
export function plainWidth(text: string, style: Nullable<IStyleData>): number {
  const key = `${style?.bl ?? 0}|${style?.fs ?? 0}|${style?.ff ?? ''}|${text}`;
  let width = lately.get(key);
  if (width === undefined) {
    if (lately.size >= LATELY_LIMIT) lately.clear();
    lately.set(key, (width = measuredWidth(text, style)));
  }
  return width;
}

function measuredWidth(text: string, style: Nullable<IStyleData>): number {
  const pixels = ((style?.fs ?? DEFAULT_FORMAT.fontSize) * 96) / 72;
  const context = canvasContext();
  if (!context) {
    return [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? pixels : pixels * 0.55), 0);
  }
  return measured(context, style, pixels, text).width;
}

/** Pixels from one line of text to the next. */
export function lineHeight(style: Nullable<IStyleData>): number {
  const pixels = ((style?.fs ?? DEFAULT_FORMAT.fontSize) * 96) / 72;
  const context = canvasContext();
  if (!context) return pixels * 1.15;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = measured(context, style, pixels, 'A');
  return fontBoundingBoxAscent + fontBoundingBoxDescent;
}

/** The font families of a cell with what stands in for them. */
export function withFallback(family: Nullable<string>): string {
  return family ? `${family}, ${DRAWN_FONT}, sans-serif` : DRAWN_FONT;
}

function measured(
  context: CanvasRenderingContext2D,
  style: Nullable<IStyleData>,
  pixels: number,
  text: string,
): TextMetrics {
  const bold = style?.bl === BooleanNumber.TRUE ? 'bold ' : '';
  context.font = `${bold}${pixels}px ${withFallback(style?.ff)}`;
  return context.measureText(text);
}
