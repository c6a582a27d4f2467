/** Where a table is to go, and where it went. */

/** A cell by its sheet's name; rows and columns count from 0. */
export interface CellTarget {
  readonly kind: 'cell';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The first cell of the selection, one certain cell, or cell A1 of a new sheet. */
export type Target = { readonly kind: 'selection' } | { readonly kind: 'new-sheet' } | CellTarget;

/** `AB` for column 27 (from 0). */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** `B25` for a cell, without its sheet. */
export function cellAddress(target: CellTarget): string {
  return `${columnLetters(target.column)}${target.row + 1}`;
}
