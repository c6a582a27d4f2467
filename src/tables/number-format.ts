/** The number formats tables use (Excel's codes, en-US), and what a cell shows with one of them. */
import { divide, multiply, roundTo } from '../facts/decimal';
import { serialDay } from '../query/calendar';
import type { PlanCell } from './plan';

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
 * The text Excel shows for a cell under one of the formats above or of query/value-format.ts (`0,,,,"万亿"`, `0.00"倍"`); ""
 * for an empty cell. A format that is not one of them shows the number as it is.
 */
export function displayText(cell: PlanCell, format: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (format === DATE_FORMAT) return serialDay(cell);
  const match = /^(#,##)?0(?:\.(0+))?(,*)(%)?(?:"([^"]*)")?$/.exec(format);
  if (!match) return String(cell);
  const [, grouped, places, thousands = '', percent, suffix = ''] = match;
  const decimals = places?.length ?? 0;
  const scaled = divide(percent ? multiply(cell, 100) : cell, 1000 ** thousands.length);
  const digits = roundTo(scaled, decimals).toFixed(decimals);
  return (grouped ? digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : digits) + (percent ?? '') + suffix;
}
