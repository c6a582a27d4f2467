/** The figures of a table as vectors with a name: its rows, or its columns. */
import type { TableData } from '../../facts/report';
import type { CheckedFact } from '../finish-facts';
import type { Operand } from './interval';
import { around } from './interval';

export interface Vector {
  /** Row label or column head as printed. */
  readonly label: string;
  /** One a column (row); null for an empty cell, a dash, and anything that is no plain figure. */
  readonly cells: readonly (Operand | null)[];
}

export interface NumberTable {
  readonly name: string;
  readonly header: readonly string[];
  /** Without the head; the first cell is the label. */
  readonly rows: readonly Vector[];
  /** The columns from the second on. */
  readonly columns: readonly Vector[];
}

const FIGURE = /^([-+−]?)([(（]?)([-+−]?)(\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.(\d+))?\s*[%％xX倍]?\s*[)）]?\s*[%％]?$/;
/** Digits of one figure; a longer run is no amount. */
const LONGEST = 20;

/** A cell's figure and half of its last digit; brackets are a minus. Null for anything else. */
export function cellOperand(text: string): Pick<Operand, 'value' | 'range'> | null {
  const match = text.length <= LONGEST ? FIGURE.exec(text.trim()) : null;
  if (!match) return null;
  const [, outer = '', bracket = '', inner = '', whole = '', decimals = ''] = match;
  const negative = /[-−]/.test(outer + inner) || bracket !== '';
  const value = Number(`${negative ? '-' : ''}${whole.replace(/[,，]/g, '')}${decimals === '' ? '' : `.${decimals}`}`);
  return { value, range: around(value, 0.5 * 10 ** -decimals.length) };
}

/** Ids of the facts read from each printed cell of a table, where only one fact fits. */
function cellFacts(facts: readonly CheckedFact[]): Map<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const { fact } of facts) {
    for (const { exhibit, printed } of fact.evidence) {
      if (exhibit === null) continue;
      const key = `${exhibit}\n${fact.subject}\n${printed}`;
      ids.set(key, ids.has(key) ? null : fact.id);
    }
  }
  return ids;
}

/** Five checks ask for the same tables. */
const vectors = new WeakMap<readonly TableData[], { facts: readonly CheckedFact[]; made: NumberTable[] }>();

/** Every table with a label column and at least one column of figures. */
export function numberTables(tables: readonly TableData[], facts: readonly CheckedFact[]): readonly NumberTable[] {
  const known = vectors.get(tables);
  if (known?.facts === facts) return known.made;
  const made = makeTables(tables, facts);
  vectors.set(tables, { facts, made });
  return made;
}

function makeTables(tables: readonly TableData[], facts: readonly CheckedFact[]): NumberTable[] {
  const ids = cellFacts(facts);
  return tables.map((table) => {
    const operand = (row: readonly string[], column: number): Operand | null => {
      const text = row[column] ?? '';
      const read = cellOperand(text);
      const id = ids.get(`${table.label}\n${row[0] ?? ''}\n${text}`);
      return read && { ...read, facts: typeof id === 'string' ? [id] : [] };
    };
    const rows = table.rows.map((row): Vector => ({
      label: row[0] ?? '',
      cells: table.header.slice(1).map((_, i) => operand(row, i + 1)),
    }));
    const columns = table.header
      .slice(1)
      .map((label, i): Vector => ({ label, cells: rows.map((row) => row.cells[i] ?? null) }));
    return { name: table.label === '' ? table.caption : table.label, header: table.header, rows, columns };
  });
}

const YEAR = /^(?:FY)?((?:19|20)\d{2})\s*年?\s*[AEFP]?$/i;

/** True where the heads of the columns are years that follow one another. */
export function yearsInOrder(header: readonly string[]): boolean {
  const years = header.slice(1).map((head) => Number(YEAR.exec(head.trim())?.[1] ?? NaN));
  return years.length >= 2 && years.every((year, i) => i === 0 || year === (years[i - 1] ?? NaN) + 1);
}
