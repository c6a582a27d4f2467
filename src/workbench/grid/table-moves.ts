/** Where a table is after cells were inserted or deleted. */
import type { Area } from '../host-workbook';

/** `down`, `right`: cells inserted; `up`, `left`: cells deleted. */
export type Move = 'down' | 'right' | 'up' | 'left';

interface Span {
  readonly start: number;
  readonly size: number;
}

/**
 * @returns the table's new area (the same object where nothing moves it), or null where all of it was deleted
 * @throws in Excel's words where only a part of the table would move
 */
export function movedTable(table: Area, cells: Area, move: Move): Area | null {
  const vertical = move === 'down' || move === 'up';
  const across = vertical ? columnsOf(table) : rowsOf(table);
  const cellsAcross = vertical ? columnsOf(cells) : rowsOf(cells);
  const along = vertical ? rowsOf(table) : columnsOf(table);
  const cellsAlong = vertical ? rowsOf(cells) : columnsOf(cells);
  const touches = cellsAcross.start < end(across) && across.start < end(cellsAcross);
  if (!touches || cellsAlong.start >= end(along)) return table;
  if (cellsAcross.start > across.start || end(cellsAcross) < end(across)) {
    throw new Error(
      'This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.',
    );
  }
  const next = move === 'down' || move === 'right' ? inserted(along, cellsAlong) : deleted(along, cellsAlong);
  if (next === null) return null;
  return vertical
    ? { ...table, row: next.start, rows: next.size }
    : { ...table, column: next.start, columns: next.size };
}

/**
 * Which columns a table has after `right` or `left`: for each of the new ones its place before, or undefined for one put in.
 * @param count columns before the move
 */
export function movedColumns(table: Area, cells: Area, move: Move, count = table.columns): (number | undefined)[] {
  const columns: (number | undefined)[] = Array.from({ length: count }, (_, index) => index);
  const meets = cells.row < table.row + table.rows && table.row < cells.row + cells.rows;
  if (!meets || (move !== 'right' && move !== 'left')) return columns;
  const at = cells.column - table.column;
  if (move === 'left') return columns.filter((index) => (index ?? 0) < at || (index ?? 0) >= at + cells.columns);
  if (at > 0 && at < count) columns.splice(at, 0, ...Array.from({ length: cells.columns }, () => undefined));
  return columns;
}

function inserted(table: Span, cells: Span): Span {
  return cells.start <= table.start
    ? { start: table.start + cells.size, size: table.size }
    : { start: table.start, size: table.size + cells.size };
}

function deleted(table: Span, cells: Span): Span | null {
  const lost = Math.max(0, Math.min(end(table), end(cells)) - Math.max(table.start, cells.start));
  if (lost === table.size) return null;
  const before = Math.max(0, Math.min(table.start, end(cells)) - cells.start);
  return { start: table.start - before, size: table.size - lost };
}

const end = (span: Span): number => span.start + span.size;
const rowsOf = (area: Area): Span => ({ start: area.row, size: area.rows });
const columnsOf = (area: Area): Span => ({ start: area.column, size: area.columns });
