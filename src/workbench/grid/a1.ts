/** Cell addresses in A1 notation; rows and columns count from 0. */

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A sheet's name as it stands in a reference: quoted unless it is plain letters, digits and underscores. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!B2`, or `Sheet1!B2:C4` for more than one cell. */
export function areaAddress(
  sheetName: string,
  area: { row: number; column: number; rows: number; columns: number },
): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quotedSheet(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}
