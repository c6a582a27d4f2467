/** A period argument as given, read against the reports there are, with the words in which to speak of it. */
import { LATEST, type AskedPeriod } from './asked-period';
import type { Catalog } from './catalog';
import { months, serialDay, type Span } from './calendar';
import { fiscalSpan } from './fiscal-calendars';
import { readPeriodNumber, readPeriodText } from './period-ask';
import { PERIOD_FORMS } from './period-forms';
import { periodName } from './period-name';
import { Problem } from './problem';

/** A period argument as it comes: text, a number as Excel keeps dates, or null where left out. */
type Given = string | number | null;

export interface Asked {
  readonly period: AskedPeriod;
  /** As typed; 上周 and dates from cells with the days they stand for. "" where left out. */
  readonly text: string;
}

/** One example of each form, for messages and help. */
export const PERIOD_EXAMPLES: readonly string[] = [
  ...PERIOD_FORMS.filter(({ name }) => !/first|digits/.test(name)).map((form) => form.example),
  '2026-03-30..2026-04-03',
];

/** Reads `given`: text, a number as Excel keeps dates, or null for the latest. Throws Problem for what is no period. */
export function askPeriod(catalog: Catalog, given: Given): Asked {
  if (given === null) return { period: LATEST, text: '' };
  const period =
    typeof given === 'number' ? readPeriodNumber(given, catalog.newest) : readPeriodText(given, catalog.newest);
  if (period === null) throw new Problem('periodUnreadable', { text: String(given), examples: PERIOD_EXAMPLES });
  return { period, text: spoken(given, period) };
}

/** The last day of `given`, for "as of"; null where left out. Throws Problem for what has no last day. */
export function askDay(catalog: Catalog, given: Given): string | null {
  if (given === null) return null;
  const period =
    typeof given === 'number' ? readPeriodNumber(given, catalog.newest) : readPeriodText(given, catalog.newest);
  if (period?.kind === 'latest') return null;
  if (period?.kind !== 'days') throw new Problem('dayUnreadable', { text: String(given) });
  return period.end;
}

/** First and last day that `from` and `to` leave open; "" and "9999" where a side is. A date cell at the first of a month is that month. */
export interface Bounds {
  readonly start: string;
  readonly end: string;
  /** The two as typed, for messages: `2025..2026`, `≥2025`, `≤2026`, "" for neither. */
  readonly text: string;
}

/** Reads the two ends of a span, each a period of any form; FY26Q3 is that of `entity` ("" for none). Throws Problem. */
export function askBounds(catalog: Catalog, entity: string, from: Given, to: Given): Bounds {
  const [first, last] = [from, to].map((given) => askPeriod(catalog, given));
  const [start, end] = [edge(catalog, entity, first)?.start ?? '', edge(catalog, entity, last)?.end ?? '9999'];
  if (end < start) throw new Problem('spanBackwards', { from: first?.text ?? '', to: last?.text ?? '' });
  return { start, end, text: spanText(first?.text ?? '', last?.text ?? '') };
}

function edge(catalog: Catalog, entity: string, asked: Asked | undefined): Span | null {
  const period = asked?.period;
  if (period === undefined || period.kind === 'latest') return null;
  if (period.kind === 'fiscal') return ownYear(catalog, entity, period.year, period.part, asked?.text ?? '');
  if (period.kind === 'ytd') {
    const year = period.year ?? Number((catalog.newest ?? '').slice(0, 4));
    return months(year, 1, 12);
  }
  return period.orMonth ? months(Number(period.start.slice(0, 4)), Number(period.start.slice(5, 7))) : period;
}

function ownYear(catalog: Catalog, entity: string, year: number, part: string | null, text: string): Span {
  const { start, end } = fiscalSpan(catalog.subjects.find(entity)[0] ?? entity, year, part) ?? {};
  if (!start || !end) throw new Problem('calendarUnknown', { name: entity, text });
  return { start, end };
}

/** `2025..2026`; with one side open `≥2025` or `≤2026`. */
function spanText(from: string, to: string): string {
  if (from !== '' && to !== '') return `${from}..${to}`;
  return from !== '' ? `≥${from}` : to !== '' ? `≤${to}` : '';
}

function spoken(given: string | number, period: AskedPeriod): string {
  if (period.kind !== 'days') return String(given);
  if (period.orMonth) return `${period.start}（${period.start.slice(0, 7)}）`;
  if (typeof given === 'number') return given < 100_000 && given > 3000 ? serialDay(given) : String(given);
  const days = periodName({ ...period, kind: 'range', label: '', basis: 'stated' });
  return /^\d/.test(given) ? given : `${given}（${days}）`;
}
