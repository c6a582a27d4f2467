/** The rows of a table block, by its notation: HTML, tabs, pipes, or columns set with blanks. */
import { alignedCells, centresOf, isFigureText, setLine } from '../../document/blocks/aligned-cells';
import { cellSpans, isRule, pipesIn } from '../../document/blocks/row-cells';
import type { Block, Piece } from '../../document/document';
import { cellsIn, cellsOf, type Cell } from './cells';
import { htmlRows, isHtmlTable } from './html-rows';

/** Rows in printed order, rules under a header left out. `lines` are the document's. */
export function rowsOfBlock(block: Block, lines: readonly string[]): Cell[][] {
  const { pieces } = block;
  if (isHtmlTable(pieces)) return htmlRows(pieces);
  if (!isSet(pieces)) return pieces.map(cellsOf).filter((row) => row.length > 0);
  const set = pieces.map(({ line, column, text }) => setLine((lines[line - 1] ?? '').slice(0, column - 1), text));
  const spans = alignedCells(set);
  if (!spans) return pieces.map(cellsOf).filter((row) => row.length > 0);
  const rows = pieces.map((piece, i) => cellsIn(piece, spans[i] ?? []));
  const [upper, lower] = rows;
  if (!upper || !lower || lower.some(({ text }) => isFigureText(text))) return rows;
  const centres = [set[0], set[1]].map((line, i) => (line ? centresOf(line, spans[i] ?? []) : []));
  return [spread(upper, lower, centres[0] ?? [], centres[1] ?? []), ...rows.slice(1)];
}

/** A head printed over the middle of its columns belongs to each of them: to every column below that it is nearest to. */
function spread(
  upper: readonly Cell[],
  lower: readonly Cell[],
  above: readonly number[],
  below: readonly number[],
): Cell[] {
  const heads = upper.flatMap((cell, i) => (i > 0 && cell.text !== '' ? [i] : []));
  const under = lower.flatMap((cell, i) => (i > 0 && cell.text !== '' ? [i] : []));
  if (heads.length === 0 || under.length < heads.length * 2 || heads.some((i) => isFigureText(upper[i]?.text ?? '')))
    return [...upper];
  return upper.map((cell, i) => {
    if (i === 0 || lower[i]?.text === '') return cell;
    const away = (head: number): number => Math.abs((above[head] ?? 0) - (below[i] ?? 0));
    const nearest = heads.reduce((best, head) => (away(head) < away(best) ? head : best), heads[0] ?? i);
    return upper[nearest] ?? cell;
  });
}

/** Set with blanks, and not every row with as many cells: what stands where only the columns tell. */
function isSet(pieces: readonly Piece[]): boolean {
  if (pieces.some(({ text }) => text.includes('\t') || pipesIn(text) > 0 || isRule(text))) return false;
  return new Set(pieces.map(({ text }) => cellSpans(text).length)).size > 1;
}
