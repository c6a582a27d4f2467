/** Where a block of cells lies after others were inserted or deleted; what formulas, comments and rules for formats follow. */
import type { Area } from '../area';

/**
 * A block that lies across the moving cells only in part stays where it is, as in Excel.
 * @returns null where all of its cells were deleted
 */
export function shiftedSpan(held: Area, changed: Area, shift: 'down' | 'right' | 'up' | 'left'): Area | null {
  if (held.sheet !== changed.sheet) return held;
  const vertical = shift === 'down' || shift === 'up';
  const across = vertical
    ? held.column >= changed.column && held.column + held.columns <= changed.column + changed.columns
    : held.row >= changed.row && held.row + held.rows <= changed.row + changed.rows;
  if (!across) return held;
  const [start, size] = vertical ? [held.row, held.rows] : [held.column, held.columns];
  const [at, count] = vertical ? [changed.row, changed.rows] : [changed.column, changed.columns];
  const next =
    shift === 'down' || shift === 'right' ? inserted(start, size, at, count) : deleted(start, size, at, count);
  if (next === null) return null;
  return vertical ? { ...held, row: next.start, rows: next.size } : { ...held, column: next.start, columns: next.size };
}

interface Span {
  readonly start: number;
  readonly size: number;
}

function inserted(start: number, size: number, at: number, count: number): Span {
  if (at <= start) return { start: start + count, size };
  return at < start + size ? { start, size: size + count } : { start, size };
}

function deleted(start: number, size: number, at: number, count: number): Span | null {
  const lost = Math.max(0, Math.min(start + size, at + count) - Math.max(start, at));
  if (lost === size) return null;
  const before = Math.max(0, Math.min(start, at + count) - at);
  return { start: start - before, size: size - lost };
}
