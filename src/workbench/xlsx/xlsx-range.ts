/** Ranges as files write them: `B2` or `B2:C9`, without a sheet. */

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Rows and columns of the box count from 0. */
export function fileRange(box: Box): string {
  const first = `${columnName(box.column)}${box.row + 1}`;
  const last = `${columnName(box.column + box.columns - 1)}${box.row + box.rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** undefined where it is no range of cells. */
export function parseRange(range: string): Box | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(range);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}
