/**
 * A range given where one value is wanted: Excel calls the function for each cell and spills the answers. Ranges of several such
 * arguments go together cell by cell; a single row or column repeats.
 */
import type { CellValue } from '../../host-workbook';

export type Matrix = readonly (readonly CellValue[])[];

/** Rows and columns of the answers; 1×1 where no scalar parameter got a range. */
export function liftedShape(scalars: readonly Matrix[]): { rows: number; columns: number } {
  return {
    rows: Math.max(1, ...scalars.map((matrix) => matrix.length)),
    columns: Math.max(1, ...scalars.map((matrix) => matrix[0]?.length ?? 1)),
  };
}

/** The cell of an argument for the answer at a place; #N/A outside a range that is neither one wide nor as wide as the others. */
export function cellFor(matrix: Matrix, row: number, column: number): CellValue {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? { error: '#N/A' } : value;
}
