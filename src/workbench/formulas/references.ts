/** The cell references of a formula's text, found without parsing the rest: texts, quoted sheet names and brackets are stepped over. */
import { columnIndex, columnName, SHEET_COLUMNS, SHEET_ROWS } from '../host/address';

/** Rows and columns count from 0; a whole column has no row, a whole row no column. */
export interface Corner {
  readonly row?: number;
  readonly column?: number;
  /** With a `$` before it. */
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface Reference {
  readonly from: Corner;
  /** Missing for a single cell. */
  readonly to?: Corner;
}

/** A structured reference's brackets, one level nested; an apostrophe takes the meaning of the sign behind it. */
export const BRACKETS = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
/** What no reference can begin in: "a text", a 'quoted sheet'!, brackets. */
export const SKIPPED = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|${BRACKETS}`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const A1 = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
/** Signs of which names are made: next to one of them `A1` is a part of a name, before these others a function, sheet or table. */
export const NAME_SIGN = String.raw`[\p{L}\p{N}_.\\?$]`;
const PIECE = new RegExp(`${SKIPPED}|(?<!${NAME_SIGN})(?<reference>${A1})(?!${NAME_SIGN}|[(!\\[])`, 'gsu');

// A sheet's title before a reference, quoted or plain.
const SHEET = /(?:'((?:[^']|'')*)'|([^\s'!=(),;:&+\-*/^<>{}[\]"@]+))!$/;

/** The formula with each reference replaced by what `change` makes of it; `sheet` is the title the reference names, if any. */
export function mapReferences(
  formula: string,
  change: (reference: Reference, sheet: string | undefined) => string,
): string {
  return formula.replace(PIECE, (whole: string, ...rest: unknown[]) => {
    const { reference } = rest.at(-1) as { reference?: string };
    const at = rest.at(-3) as number;
    const read = reference === undefined ? null : readReference(reference);
    if (!read) return whole;
    const [, quoted, plain] = formula[at - 1] === '!' ? (SHEET.exec(formula.slice(0, at)) ?? []) : [];
    return change(read, quoted?.replaceAll("''", "'") ?? plain);
  });
}

/** null where it lies off the sheet, and is a name then. */
function readReference(text: string): Reference | null {
  const [first = '', second] = text.split(':');
  const from = readCorner(first);
  const to = second === undefined ? undefined : readCorner(second);
  return from && to !== null ? { from, ...(to ? { to } : {}) } : null;
}

function readCorner(text: string): Corner | null {
  const [, columnSign = '', letters, rowSign = '', digits] = /^(\$?)([A-Za-z]+)?(\$?)(\d+)?$/.exec(text) ?? [];
  const column = letters === undefined ? undefined : columnIndex(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if ((column ?? 0) >= SHEET_COLUMNS || (row ?? 0) >= SHEET_ROWS) return null;
  // A whole row carries its `$` before the only part it has.
  const rowFixed = letters === undefined ? columnSign === '$' : rowSign === '$';
  return { row, column, rowFixed, columnFixed: letters !== undefined && columnSign === '$' };
}

/** As Excel writes it: `$A1:B$2`, `A:C`, `2:5`. */
export function writeReference({ from, to }: Reference): string {
  return to ? `${writeCorner(from)}:${writeCorner(to)}` : writeCorner(from);
}

function writeCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === undefined ? '' : `${columnFixed ? '$' : ''}${columnName(column)}`;
  return row === undefined ? letters : `${letters}${rowFixed ? '$' : ''}${row + 1}`;
}
