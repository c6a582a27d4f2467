/** Custom filter criteria: `>5`, `<=2026-01-01`, `=豆包*`, `<>`; two of them joined by And or Or. */
import type { CellRead } from '../../host-workbook';

export type CustomOperator = 'And' | 'Or';
type Test = (cell: CellRead) => boolean;

/** Compiles criteria as Excel writes them. No comparison sign means equal; `*` and `?` are wildcards in texts. */
export function compileCriterion(first: string, operator?: CustomOperator, second?: string): Test {
  const one = compileOne(first);
  if (second === undefined || second === '') return one;
  const two = compileOne(second);
  return operator === 'Or' ? (cell) => one(cell) || two(cell) : (cell) => one(cell) && two(cell);
}

function compileOne(criterion: string): Test {
  const [, sign = '', operand = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand);
  if (sign === '' || sign === '=' || sign === '<>') {
    const same = equals(operand, number);
    return sign === '<>' ? (cell) => !same(cell) : same;
  }
  const compare: Record<string, (a: number) => boolean> = {
    '<': (a) => a < 0,
    '>': (a) => a > 0,
    '<=': (a) => a <= 0,
    '>=': (a) => a >= 0,
  };
  const holds = compare[sign] ?? (() => false);
  if (Number.isNaN(number)) {
    return ({ value }) => typeof value === 'string' && holds(value.toLowerCase().localeCompare(operand.toLowerCase()));
  }
  return ({ value }) => typeof value === 'number' && holds(value - number);
}

function equals(operand: string, number: number): Test {
  if (operand === '') return ({ value }) => value === null || value === '';
  const pattern = operand
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  const text = new RegExp(`^${pattern}$`, 'is');
  return (cell) => (typeof cell.value === 'number' && cell.value === number) || text.test(cell.text);
}

/** Excel.FilterDatetime: a day, or all of a month or year, … */
export interface FilterDate {
  /** ISO 8601. */
  readonly date: string;
  readonly specificity: string;
}

/** How much of an ISO date each specificity compares. */
const ISO_LENGTH: Readonly<Record<string, number>> = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 };
/** Days between Excel's day 0 (1899-12-30) and 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;

export function isFilterDate(value: unknown): value is FilterDate {
  const { date, specificity } = (value ?? {}) as Partial<FilterDate>;
  return typeof date === 'string' && specificity !== undefined && specificity in ISO_LENGTH;
}

export function isOfDate({ value }: CellRead, { date, specificity }: FilterDate): boolean {
  if (typeof value !== 'number') return false;
  const shown = new Date(Math.round((value - UNIX_EPOCH_SERIAL) * DAY_MS)).toISOString();
  const length = ISO_LENGTH[specificity] ?? 0;
  return shown.slice(0, length) === date.slice(0, length);
}
