/** The rows of a table block, by its notation: HTML, tabs, pipes, or columns set with blanks. */
import { alignedCells, setLine } from '../../document/blocks/aligned-cells';
import { cellSpans, isRule, pipesIn } from '../../document/blocks/row-cells';
import type { Block, Piece } from '../../document/document';
import { cellsIn, cellsOf, type Cell } from './cells';
import { htmlRows, isHtmlTable } from './html-rows';

/** Rows in printed order, rules under a header left out. `lines` are the document's. */
export function rowsOfBlock(block: Block, lines: readonly string[]): Cell[][] {
  const { pieces } = block;
  if (isHtmlTable(pieces)) return htmlRows(pieces);
  if (!isSet(pieces)) return pieces.map(cellsOf).filter((row) => row.length > 0);
  const spans = alignedCells(
    pieces.map(({ line, column, text }) => setLine((lines[line - 1] ?? '').slice(0, column - 1), text)),
  );
  if (!spans) return pieces.map(cellsOf).filter((row) => row.length > 0);
  return pieces.map((piece, i) => cellsIn(piece, spans[i] ?? []));
}

/** Set with blanks, and not every row with as many cells: what stands where only the columns tell. */
function isSet(pieces: readonly Piece[]): boolean {
  if (pieces.some(({ text }) => text.includes('\t') || pipesIn(text) > 0 || isRule(text))) return false;
  return new Set(pieces.map(({ text }) => cellSpans(text).length)).size > 1;
}
