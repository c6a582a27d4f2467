/** One printed row of a tab or pipe table to its cells, each with its place. */
import type { Piece } from '../../document/document';

export interface Cell {
  /** Without blanks at either end; empty for a cell with nothing in it. */
  readonly text: string;
  readonly line: number;
  /** Of the first character of `text`, from 1 in UTF-16 units. */
  readonly column: number;
}

/** The cells of a row; none for the rule under a markdown header (`|---|:--:|`). */
export function cellsOf(row: Piece): Cell[] {
  const pipes = !row.text.includes('\t');
  if (pipes && /^[\s|:+-]*$/.test(row.text)) return [];
  const cells: Cell[] = [];
  let start = pipes && row.text.startsWith('|') ? 1 : 0;
  for (let i = start; i <= row.text.length; i++) {
    const ends = i === row.text.length || (pipes ? isPipe(row.text, i) : row.text[i] === '\t');
    if (!ends) continue;
    const atEnd = i === row.text.length && pipes && row.text.endsWith('|');
    if (!atEnd) cells.push(cellAt(row, start, i));
    start = i + 1;
  }
  return cells;
}

function isPipe(text: string, at: number): boolean {
  return text[at] === '|' && text[at - 1] !== '\\';
}

function cellAt(row: Piece, start: number, end: number): Cell {
  const raw = row.text.slice(start, end);
  const text = raw.trim();
  const inset = text === '' ? 0 : raw.indexOf(text);
  return { text, line: row.line, column: row.column + start + inset };
}
