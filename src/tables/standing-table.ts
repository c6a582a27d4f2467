/** A table as it stands in a sheet, read by whoever can read sheets: values, and which cells are somebody's formula. */

/** As Excel's API gives cells: "" is an empty one, days are serials, errors their literal. */
export type StandingValue = string | number | boolean;

export interface StandingColumn {
  /** Excel's id of the column within its table; stays when the column is renamed or moved. */
  readonly id: number;
  readonly header: string;
}

export interface StandingTable {
  /** All columns in the sheet's order, the user's own included. */
  readonly columns: readonly StandingColumn[];
  /** Body rows in the sheet's order, a value per column. */
  readonly rows: readonly (readonly StandingValue[])[];
  /** Formulas by `formulaPlace(row, column)`; a cell not listed holds its value. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Texts of the lines around the table: the cell above its first header, and the one under its last row (totals included). */
  readonly above: StandingValue;
  readonly below: StandingValue;
}

export function formulaPlace(row: number, column: number): string {
  return `${row},${column}`;
}
