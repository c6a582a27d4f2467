/** What one printed cell of an exhibit says, as far as its own characters tell. */
import { multiply, scaled } from '../facts/decimal';
import { isoDay } from '../facts/period-math';
import { daySerial } from './calendar';

export type PrintedCell =
  | { readonly kind: 'missing' }
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean; readonly decimals: number }
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'text'; readonly text: string };

/** Ways of printing “no figure”. None of them is zero. */
const MISSING = /^(?:[-–—−]{1,4}|\/|n\.?a\.?|n\/a|nm|--|…|\.{3}|不适用|未披露|无)?$/i;

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)$/;

const DATE = /^(\d{4})(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?$/;

/**
 * Reads a cell. Numbers may have thousands commas, a sign (ASCII, full-width or typographic), a percent sign, or stand in
 * accounting brackets, which make them negative. A value in percent comes as printed (3.39 for `3.39%`), flagged.
 * A code such as `000001` is a text: a number is never printed with a leading zero.
 */
export function readPrintedCell(cell: string): PrintedCell {
  const text = cell.trim();
  const plain = text.normalize('NFKC').replace(/[−–]/g, '-').replace(/\s+/g, '');
  if (MISSING.test(plain)) return { kind: 'missing' };
  return readNumber(plain) ?? readDate(plain) ?? { kind: 'text', text };
}

function readNumber(plain: string): PrintedCell | null {
  const bracketed = /^\((.+?)\)(%?)$/.exec(plain);
  const match = NUMBER.exec(bracketed ? `${bracketed[1] ?? ''}${bracketed[2] ?? ''}` : plain);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', percent = ''] = match;
  const digits = whole.replaceAll(',', '');
  if (/^0\d/.test(digits) || (bracketed && sign !== '')) return null;
  const size = scaled(digits + fraction, -fraction.length);
  if (Number.isNaN(size)) return null;
  const negative = sign === '-' || bracketed !== null;
  const value = negative && size !== 0 ? multiply(size, -1) : size;
  return { kind: 'number', value, percent: percent === '%', decimals: fraction.length };
}

function readDate(plain: string): PrintedCell | null {
  const match = DATE.exec(plain);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  const iso = isoDay(Number(year), Number(month), Number(day));
  const serial = iso === null ? null : daySerial(iso);
  return serial === null ? null : { kind: 'date', serial };
}
