/** Rows of cells to header and data rows: title rows off, merged header cells filled, two tables side by side parted. */
import type { Cell } from './cells';

export interface RawTable {
  /** A title printed in a row of its own above the header; null where there is none. */
  readonly title: string | null;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

const FIGURE = /^[-+(（±]?[$¥]?\d[\d,.]*\s*[%％倍)）*xX]*$/;
const YEAR = /^(?:19|20)\d{2}\s*[年AaEeFf]?$/;

/** The tables a block of rows holds: one, or one for each repetition of the header's columns. */
export function tablesOf(rows: readonly (readonly Cell[])[]): RawTable[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || width < 2) return [];
  const square = rows.map((row) => padded(row, width));
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
  const few = filled * 2 < row.length || (parts > 1 && filled <= parts);
  return few && next > filled && !row.some(isFigure) && !below.some(isFigure);
}

/** How many times the header repeats itself: 2 where two tables of the same columns stand side by side. */
function repetitions(header: readonly Cell[]): number {
  for (const parts of [3, 2]) {
    const size = header.length / parts;
    if (!Number.isInteger(size) || size < 2) continue;
    if (header.every((cell, i) => cell.text !== '' && cell.text === header[i % size]?.text)) return parts;
  }
  return 1;
}

function withHeader(rows: readonly (readonly Cell[])[]): {
  header: readonly Cell[];
  rows: readonly (readonly Cell[])[];
} {
  const [first, second] = rows;
  if (!first) return { header: [], rows: [] };
  if (first.some(isFigure)) {
    // Printed without a header: the columns get numbers, so that no figure is lost to a heading.
    return { header: first.map((cell, i) => ({ ...cell, text: `列${i + 1}` })), rows };
  }
  const header = filledFromLeft(first);
  const isSecondLevel = second && second[0]?.text === '' && !second.some(isFigure) && hasText(second);
  if (!isSecondLevel) return { header, rows: rows.slice(1) };
  return { header: header.map((cell, i) => joined(cell, second[i])), rows: rows.slice(2) };
}

/** A cell merged over several columns is printed once, in the first of them. */
function filledFromLeft(header: readonly Cell[]): readonly Cell[] {
  const last = header.reduce((at, cell, i) => (cell.text !== '' ? i : at), 0);
  let left: Cell | null = null;
  return header.map((cell, i) => {
    if (cell.text === '' && left && i < last) return left;
    if (cell.text !== '' && i > 0) left = cell;
    return cell;
  });
}

function joined(upper: Cell, lower: Cell | undefined): Cell {
  if (!lower || lower.text === '') return upper;
  return upper.text === '' ? lower : { ...upper, text: `${upper.text} ${lower.text}` };
}
