/** How high a text stands in a cell, for rows that fit their content. */
import type { IStyleData, Nullable } from '@univerjs/core';
import { lineHeight, plainWidth } from './text-width';

/** Pixels, padding included, of a text that wraps in a column of that width. */
export type WrappedHeight = (text: string, style: Nullable<IStyleData>, columnWidth: number) => number;

/** Univer's padding of a cell: left and right together, above and below together. */
export const SIDE_PADDING_PX = 4;
export const TOP_PADDING_PX = 4;

export function oneLineHeight(style: Nullable<IStyleData>): number {
  return Math.ceil(lineHeight(style)) + TOP_PADDING_PX;
}

/** For workbooks without a screen: as many lines as the width of the text asks for, wherever they break. */
export const estimatedHeight: WrappedHeight = (text, style, columnWidth) => {
  const width = Math.max(1, columnWidth - SIDE_PADDING_PX);
  const lines = text
    .split(/\r\n|\r|\n/)
    .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(plainWidth(paragraph, style) / width)), 0);
  return Math.ceil(lines * lineHeight(style)) + TOP_PADDING_PX;
};
