/** What asking needs of the calendar beyond facts/period-math: ISO weeks and Excel's date serials. */
import { addDays, dayParts, isoDay, monthSpan, weekOf } from '../facts/period-math';

export interface Span {
  readonly start: string;
  readonly end: string;
}

/** First and last day of `count` months from `month` of `year`; null where there is no such month. */
export function months(year: number, month: number, count = 1): Span | null {
  return isoDay(year, month, 1) === null || month < 1 || month > 12 ? null : monthSpan(year, month, count);
}

/** Days from `from` to `to`; 0 for the same day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Monday and Sunday of ISO week `week` of `year`; null where the year has no such week. ISO 8601: week 1 holds 4 January. */
export function isoWeek(year: number, week: number): Span | null {
  if (week < 1 || week > 53) return null;
  const start = addDays(weekOf(`${year}-01-04`).start, (week - 1) * 7);
  const thursday = addDays(start, 3);
  return thursday.startsWith(String(year)) ? { start, end: addDays(start, 6) } : null;
}

/** Excel counts days from here for every date after February 1900 (its 1900 system has a 29 February 1900). */
const SERIAL_ZERO = '1899-12-30';

/** The day of an Excel date serial (46082 → 2026-03-01); the time of day is dropped. */
export function serialDay(serial: number): string {
  return addDays(SERIAL_ZERO, Math.floor(serial));
}

/** The Excel date serial of an ISO day (2026-03-01 → 46082); null for what is no day of the calendar or before 1901. */
export function daySerial(day: string): number | null {
  const { year, month, day: number } = dayParts(day);
  return year > 1900 && isoDay(year, month, number) === day ? daysBetween(SERIAL_ZERO, day) : null;
}
