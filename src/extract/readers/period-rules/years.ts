/** Years and stretches of years: 2025年, 2023-2025年, 2025A, 26E, 2026年初至4月5日, 2025年底, 2031年. */
import { dayParts, isoDay, monthSpan, rangePeriod, yearPeriod, ytdPeriod } from '../../../facts/period-math';
import type { Period, PeriodBasis } from '../../../facts/period';
import type { PeriodContext } from '../period-context';
import { D, DIGITS, JOIN, M, Y, YY, draft, has, num, pattern, rule, type PeriodDraft, type PeriodRule } from './rule';

const PART = '(底|末|初|年底|年末|年初|年中|全年|度|整年)?';
/** How far from the report's year a two-digit year may lie; 30年 stays a length of time. */
const BACK = 6;
const AHEAD = 4;

/** A whole year (kind `future` when it begins after the report), its end or its beginning. */
export function partOfYear(context: PeriodContext, year: number, part: string | undefined, basis: PeriodBasis): Period {
  const whole = yearPeriod(year, basis);
  if (part?.endsWith('底') || part?.endsWith('末')) {
    return { kind: 'point', start: whole.end, end: whole.end, label: `${year}年底`, basis };
  }
  if (part?.endsWith('初')) return { kind: 'point', start: whole.start, end: whole.start, label: `${year}年初`, basis };
  if (part === '年中')
    return { kind: 'point', start: `${year}-06-30`, end: `${year}-06-30`, label: `${year}年中`, basis };
  const today = context.today;
  return today !== null && year > today.year ? { ...whole, kind: 'future' } : whole;
}

/** 年初至 a day, a month's end or now. */
export function yearToDate(
  context: PeriodContext,
  year: number | null,
  m: RegExpExecArray,
  from: number,
  basis: PeriodBasis,
): PeriodDraft | null {
  const now = context.clock.date;
  const startYear = year ?? (now === null ? null : dayParts(now).year);
  if (startYear === null) return null;
  if (has(m, from + 1)) {
    const month = num(m, from + 1);
    const endYear = has(m, from) ? num(m, from) : startYear;
    const end = has(m, from + 2) ? isoDay(endYear, month, num(m, from + 2)) : monthSpan(endYear, month).end;
    return end === null || endYear !== startYear ? null : { period: ytdPeriod(end, basis) };
  }
  if (now === null || dayParts(now).year !== startYear) return null;
  return { period: ytdPeriod(context.clock.covers?.end ?? now, 'resolved') };
}

function years(from: number, to: number): PeriodDraft | null {
  if (to <= from) return null;
  return { period: { ...rangePeriod(`${from}-01-01`, `${to}-12-31`, 'stated'), label: `${from}-${to}年` } };
}

export const YEAR_RULES: readonly PeriodRule[] = [
  rule(
    'year-to-date',
    DIGITS,
    pattern(Y, '年?年?初至(?:今|目前|(?:', Y, '年)?', M, '月(?:', D, '[日号])?)'),
    (m, context) => yearToDate(context, num(m, 1), m, 2, 'stated'),
  ),
  rule('year-range', DIGITS, pattern(Y, '年?', JOIN, Y, '年'), (m) => years(num(m, 1), num(m, 2))),
  rule('year-range-short', DIGITS, pattern(Y, JOIN, YY, '年'), (m, context) =>
    years(num(m, 1), context.fullYear(num(m, 2))),
  ),
  rule(
    'year-range-growth',
    DIGITS,
    pattern(Y, '[AEF]?', JOIN, Y, '(?:[EF](?![A-Za-z0-9])|A?(?= ?(?:CAGR|复合|年均|期间)))'),
    (m) => years(num(m, 1), num(m, 2)),
  ),
  rule('year-in-list', DIGITS, pattern(Y, '(?=[、和/]', Y, '[年、AE/])'), (m, context) =>
    draft(partOfYear(context, num(m, 1), undefined, 'stated')),
  ),
  rule('estimate-year', DIGITS, pattern('(\\d{4}|\\d{2})[AEF](?![A-Za-z0-9])'), (m, context) => {
    const year = context.fullYear(num(m, 1));
    return year < 1990 || year > 2060 ? null : draft(partOfYear(context, year, undefined, 'stated'));
  }),
  rule('year', DIGITS, pattern(Y, '年(?!期|化|来|间)', PART), (m, context) =>
    draft(partOfYear(context, num(m, 1), m[2], 'stated')),
  ),
  rule('short-year', DIGITS, pattern(YY, '年(?![期化来间内多以前后])', PART), (m, context) => {
    const today = context.today;
    if (today === null || /[近过去来历时约超达第每期\d.]$/.test(context.text.slice(0, m.index).slice(-1))) return null;
    const year = context.fullYear(num(m, 1));
    if (year < today.year - BACK || year > today.year + AHEAD) return null;
    return draft(partOfYear(context, year, m[2], 'stated'));
  }),
  rule('year-cell', DIGITS, pattern(Y, '(?=$|[\\t|])'), (m, context) => {
    const before = context.text[m.index - 1];
    return before !== undefined && !'\t|'.includes(before)
      ? null
      : draft(partOfYear(context, num(m, 1), undefined, 'stated'));
  }),
];
