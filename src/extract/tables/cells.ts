/** One printed row of a table to its cells, each with its place. */
import { cellSpans, type CellSpan } from '../../document/blocks/row-cells';
import type { Piece } from '../../document/document';

export interface Cell {
  /** Without blanks at either end; empty for a cell with nothing in it. */
  readonly text: string;
  readonly line: number;
  /** Of the first character of `text`, from 1 in UTF-16 units. */
  readonly column: number;
  /** The characters as printed where `text` is not them (entities, tags inside); absent otherwise. */
  readonly printed?: string;
  /** Its stretches in order, where the text goes on in another line; absent otherwise. */
  readonly parts?: readonly Cell[];
}

/** The cells of a row; none for the rule under a markdown header (`|---|:--:|`). */
export function cellsOf(row: Piece): Cell[] {
  return cellsIn(row, cellSpans(row.text));
}

/** The cells of a row whose spans are known. */
export function cellsIn(row: Piece, spans: readonly CellSpan[]): Cell[] {
  return spans.map(({ start, end }) => cellAt(row, start, end));
}

function cellAt(row: Piece, start: number, end: number): Cell {
  const raw = row.text.slice(start, end);
  const text = raw.trim();
  const inset = text === '' ? 0 : raw.indexOf(text);
  return { text, line: row.line, column: row.column + start + inset };
}
