/** A1 addresses: what add-ins write and what Excel answers. Whole rows and columns are areas of the sheet's full size. */
import { intersection, type Area } from '../area';

export { intersection };

/** Excel's sheet size. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** `A` for 0, `XFD` for 16383. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for `A`, in any case of letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

function readCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? undefined : columnIndex(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if ((column ?? 0) >= SHEET_COLUMNS || (row ?? 0) >= SHEET_ROWS) return null;
  return { row, column };
}

export interface ParsedAddress {
  /** The sheet's title where the address names one. */
  readonly sheetName?: string;
  readonly area: Omit<Area, 'sheet'>;
}

/** Splits off `Sheet1!` or `'My ''own'' sheet'!`. */
export function splitSheet(address: string): { sheetName?: string; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(address);
  if (quoted) return { sheetName: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const at = address.lastIndexOf('!');
  return at < 0 ? { rest: address } : { sheetName: address.slice(0, at), rest: address.slice(at + 1) };
}

/** Reads `B2`, `$A$1:C3`, `A:C`, `2:5`, each with or without a sheet; null where it is none of these. */
export function parseAddress(address: string): ParsedAddress | null {
  const { sheetName, rest } = splitSheet(address.trim());
  const [first = '', second, ...more] = rest.split(':');
  if (more.length > 0) return null;
  const from = readCorner(first);
  const to = second === undefined ? from : readCorner(second);
  if (!from || !to) return null;
  const wholeColumns = from.row === undefined && to.row === undefined;
  const wholeRows = from.column === undefined && to.column === undefined;
  // `A` or `3` alone is a name to Excel, and `A1:B` mixes kinds.
  if ((wholeColumns || wholeRows) && second === undefined) return null;
  if (!wholeColumns && (from.row === undefined || to.row === undefined)) return null;
  if (!wholeRows && (from.column === undefined || to.column === undefined)) return null;
  const rows = wholeColumns ? [0, SHEET_ROWS - 1] : [from.row ?? 0, to.row ?? 0];
  const columns = wholeRows ? [0, SHEET_COLUMNS - 1] : [from.column ?? 0, to.column ?? 0];
  const area = {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rows: Math.abs((rows[1] ?? 0) - (rows[0] ?? 0)) + 1,
    columns: Math.abs((columns[1] ?? 0) - (columns[0] ?? 0)) + 1,
  };
  return { sheetName, area };
}

/** `B2`, `A1:C3`, `A:C` or `2:5`. */
export function localAddress(area: Omit<Area, 'sheet'>): string {
  const lastRow = area.row + area.rows;
  const lastColumn = area.column + area.columns - 1;
  if (isWholeColumns(area)) return `${columnName(area.column)}:${columnName(lastColumn)}`;
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${columnName(lastColumn)}${lastRow}`;
}

/** The title as formulas write it: quoted unless it is letters, digits, `_` and `.` and reads as nothing else. */
export function quoteSheet(title: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(title) && !/^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/.test(title);
  return plain ? title : `'${title.replaceAll("'", "''")}'`;
}

export function fullAddress(title: string, area: Omit<Area, 'sheet'>): string {
  return `${quoteSheet(title)}!${localAddress(area)}`;
}

export function isWholeColumns(area: Omit<Area, 'sheet'>): boolean {
  return area.row === 0 && area.rows === SHEET_ROWS;
}

export function isWholeRows(area: Omit<Area, 'sheet'>): boolean {
  return area.column === 0 && area.columns === SHEET_COLUMNS;
}

export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== null;
}

/** Whether the area lies on the sheet. */
export function fits(area: Omit<Area, 'sheet'>): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= SHEET_ROWS &&
    area.column + area.columns <= SHEET_COLUMNS
  );
}
