/** A formula as it stands in another cell: what copying, filling and sorting make of it. */
import { SHEET_COLUMNS, SHEET_ROWS } from '../host/address';
import { mapReferences, writeReference, type Corner } from './references';

/**
 * @param rows how far the formula moves down, negative for up; `columns` to the right
 * @returns the formula with its relative references moved along; one that leaves the sheet is `#REF!`, as in Excel
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : moved(formula, rows, columns, true);
}

/**
 * The formula of a row that sorting took `rows` further down. References that name a sheet, be it their own, stay where they
 * are: Excel sorts so (a warning found in many handbooks; see test/excel-checklist.md).
 */
export function sortedFormula(formula: string, rows: number): string {
  return rows === 0 ? formula : moved(formula, rows, 0, false);
}

function moved(formula: string, rows: number, columns: number, withSheet: boolean): string {
  return mapReferences(formula, (reference, sheet) => {
    if (sheet !== undefined && !withSheet) return writeReference(reference);
    const { from, to } = reference;
    const ends = [movedCorner(from, rows, columns), ...(to ? [movedCorner(to, rows, columns)] : [])];
    const [first, second] = ends;
    return first && second !== null ? writeReference({ from: first, ...(second ? { to: second } : {}) }) : '#REF!';
  });
}

function movedCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns;
  const onSheet = (row ?? 0) >= 0 && (row ?? 0) < SHEET_ROWS && (column ?? 0) >= 0 && (column ?? 0) < SHEET_COLUMNS;
  return onSheet ? { ...corner, row, column } : null;
}
