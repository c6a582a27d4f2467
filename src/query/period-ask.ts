/** Reads a period argument: text in any of the forms, a number as Excel keeps dates, or nothing. */
import { weekOf } from '../facts/period-math';
import { LATEST, type AskedPeriod } from './asked-period';
import { serialDay } from './calendar';
import { plainText } from './name-key';
import { PERIOD_FORMS } from './period-forms';

/** `..`, 至, 到, ~ or a long dash between two periods. A plain hyphen belongs to the dates themselves. */
const RANGE = /^(.+?)(?:\.{2,}|…|至|到|~|—+|–)(.+)$/;

/**
 * Text to period; null where no form fits or the calendar has no such day.
 * `newest` is the newest report's date, to which 上周 and the like refer; without it they cannot be read.
 */
export function readPeriodText(text: string, newest: string | null): AskedPeriod | null {
  const plain = plainText(text).toUpperCase().replace(/\s+/g, '');
  const single = readForm(plain, newest);
  if (single !== undefined) return single;
  const sides = RANGE.exec(plain);
  return sides ? readRange(sides[1] ?? '', sides[2] ?? '', newest) : null;
}

/**
 * Number to period. Excel turns a typed 2026-03 into the first of March, so the first of a month also stands for that
 * month where no figure of the day itself exists (`orMonth`). 2026, 202603 and 20260403 typed as numbers mean what they
 * show; as serials they would be days of 1905 and beyond 2454. Null for what is neither. 0 is an empty cell: the latest.
 */
export function readPeriodNumber(value: number, newest: string | null): AskedPeriod | null {
  if (value === 0) return LATEST;
  if (Number.isInteger(value) && ((value >= 1990 && value <= 2100) || value >= 190_001)) {
    return readPeriodText(String(value), newest);
  }
  if (!(value >= FIRST_SERIAL && value < LAST_SERIAL)) return null;
  const day = serialDay(value);
  return { kind: 'days', start: day, end: day, grain: 'day', orMonth: day.endsWith('-01') };
}

/** 1980-01-01 and 2100-01-01: no report speaks of a day outside. */
const FIRST_SERIAL = 29_221;
const LAST_SERIAL = 73_051;

/** Undefined where no form has this shape; null where one has but it makes no period. */
function readForm(plain: string, newest: string | null): AskedPeriod | null | undefined {
  for (const form of PERIOD_FORMS) {
    const parts = form.pattern.exec(plain);
    if (parts) return form.read(parts.slice(1), newest);
  }
  return undefined;
}

function readRange(from: string, to: string, newest: string | null): AskedPeriod | null {
  const start = readForm(from, newest);
  if (start?.kind !== 'days') return null;
  const end = readForm(to, newest) ?? readForm(completed(to, start.start), newest);
  if (end?.kind !== 'days' || end.end < start.start) return null;
  const week = weekOf(start.start);
  const wholeWeek = week.start === start.start && week.end === end.end;
  return { kind: 'days', start: start.start, end: end.end, grain: wholeWeek ? 'week' : 'range' };
}

/** `04-03`, `4月3日` or `15日` after a full date: the year, and the month, are the first one's. */
function completed(to: string, from: string): string {
  if (/^\d{1,2}日?$/.test(to)) return `${from.slice(0, 8)}${to.replace('日', '')}`;
  return `${from.slice(0, 4)}-${to}`;
}
