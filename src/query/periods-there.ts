/** The periods that exist when the asked one does not: for messages. */
import type { AskedPeriod } from './asked-period';
import type { Entry } from './catalog';
import { daysBetween } from './calendar';
import { fiscalSpan } from './fiscal-calendars';
import type { Period } from '../facts/period';
import { periodName } from './period-name';

/** Names of the periods of `entries`, nearest to the asked one first (newest first where none was asked). */
export function periodsNear(asked: AskedPeriod, entries: readonly Entry[], count: number): readonly string[] {
  const far = (entry: Entry): number => {
    const end = entry.fact.period.end;
    if (end === null) return Number.MAX_SAFE_INTEGER;
    return asked.kind === 'days' ? Math.abs(daysBetween(asked.end, end)) : -Date.parse(end);
  };
  const names = [...entries].sort((a, b) => far(a) - far(b)).map(({ fact }) => shownName(fact.period));
  return [...new Set(names.filter((name) => name !== ''))].slice(0, count);
}

/** Names of the longer periods that contain the asked days, or the days of a company's own quarter where its calendar is known. */
export function containingPeriods(asked: AskedPeriod, entries: readonly Entry[]): readonly string[] {
  const containing = entries.filter(({ fact: { period, subject } }) => {
    const days = asked.kind === 'fiscal' ? fiscalSpan(subject, asked.year, asked.part) : asked;
    if (days === null || !('start' in days) || period.start === null || period.end === null) return false;
    return days.start !== null && days.end !== null && period.start <= days.start && period.end >= days.end;
  });
  return [...new Set(containing.map(({ fact }) => shownName(fact.period)))];
}

/** A company's own quarter with the calendar's: `FY26Q3=2025Q4`. Both can be asked for. */
function shownName(period: Period): string {
  const [name, ofCalendar] = [periodName(period), periodName({ ...period, label: '' })];
  return ofCalendar === '' ? name : name === ofCalendar ? name : `${name}=${ofCalendar}`;
}
