/** Rectangles of cells, by their sheet's name. */
import { cellAddress } from './target';

/** A rectangle of a sheet, counted from 0. */
export interface Box {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `'My sheet'!B2` as a person reads it. */
export function placeName({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return `${sheet}!${cellAddress({ kind: 'cell', sheet, row, column })}`;
}

export function overlap(a: Box, b: Box): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return a.sheet === b.sheet && rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** The box of a range whose place and size are loaded. */
export function boxOf(sheet: string, range: Excel.Range): Box {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { sheet, row, column, rows, columns };
}

export function rangeOf(context: Excel.RequestContext, { sheet, row, column, rows, columns }: Box): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}
