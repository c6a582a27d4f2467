/** Full dates as reports print them, to ISO days. */
import { matchesOf } from '../../document/matches';
export interface DateMention {
  readonly iso: string;
  /** Offset of the first and past the last character. */
  readonly start: number;
  readonly end: number;
}

const PATTERNS: readonly RegExp[] = [
  /(?<!\d)(20\d{2}|19\d{2})\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?!\d)\s?日?/g,
  /(?<!\d)(20\d{2})(0[1-9]|1[0-2])([0-3]\d)(?!\d)/g,
  /([二一][〇零○OoＯ0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g,
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
/** 18 May 2026, and May 18, 2026. */
const ENGLISH: readonly RegExp[] = [
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]${MONTH}[\\s,-]{1,2}(?<year>20\\d{2})(?!\\d)`, 'gi'),
  new RegExp(`(?<![A-Za-z])${MONTH}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>20\\d{2})(?!\\d)`, 'gi'),
];
const NUMERALS = '〇一二三四五六七八九';

/** In every date there is: the digits of its year, or 年 behind its numerals. */
const HINT = /\d{4}|年/;
/** In every English date: the letters of its month. */
const ENGLISH_HINT = /[A-Za-z]{3}/;

/** True where a text of full-width or traditional print, too, may hold a date. */
export function mayHoldDate(text: string): boolean {
  return /[0-9０-９]{4}|年/.test(text);
}

/** All full dates of the text, in order; a date no calendar has is none. Expects half-width text. */
export function datesIn(text: string): DateMention[] {
  const found: DateMention[] = [];
  if (!HINT.test(text)) return found;
  for (const pattern of PATTERNS) {
    for (const match of matchesOf(pattern, text)) {
      const iso = isoDay(numberOf(match[1]), numberOf(match[2]), numberOf(match[3]));
      if (iso) found.push({ iso, start: match.index, end: match.index + match[0].length });
    }
  }
  if (ENGLISH_HINT.test(text))
    for (const pattern of ENGLISH) {
      for (const match of matchesOf(pattern, text)) {
        const { day, month = '', year } = match.groups ?? {};
        const iso = isoDay(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day));
        if (iso) found.push({ iso, start: match.index, end: match.index + match[0].length });
      }
    }
  return found.sort((a, b) => a.start - b.start);
}

/** `2026-04-07`, or null for a day that does not exist. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The day `days` after an ISO day. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Monday of the week an ISO day lies in. */
export function mondayOf(iso: string): string {
  const weekday = (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(iso, -weekday);
}

/** Digits, or Chinese numerals up to 99 and year digits (二〇二六). */
function numberOf(text: string | undefined): number {
  if (text === undefined) return NaN;
  if (/^\d+$/.test(text)) return Number(text);
  const digits = text.replace(/[零○OoＯ0]/g, '〇');
  if (!digits.includes('十')) return Number([...digits].map((digit) => NUMERALS.indexOf(digit)).join(''));
  const [tens = '', ones = ''] = digits.split('十');
  return (tens === '' ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones));
}
