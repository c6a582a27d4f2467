/** What names a row, the same whether it is read from a plan or from a sheet. */
import { inertText } from './inert-text';
import type { PlanCell } from './table-plan';
import type { StandingValue } from './standing-table';

/** Excel keeps fifteen digits of a number; the last is not worth telling rows apart by. */
const DIGITS = 14;

/** A planned cell as a sheet gives it back: "" where it is empty, a text as inert-text.ts leaves it. */
export function standingOf(cell: PlanCell): StandingValue {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell;
  const { typed, format } = inertText(cell);
  return (format === 'General' ? typed.slice(1) : typed).replaceAll('\r\n', '\n');
}

/** A value as text, alike for equal values and only for them. */
export function canonical(value: StandingValue): string {
  if (typeof value === 'number') return `n${Number(value.toPrecision(DIGITS))}`;
  return typeof value === 'boolean' ? `b${value}` : value === '' ? '' : `s${value.replaceAll('\r\n', '\n')}`;
}

/** Equal to fifteen digits, or in text but for how lines end. */
export function sameValue(a: StandingValue, b: StandingValue): boolean {
  return a === b || (typeof a === typeof b && canonical(a) === canonical(b));
}

/** The name of a row whose key columns hold these values. Rows of a table may share one; see `countKeys`. */
export function rowKey(values: readonly StandingValue[]): string {
  return JSON.stringify(values.map(canonical));
}

/** Gives each of several equal keys a number from the second on: `key`, `key#2`. */
export function countKeys(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return numbered(key, count);
  };
}

export function numbered(key: string, count: number): string {
  return count === 1 ? key : `${key}#${count}`;
}
