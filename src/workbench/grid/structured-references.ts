/**
 * Structured references Excel writes short and the engine knows only in full: `Table[@c]` and, inside a table, `[@c]` are
 * `Table[[#This Row],[c]]`.
 */

/** Splits a formula into pieces outside and inside of double-quoted texts; the odd ones are the texts. */
function splitTexts(formula: string): string[] {
  return formula.split(/("(?:[^"]|"")*")/);
}

// A table's name, optional; then [@column] or [@[column with spaces]]. A column name escapes brackets by an apostrophe.
const SHORT = /([\p{L}_\\][\p{L}\p{N}_.]*)?\[@(?:\[((?:[^[\]']|'.)*)\]|((?:[^[\]'\s]|'.)*))\]/gu;
const LONG = /([\p{L}_\\][\p{L}\p{N}_.]*)\[\[#This Row\],\[((?:[^[\]']|'.)*)\]\]/giu;

/**
 * @param formula as Excel writes it, with its `=`
 * @param ownTable name of the table the formula's cell is in, if any
 * @returns the formula as the engine reads it; a short reference outside of any table is left as it is (and is an error there)
 */
export function toEngineReferences(formula: string, ownTable: string | undefined): string {
  if (!formula.includes('[@')) return formula;
  return splitTexts(formula)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(SHORT, (whole, table: string | undefined, bracketed?: string, plain?: string) => {
            const name = table ?? ownTable;
            const column = bracketed ?? plain ?? '';
            if (name === undefined) return whole;
            return column === '' ? `${name}[#This Row]` : `${name}[[#This Row],[${column}]]`;
          }),
    )
    .join('');
}

/** The other way: as Excel shows the formula. */
export function toExcelReferences(formula: string): string {
  if (!/#this row/i.test(formula)) return formula;
  return splitTexts(formula)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(LONG, (_, table: string, column: string) =>
            /^[\p{L}\p{N}_.]+$/u.test(column) ? `${table}[@${column}]` : `${table}[@[${column}]]`,
          ),
    )
    .join('');
}

export interface RenamedTable {
  readonly table?: string;
  /** Old column name to new. */
  readonly columns?: ReadonlyMap<string, string>;
}

// The name of a table with all its brackets: `T[a]`, `T[[#This Row],[a]]`, `T[[a]:[b]]`.
const REFERENCE = /([\p{L}_\\][\p{L}\p{N}_.]*)(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])/gu;

/** A formula after a table or its columns were renamed; the same text where it does not speak of them. */
export function renameInFormula(formula: string, oldTable: string, names: RenamedTable): string {
  const isOld = (name: string): boolean => name.toLowerCase() === oldTable.toLowerCase();
  const column = (name: string): string => {
    for (const [before, after] of names.columns ?? []) if (before.toLowerCase() === name.toLowerCase()) return after;
    return name;
  };
  return splitTexts(formula)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(REFERENCE, (whole, table: string, brackets: string) => {
            if (!isOld(table)) return whole;
            const inner = brackets.slice(1, -1);
            const renamed = inner.includes('[')
              ? inner.replace(/\[((?:[^[\]']|'.)*)\]/g, (_, name: string) => `[${column(name)}]`)
              : column(inner);
            return `${names.table ?? table}[${renamed}]`;
          }),
    )
    .join('');
}
