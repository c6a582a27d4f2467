/** A block of cells. Rows and columns count from 0; a sheet is named by its stable id, never its title. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells two areas share; null where there are none. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return a.sheet === b.sheet && rows > 0 && columns > 0 ? { sheet: a.sheet, row, column, rows, columns } : null;
}

/** What is left of an area: above, below, left and right of what is taken out. */
export function without(area: Area, cut: Area): Area[] {
  const shared = intersection(area, cut);
  if (!shared) return [area];
  const { row, column } = shared;
  const [below, right] = [row + shared.rows, column + shared.columns];
  return [
    { ...area, rows: row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...shared, column: area.column, columns: column - area.column },
    { ...shared, column: right, columns: area.column + area.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
