/**
 * Structured references as Excel writes them and as the engine reads them. Inside its own table Excel leaves the table's name out
 * and writes this row short: `[@c]`, `SUBTOTAL(109,[c])`; the engine knows only `Table[[#This Row],[c]]` and `Table[c]`.
 */
import { BRACKETS } from './references';
import { engineTableName, excelTableName } from './table-signs';

/** Splits a formula into pieces outside and inside of double-quoted texts; the odd ones are the texts. */
function splitTexts(formula: string): string[] {
  return formula.split(/("(?:[^"]|"")*")/);
}

function outsideTexts(formula: string, change: (piece: string) => string): string {
  return splitTexts(formula)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('');
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.]*`;
// A quoted sheet, or the name of a table (optional) with all its brackets: `T[a]`, `[@a]`, `T[[#This Row],[a]]`, `T[[a]:[b]]`.
const REFERENCE = new RegExp(String.raw`'(?:[^']|'')*'!|(?<name>${NAME})?(?<brackets>${BRACKETS})(?!${NAME}!)`, 'gsu');

/** Calls `change` for each structured reference with what stands between its outer brackets. */
function mapStructured(formula: string, change: (whole: string, name: string | undefined, inner: string) => string) {
  if (!formula.includes('[')) return formula;
  return outsideTexts(formula, (piece) =>
    piece.replace(REFERENCE, (whole: string, ...rest: unknown[]) => {
      const { name, brackets } = rest.at(-1) as { name?: string; brackets?: string };
      return brackets === undefined ? whole : change(whole, name, brackets.slice(1, -1));
    }),
  );
}

/**
 * @param formula as Excel writes it, with its `=`
 * @param ownTable name of the table the formula's cell is in, if any
 * @returns the formula as the engine reads it; a short reference outside of any table is left as it is (and is an error there)
 */
export function toEngineReferences(formula: string, ownTable: string | undefined): string {
  return mapStructured(formula, (whole, given, inner) => {
    const table = given ?? ownTable;
    if (table === undefined) return whole;
    const name = engineTableName(table);
    if (!inner.startsWith('@')) return `${name}[${inner}]`;
    const columns = inner.slice(1);
    if (columns === '') return `${name}[#This Row]`;
    return `${name}[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
  });
}

const THIS_ROW = /^\[#this row\],(\[.*\])$/is;
const ONE_COLUMN = /^\[((?:[^[\]']|'.)*)\]$/s;

/** The other way: as Excel shows the formula in a cell of `ownTable`, or of none. */
export function toExcelReferences(formula: string, ownTable: string | undefined): string {
  return mapStructured(formula, (_, named = '', inner) => {
    const name = excelTableName(named);
    const shown = ownTable !== undefined && name.toLowerCase() === ownTable.toLowerCase() ? '' : name;
    if (/^#this row$/i.test(inner)) return `${shown}[@]`;
    const columns = THIS_ROW.exec(inner)?.[1];
    if (columns === undefined) return `${shown}[${inner}]`;
    const plain = ONE_COLUMN.exec(columns)?.[1];
    return plain !== undefined && /^[\p{L}\p{N}_.]+$/u.test(plain) ? `${shown}[@${plain}]` : `${shown}[@${columns}]`;
  });
}

/** Whether the formula speaks of a table at all: only then is it worth asking in which table its cell is. */
export function hasStructured(formula: string): boolean {
  return formula.includes('[');
}

export interface RenamedTable {
  readonly table?: string;
  /** Old column name to new. */
  readonly columns?: ReadonlyMap<string, string>;
}

/** A formula (in full, as the engine reads it) after a table or its columns were renamed; the same text where it does not speak of them. */
export function renameInFormula(formula: string, oldTable: string, names: RenamedTable): string {
  const column = (name: string): string => {
    for (const [before, after] of names.columns ?? []) if (before.toLowerCase() === name.toLowerCase()) return after;
    return name;
  };
  return mapStructured(formula, (whole, named, inner) => {
    if (named === undefined || excelTableName(named).toLowerCase() !== oldTable.toLowerCase()) return whole;
    const renamed = inner.includes('[')
      ? inner.replace(/\[((?:[^[\]']|'.)*)\]/g, (_, name: string) => `[${column(name)}]`)
      : column(inner);
    return `${names.table === undefined ? named : engineTableName(names.table)}[${renamed}]`;
  });
}

/** A column's name as it stands in a reference: signs with a meaning there have an apostrophe before them. */
export function columnReference(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}
