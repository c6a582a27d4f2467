/** A formula after cells were moved: its references follow the cells they meant. */
import type { Area } from '../area';
import { SHEET_COLUMNS, SHEET_ROWS } from '../host/address';
import { shiftedSpan } from './shifted-area';
import { mapReferences, writeReference, type Corner, type Reference } from './references';

/**
 * @param sheet of the references that name none
 * @param move where an area is now; null where all of it is gone, which is `#REF!`
 * @param sheetOf the id of the sheet of that title; left out, references that name a sheet stay as they are
 */
export function followedFormula(
  formula: string,
  sheet: string,
  move: (area: Area) => Area | null,
  sheetOf?: (title: string) => string | undefined,
): string {
  return mapReferences(formula, (reference, title) => {
    const meant = title === undefined ? sheet : sheetOf?.(title);
    if (meant === undefined) return writeReference(reference);
    const to = reference.to ?? reference.from;
    const [row, rows] = spanOf(reference.from.row, to.row, SHEET_ROWS);
    const [column, columns] = spanOf(reference.from.column, to.column, SHEET_COLUMNS);
    const moved = move({ sheet: meant, row, rows, column, columns });
    return moved === null ? '#REF!' : writeReference(placed(reference, moved));
  });
}

/** After cells were inserted (`down`, `right`) or deleted (`up`, `left`). */
export function shiftedFormula(
  formula: string,
  sheet: string,
  changed: Area,
  shift: 'down' | 'right' | 'up' | 'left',
  sheetOf: (title: string) => string | undefined,
): string {
  return followedFormula(formula, sheet, (area) => shiftedSpan(area, changed, shift), sheetOf);
}

function spanOf(a: number | undefined, b: number | undefined, size: number): [start: number, size: number] {
  return a === undefined || b === undefined ? [0, size] : [Math.min(a, b), Math.abs(b - a) + 1];
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
