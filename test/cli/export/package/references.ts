/** Cells and ranges as files write them. */

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns count from 1; null for what is no cell of a sheet. */
export function placeOf(reference: string): Place | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference);
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= 16_384 && Number(digits) <= 1_048_576 ? { row: Number(digits), column } : null;
}

/** null for what is no range, or one that is written backwards. */
export function boxOf(reference: string): Box | null {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  if (!from || !to || to.row < from.row || to.column < from.column) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

export function overlap(a: Box, b: Box): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
