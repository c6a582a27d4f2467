/** A period argument as given, read against the reports there are, with the words in which to speak of it. */
import { LATEST, type AskedPeriod } from './asked-period';
import type { Catalog } from './catalog';
import { serialDay } from './calendar';
import { readPeriodNumber, readPeriodText } from './period-ask';
import { PERIOD_FORMS } from './period-forms';
import { periodName } from './period-name';
import { Problem } from './problem';

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
export function askPeriod(catalog: Catalog, given: string | number | null): Asked {
  if (given === null) return { period: LATEST, text: '' };
  const period =
    typeof given === 'number' ? readPeriodNumber(given, catalog.newest) : readPeriodText(given, catalog.newest);
  if (period === null) throw new Problem('periodUnreadable', { text: String(given), examples: PERIOD_EXAMPLES });
  return { period, text: spoken(given, period) };
}

/** The last day of `given`, for "as of"; null where left out. Throws Problem for what has no last day. */
export function askDay(catalog: Catalog, given: string | number | null): string | null {
  if (given === null) return null;
  const period =
    typeof given === 'number' ? readPeriodNumber(given, catalog.newest) : readPeriodText(given, catalog.newest);
  if (period?.kind === 'latest') return null;
  if (period?.kind !== 'days') throw new Problem('dayUnreadable', { text: String(given) });
  return period.end;
}

function spoken(given: string | number, period: AskedPeriod): string {
  if (period.kind !== 'days') return String(given);
  if (period.orMonth) return `${period.start}（${period.start.slice(0, 7)}）`;
  if (typeof given === 'number') return given < 100_000 && given > 3000 ? serialDay(given) : String(given);
  const days = periodName({ ...period, kind: 'range', label: '', basis: 'stated' });
  return /^\d/.test(given) ? given : `${given}（${days}）`;
}
