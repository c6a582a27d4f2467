/** Rows of cells to header and data rows: title rows off, merged header cells filled, two tables side by side parted. */
import type { Cell } from './cells';
import { mended, withoutWraps } from './wrapped-rows';

export interface RawTable {
  /** A title printed in a row of its own above the header; null where there is none. */
  readonly title: string | null;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

const FIGURE = /^[-+(（±]?[$¥]?\d[\d,.]*\s*[%％倍)）*xX]*$/;
const YEAR = /^(?:19|20)\d{2}\s*[年AaEeFf]?$/;

const DEEPEST_HEADER = 3;

/** The tables a block of rows holds: one, or one for each repetition of the header's columns. */
export function tablesOf(printed: readonly (readonly Cell[])[]): RawTable[] {
  const width = Math.max(0, ...printed.map((row) => row.length));
  if (printed.length === 0 || width < 2) return [];
  const square = withoutWraps(mended(printed, width).map((row) => padded(row, width)));
  return besideEachOther(square).flatMap(tablesOfColumns);
}

/** Tables of rows that no empty column parts. */
function tablesOfColumns(square: readonly (readonly Cell[])[]): RawTable[] {
  const width = square[0]?.length ?? 0;
  if (width < 2) return [];
  let first = 0;
  while (first + 1 < square.length && isTitleRow(square[first] ?? [], square[first + 1] ?? [])) first++;
  const titles = square.slice(0, first);
  const body = square.slice(first);
  const parts = repetitions(body[0] ?? []);
  const size = width / parts;
  return Array.from({ length: parts }, (_, part) => {
    const slice = (row: readonly Cell[]): readonly Cell[] => row.slice(part * size, (part + 1) * size);
    const title = titles.flatMap(slice).find((cell) => cell.text !== '');
    return { title: title?.text ?? null, ...withHeader(body.map(slice).filter(hasText)) };
  });
}

/** Parted at columns with nothing in any row; such columns at the right edge go. */
function besideEachOther(rows: readonly (readonly Cell[])[]): (readonly (readonly Cell[])[])[] {
  const width = rows[0]?.length ?? 0;
  const parts: (readonly (readonly Cell[])[])[] = [];
  let start = 0;
  for (let column = 0; column <= width; column++) {
    const isGap = column === width || rows.every((row) => (row[column]?.text ?? '') === '');
    if (!isGap) continue;
    // Under a title row of its own the first column may be nameless, but no table has one column.
    if (column - start >= 2) parts.push(rows.map((row) => row.slice(start, column)).filter(hasText));
    else if (column > start) return [rows];
    start = column + 1;
  }
  return parts;
}

/** True for a cell that is a figure and no year: such a cell stands in no header. */
export function isFigure(cell: Cell): boolean {
  return FIGURE.test(cell.text) && !YEAR.test(cell.text);
}

function padded(row: readonly Cell[], width: number): readonly Cell[] {
  const last = row[row.length - 1];
  const empty: Cell = { text: '', line: last?.line ?? 1, column: (last?.column ?? 1) + (last?.text.length ?? 0) };
  return [...row, ...Array.from({ length: width - row.length }, () => empty)];
}

function hasText(row: readonly Cell[]): boolean {
  return row.some((cell) => cell.text !== '');
}

/** Few cells filled – one for each table, where several stand side by side – and the row below is the fuller one. */
function isTitleRow(row: readonly Cell[], below: readonly Cell[]): boolean {
  const filled = row.filter((cell) => cell.text !== '').length;
  const next = below.filter((cell) => cell.text !== '').length;
  const parts = repetitions(below);
  // Several cells over a fuller row are the upper level of its header.
  const few = (filled === 1 && row[0]?.text !== '' && row.length > 2) || (parts > 1 && filled <= parts);
  return few && next > filled && !row.some(isFigure) && !below.some(isFigure);
}

/** How many times the header repeats itself: 2 where two tables of the same columns stand side by side. */
function repetitions(header: readonly Cell[]): number {
  for (const parts of [3, 2]) {
    const size = header.length / parts;
    if (!Number.isInteger(size) || size < 2) continue;
    const isLabel = (i: number): boolean => i % size === 0 && size > 2;
    if (header.every((cell, i) => cell.text !== '' && (cell.text === header[i % size]?.text || isLabel(i))))
      return parts;
  }
  return 1;
}

function withHeader(rows: readonly (readonly Cell[])[]): {
  header: readonly Cell[];
  rows: readonly (readonly Cell[])[];
} {
  const [first] = rows;
  if (!first) return { header: [], rows: [] };
  if (first.some(isFigure)) {
    // Printed without a header: the columns get numbers, so that no figure is lost to a heading.
    return { header: first.map((cell, i) => ({ ...cell, text: `列${i + 1}` })), rows };
  }
  let levels = 1;
  while (levels < DEEPEST_HEADER && isLowerLevel(rows, levels)) levels++;
  // From the lowest level up: how far a merged cell reaches is told by the level below it.
  const filled = rows.slice(0, levels);
  for (let at = Math.max(levels - 2, 0); at >= 0; at--)
    filled[at] = filledFromLeft(filled[at] ?? [], at + 1 < levels ? filled[at + 1] : undefined);
  const [top = [], ...lower] = filled;
  const header = lower.reduce((upper, level) => upper.map((cell, i) => joined(cell, level[i])), top);
  return { header, rows: rows.slice(levels) };
}

/** A row that parts the header's cells further: nothing above the labels, or the label cell merged downwards. */
function isLowerLevel(rows: readonly (readonly Cell[])[], at: number): boolean {
  const [row, above] = [rows[at], rows[at - 1]];
  if (!row || !above || row.some(isFigure) || !hasText(row)) return false;
  if (row[0]?.text === '') return at === 1 || isMerged(above);
  const isLabel = row[0]?.text === above[0]?.text || above[0]?.text === '';
  return isLabel && isMerged(above) && rows.length > at + 1;
}

/** A cell printed once or repeated over several columns. */
function isMerged(row: readonly Cell[]): boolean {
  return row.slice(1).some((cell, i) => cell.text === '' || (i > 0 && cell.text === row[i]?.text));
}

/** A cell merged over several columns is printed once, in the first of them; the last one reaches as far as the level below does. */
function filledFromLeft(header: readonly Cell[], below?: readonly Cell[]): readonly Cell[] {
  const last = header.reduce((at, cell, i) => (cell.text !== '' ? i : at), 0);
  let left: Cell | null = null;
  return header.map((cell, i) => {
    if (cell.text === '' && left && (i < last || (below?.[i]?.text ?? '') !== '')) return left;
    if (cell.text !== '' && i > 0) left = cell;
    return cell;
  });
}

function joined(upper: Cell, lower: Cell | undefined): Cell {
  if (!lower || lower.text === '' || lower.text === upper.text) return upper;
  return upper.text === '' ? lower : { ...upper, text: `${upper.text} ${lower.text}` };
}
