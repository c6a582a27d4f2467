/** Whether a fact's period is the one asked for. A longer period that contains the asked one never is. */
import type { Fact } from '../facts/fact';
import type { Period } from '../facts/period';
import { monthSpan, weekOf } from '../facts/period-math';
import type { AskedPeriod } from './asked-period';
import { daysBetween } from './calendar';
import { fiscalSpan } from './fiscal-calendars';
import { readPeriodText } from './period-ask';

/**
 * How the period fits, best first; the position is what choice compares. `unstated` fits any question but answers none: the
 * figure is only shown beside one that does.
 */
export const FITS = ['exact', 'same week', 'month of the date', 'latest', 'unstated'] as const;
export type Fit = (typeof FITS)[number];

/** How `fact`'s period fits `asked`; null where it does not. */
export function fitOf(asked: AskedPeriod, fact: Fact): Fit | null {
  const period = fact.period;
  if (asked.kind === 'latest') return 'latest';
  if (period.kind === 'unstated') return 'unstated';
  switch (asked.kind) {
    case 'ytd':
      return isYearToDate(period, asked.year) ? 'exact' : null;
    case 'fiscal':
      return fitsFiscal(asked, fact) ? 'exact' : null;
    case 'days':
      return fitOfDays(asked, period);
  }
}

function fitOfDays(asked: Extract<AskedPeriod, { kind: 'days' }>, period: Period): Fit | null {
  if (period.end === null) return null;
  const start = period.start ?? period.end; // "as of" a day without a beginning
  if (start === asked.start && period.end === asked.end) return 'exact';
  if (sameWeek(asked, start, period)) return 'same week';
  if (asked.orMonth) {
    const month = monthSpan(Number(asked.start.slice(0, 4)), Number(asked.start.slice(5, 7)));
    if (start === month.start && period.end === month.end) return 'month of the date';
  }
  return null;
}

/**
 * Monday to Friday is the trading week of Monday to Sunday. It answers where the week was asked as a week, and where the
 * report printed no dates (上周) and the days are only our reading of them.
 */
function sameWeek(asked: Extract<AskedPeriod, { kind: 'days' }>, start: string, period: Period): boolean {
  if (asked.grain !== 'week' && !(asked.grain === 'range' && period.basis === 'resolved')) return false;
  return isOneWeek(asked.start, asked.end) && isOneWeek(start, period.end ?? '') && sameMonday(asked.start, start);
}

/** Monday to Friday, Saturday or Sunday of one week. */
function isOneWeek(start: string, end: string): boolean {
  const week = weekOf(start);
  return week.start === start && end <= week.end && daysBetween(start, end) >= 4;
}

function sameMonday(a: string, b: string): boolean {
  return weekOf(a).start === weekOf(b).start;
}

function isYearToDate(period: Period, year: number | null): boolean {
  if (period.kind !== 'ytd' || period.start === null) return false;
  return year === null || period.start.startsWith(String(year));
}

function fitsFiscal(asked: Extract<AskedPeriod, { kind: 'fiscal' }>, fact: Fact): boolean {
  const printed = readPeriodText(fact.period.label, null);
  if (printed?.kind === 'fiscal') return printed.year === asked.year && printed.part === asked.part;
  const span = fiscalSpan(fact.subject, asked.year, asked.part);
  return span !== null && fact.period.start === span.start && fact.period.end === span.end;
}
