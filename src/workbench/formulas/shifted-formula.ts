/** A formula after cells were inserted or deleted somewhere: its references follow the cells they meant. */
import type { Area } from '../area';
import { SHEET_COLUMNS, SHEET_ROWS } from '../host/address';
import { shiftedSpan } from './shifted-area';
import { mapReferences, writeReference, type Corner, type Reference } from './references';

/**
 * @param isSheet whether a reference with this title (undefined for one without) means the sheet of the changed cells
 * @param shift `down` and `right` inserted the cells, `up` and `left` deleted them
 * @returns the formula; a reference all of whose cells were deleted is `#REF!`
 */
export function shiftedFormula(
  formula: string,
  changed: Area,
  shift: 'down' | 'right' | 'up' | 'left',
  isSheet: (title: string | undefined) => boolean,
): string {
  return mapReferences(formula, (reference, title) => {
    if (!isSheet(title)) return writeReference(reference);
    const to = reference.to ?? reference.from;
    const rows = spanOf(reference.from.row, to.row, SHEET_ROWS);
    const columns = spanOf(reference.from.column, to.column, SHEET_COLUMNS);
    const held = {
      sheet: changed.sheet,
      row: rows.start,
      rows: rows.size,
      column: columns.start,
      columns: columns.size,
    };
    const moved = shiftedSpan(held, changed, shift);
    return moved === null ? '#REF!' : writeReference(placed(reference, moved));
  });
}

function spanOf(a: number | undefined, b: number | undefined, size: number): { start: number; size: number } {
  if (a === undefined || b === undefined) return { start: 0, size };
  return { start: Math.min(a, b), size: Math.abs(b - a) + 1 };
}

function placed({ from, to }: Reference, area: Area): Reference {
  const corner = (at: Corner, row: number, column: number): Corner => ({
    ...at,
    row: at.row === undefined ? undefined : row,
    column: at.column === undefined ? undefined : column,
  });
  const first = corner(from, area.row, area.column);
  return to
    ? { from: first, to: corner(to, area.row + area.rows - 1, area.column + area.columns - 1) }
    : { from: first };
}
