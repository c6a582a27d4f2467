/** The number formats tables use (Excel's codes, en-US), and what a cell shows with one of them. */
import { divide, multiply, roundTo } from '../facts/decimal';
import { serialDay } from '../query/calendar';
import type { PlanCell } from './table-plan';

/** Thousands separated, as many decimals as the report prints: 2 gives `#,##0.00`. */
export function amountFormat(decimals: number): string {
  return `#,##0${fraction(decimals)}`;
}

/** For fractions shown in percent: 2 gives `0.00%`. */
export function percentFormat(decimals: number): string {
  return `0${fraction(decimals)}%`;
}

/** Whole numbers that are names rather than amounts: ranks, years. */
export const INTEGER_FORMAT = '0';

/** A figure with as many decimals as it needs; for columns whose rows have different units. */
export const GENERAL_FORMAT = 'General';

export const TEXT_FORMAT = '@';

export const DATE_FORMAT = 'yyyy-mm-dd';

function fraction(decimals: number): string {
  return decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
}

/**
 * The text Excel shows for a cell under one of the formats above, of signed-format.ts or of query/value-format.ts (`0,,,,"万亿"`,
 * `0.00"倍"`); "" for an empty cell. A format that is not one of them shows the number as it is.
 */
export function displayText(cell: PlanCell, format: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (format === DATE_FORMAT) return serialDay(cell);
  const section = sectionFor(cell, format);
  const match = /^(?:\[[A-Za-z0-9]+\])?([+-]?)(#,##)?0(?:\.(0+))?(,*)(%)?(?:"([^"]*)")?$/.exec(section);
  if (!match) return String(cell);
  const [, sign = '', grouped, places, thousands = '', percent, suffix = ''] = match;
  const decimals = places?.length ?? 0;
  const scaled = divide(percent ? multiply(cell, 100) : cell, 1000 ** thousands.length);
  // A section for negative numbers writes the sign itself.
  const digits = roundTo(section === format ? scaled : Math.abs(scaled), decimals).toFixed(decimals);
  return sign + (grouped ? digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : digits) + (percent ?? '') + suffix;
}

/** The colour a format of signed-format.ts gives a cell; null where it keeps the cell's own. */
export function displayColor(cell: PlanCell, format: string): 'red' | 'green' | null {
  if (typeof cell !== 'number' || format === DATE_FORMAT) return null;
  const name = /^\[([A-Za-z0-9]+)\]/.exec(sectionFor(cell, format))?.[1];
  return name === 'Red' ? 'red' : name === 'Color10' ? 'green' : null;
}

/** The part of a format for numbers above, below and at zero. */
function sectionFor(cell: number, format: string): string {
  const [above = format, below, zero] = format.split(';');
  return (cell < 0 ? below : cell === 0 ? zero : above) ?? above;
}
