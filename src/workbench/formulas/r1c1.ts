/** Formulas in R1C1 notation (`Range.formulasR1C1`): the same text in every row of a column that calculates alike. */
import { SHEET_COLUMNS, SHEET_ROWS } from '../host/address';
import { mapReferences, NAME_SIGN, SKIPPED, writeReference, type Corner, type Reference } from './references';

/** `=C3*2` in D3 is `=RC[-1]*2`; structured references stay as they are. Row and column of the formula's cell count from 0. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapReferences(formula, ({ from, to }) => {
    const first = corner(from, row, column);
    const second = to && corner(to, row, column);
    // A single whole column or row is written once: `C[-1]` for `A:A`.
    const single = second === undefined || (second === first && (from.row === undefined || from.column === undefined));
    return single ? first : `${first}:${second}`;
  });
}

function corner(at: Corner, row: number, column: number): string {
  const part = (letter: string, index: number | undefined, fixed: boolean, own: number): string => {
    if (index === undefined) return '';
    if (fixed) return `${letter}${index + 1}`;
    return index === own ? letter : `${letter}[${index - own}]`;
  };
  return part('R', at.row, at.rowFixed, row) + part('C', at.column, at.columnFixed, column);
}

const PART = String.raw`(?:\[-?\d+\]|\d+)?`;
const CORNER = `[Rr]${PART}[Cc]${PART}|[Rr]${PART}|[Cc]${PART}`;
const PIECE = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<!${NAME_SIGN})(?<from>${CORNER})(?::(?<to>${CORNER}))?(?!${NAME_SIGN}|[(!\[])|${SKIPPED}`,
  'gsu',
);

/** The other way. An offset that leaves the sheet goes on at its other side, as in Excel. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(PIECE, (whole: string, ...rest: unknown[]) => {
    const { from, to } = rest.at(-1) as { from?: string; to?: string };
    if (from === undefined) return whole;
    const first = readCorner(from, row, column);
    const last = to === undefined ? undefined : readCorner(to, row, column);
    const isLine = first.row === undefined || first.column === undefined;
    const reference: Reference = { from: first, to: last ?? (isLine ? first : undefined) };
    return writeReference(reference);
  });
}

function readCorner(text: string, row: number, column: number): Corner {
  const [, r, c] = /^(?:r(\[-?\d+\]|\d*))?(?:c(\[-?\d+\]|\d*))?$/i.exec(text) ?? [];
  const index = (part: string | undefined, own: number, size: number): number | undefined => {
    if (part === undefined) return undefined;
    const number = part.startsWith('[') ? own + Number(part.slice(1, -1)) : part === '' ? own : Number(part) - 1;
    return ((number % size) + size) % size;
  };
  const fixed = (part: string | undefined): boolean => /^\d/.test(part ?? '');
  return {
    row: index(r, row, SHEET_ROWS),
    column: index(c, column, SHEET_COLUMNS),
    rowFixed: fixed(r),
    columnFixed: fixed(c),
  };
}
