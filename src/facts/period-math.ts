/** Calendar arithmetic on ISO days, and the one place that builds a Period of each kind with its dates and label. */
import type { Period, PeriodBasis } from './period';

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAY_MS = 86_400_000;

/** True in leap years of the Gregorian calendar. */
export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in month 1–12; 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** ISO day, or null where that day does not exist (2026-02-30). */
export function isoDay(year: number, month: number, day: number): string | null {
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Year, month (1–12), day of an ISO day. */
export function dayParts(iso: string): { year: number; month: number; day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** The day `count` days after `iso` (before it where negative). */
export function addDays(iso: string, count: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The same day `count` months later, or the last day of that month where it is shorter. */
export function addMonths(iso: string, count: number): string {
  const { year, month, day } = dayParts(iso);
  const index = year * 12 + (month - 1) + count;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return isoDay(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) ?? iso;
}

/** Monday to Sunday of the calendar week `offset` weeks from the one `iso` lies in (0 this week, -1 上周). */
export function weekOf(iso: string, offset = 0): { start: string; end: string } {
  const weekday = (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
  const start = addDays(iso, offset * 7 - weekday);
  return { start, end: addDays(start, 6) };
}

/** First and last day of `count` months beginning with `month` of `year`. */
export function monthSpan(year: number, month: number, count = 1): { start: string; end: string } {
  const start = isoDay(year, month, 1) ?? `${year}-01-01`;
  return { start, end: addDays(addMonths(start, count), -1) };
}

/** One day, labelled 2026年4月3日. Null where the day does not exist. */
export function dayPeriod(year: number, month: number, day: number, basis: PeriodBasis): Period | null {
  const iso = isoDay(year, month, day);
  return iso === null ? null : { kind: 'day', start: iso, end: iso, label: `${year}年${month}月${day}日`, basis };
}

/** One calendar month, labelled 2026年3月. */
export function monthPeriod(year: number, month: number, basis: PeriodBasis): Period {
  return { kind: 'month', ...monthSpan(year, month), label: `${year}年${month}月`, basis };
}

/** One calendar quarter 1–4, labelled 2025Q4. */
export function quarterPeriod(year: number, quarter: number, basis: PeriodBasis): Period {
  return { kind: 'quarter', ...monthSpan(year, quarter * 3 - 2, 3), label: `${year}Q${quarter}`, basis };
}

/** First or second half of a year, labelled 2026H1. */
export function halfPeriod(year: number, half: number, basis: PeriodBasis): Period {
  return { kind: 'half', ...monthSpan(year, half * 6 - 5, 6), label: `${year}H${half}`, basis };
}

/** One calendar year, labelled 2025年. */
export function yearPeriod(year: number, basis: PeriodBasis): Period {
  return { kind: 'year', ...monthSpan(year, 1, 12), label: `${year}年`, basis };
}

/** From one ISO day to another, labelled by both. */
export function rangePeriod(start: string, end: string, basis: PeriodBasis): Period {
  return { kind: 'range', start, end, label: `${start}至${end}`, basis };
}

/** From 1 January of the year of `end` to `end`. */
export function ytdPeriod(end: string, basis: PeriodBasis): Period {
  const year = end.slice(0, 4);
  return { kind: 'ytd', start: `${year}-01-01`, end, label: `${year}年初至${end}`, basis };
}
