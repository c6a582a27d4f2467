/** Months and stretches of months: 2026年3月, 1-2月, 26年1月初, 2020M11, 11M20, 10月份. */
import { isoDay, monthPeriod, monthSpan, rangePeriod, ytdPeriod } from '../../../facts/period-math';
import type { Period, PeriodBasis } from '../../../facts/period';
import { readSpelled } from '../chinese-number';
import { DIGITS, JOIN, M, Y, YY, draft, has, num, pattern, rule, undated, type PeriodRule } from './rule';

const PART = '(初|上旬|中旬|下旬|上半月|下半月|底|末)?';
/** Before 前3个月 these make another word: 此前, 之前, 三年前. */
const NOT_FIRST = '此之以日年月周天';

/** 3月初 and 3月上旬 are its first ten days, 3月上半月 its first fifteen, 3月底 a point: its last day. */
export function partOfMonth(year: number, month: number, part: string | undefined, basis: PeriodBasis): Period {
  const whole = monthPeriod(year, month, basis);
  if (!part || whole.start === null || whole.end === null) return whole;
  const label = `${whole.label}${part}`;
  if (part === '底' || part === '末') return { kind: 'point', start: whole.end, end: whole.end, label, basis };
  const [first, last] = DAYS_OF_PART[part] ?? [1, 10];
  const end = last === 31 ? whole.end : isoDay(year, month, last);
  return { kind: 'range', start: isoDay(year, month, first), end, label, basis };
}

/** How many months 前…个月 counts, in either writing; one is left to 前一个月, the month before. */
export const COUNT = '(1[01]|[2-9]|十一?|[两二三四五六七八九])';

export function countOf(group: string | undefined): number {
  return readSpelled(group ?? '', 0)?.value ?? Number(group);
}

const DAYS_OF_PART: Readonly<Record<string, readonly [number, number]>> = {
  中旬: [11, 20],
  下旬: [21, 31],
  上半月: [1, 15],
  下半月: [16, 31],
};

/** 前11个月: January to that month, as cumulative figures are published. Null for a count that is none of 2–11. */
export function firstMonths(year: number, count: number, basis: PeriodBasis): Period | null {
  if (!(count >= 2 && count <= 11)) return null;
  return { ...ytdPeriod(monthSpan(year, count).end, basis), label: `${year}年1-${count}月` };
}

function months(fromYear: number, from: number, toYear: number, to: number, basis: PeriodBasis): Period | null {
  const start = monthSpan(fromYear, from).start;
  const end = monthSpan(toYear, to).end;
  if (end < start) return null;
  const label = fromYear === toYear ? `${fromYear}年${from}-${to}月` : `${fromYear}年${from}月至${toYear}年${to}月`;
  return { ...rangePeriod(start, end, basis), label };
}

export const MONTH_RULES: readonly PeriodRule[] = [
  rule(
    'year-month-range',
    DIGITS,
    pattern('((?:19|20)?\\d{2})年', M, '月?', JOIN, '(?:((?:19|20)?\\d{2})年)?', M, '月(?!\\d)'),
    (m, context) => {
      const year = context.fullYear(num(m, 1));
      return draft(months(year, num(m, 2), has(m, 3) ? context.fullYear(num(m, 3)) : year, num(m, 4), 'stated'));
    },
  ),
  rule('year-first-months', DIGITS, pattern('((?:19|20)\\d{2}|\\d{2}(?=年))年?前', COUNT, '个?月'), (m, context) =>
    draft(firstMonths(context.fullYear(num(m, 1)), countOf(m[2]), 'stated')),
  ),
  rule('first-months', '前首', pattern('[前首]', COUNT, '个?月(?![中以之前后内])'), (m, context) => {
    const count = countOf(m[1]);
    if (!(count >= 2) || NOT_FIRST.includes(context.text[m.index - 1] ?? '|')) return null;
    const year = context.yearOf(count, 1, m.index, count);
    return year === null ? undated('ytd', `1-${count}月`) : draft(firstMonths(year, count, 'resolved'));
  }),
  rule('year-month', DIGITS, pattern(Y, '年', M, '月份?', PART), (m) =>
    draft(partOfMonth(num(m, 1), num(m, 2), m[3], 'stated')),
  ),
  rule('short-year-month', DIGITS, pattern(YY, '年', M, '月份?', PART), (m, context) =>
    draft(partOfMonth(context.fullYear(num(m, 1)), num(m, 2), m[3], 'stated')),
  ),
  rule('dotted-month-range', DIGITS, pattern(Y, '[.](0[1-9]|1[0-2])', JOIN, Y, '[.](0[1-9]|1[0-2])(?![\\d.])'), (m) =>
    draft(months(num(m, 1), num(m, 2), num(m, 3), num(m, 4), 'stated')),
  ),
  rule('separated-year-month', DIGITS, pattern(Y, '[/-](0[1-9]|1[0-2])(?![\\d/.%-])'), (m) =>
    draft(monthPeriod(num(m, 1), num(m, 2), 'stated')),
  ),
  rule('year-M-month', DIGITS, pattern(Y, 'M', M, '(?![A-Za-z0-9])'), (m) =>
    draft(monthPeriod(num(m, 1), num(m, 2), 'stated')),
  ),
  rule('months-to-date', DIGITS, pattern('(?:1-)?', M, 'M', '(\\d{4}|\\d{2})', '(?![A-Za-z0-9])'), (m, context) => {
    const year = context.fullYear(num(m, 2));
    return { period: { ...ytdPeriod(monthSpan(year, num(m, 1)).end, 'stated'), label: `${year}年1-${num(m, 1)}月` } };
  }),
  rule('month-range', DIGITS, pattern(M, '月?', JOIN, M, '月(?!\\d)'), (m, context) => {
    const year = context.yearOf(num(m, 2), 1, m.index, num(m, 2));
    if (year === null) return undated('range', `${num(m, 1)}-${num(m, 2)}月`);
    return draft(months(num(m, 1) > num(m, 2) ? year - 1 : year, num(m, 1), year, num(m, 2), 'resolved'));
  }),
  rule(
    'month',
    DIGITS,
    pattern(M, '月份?', PART, '(?!\\d(?!\\d{1,2}个?(?:大中)?城)|度|均(?!价|票)|供|薪|租|票|活|内)'),
    (m, context) => {
      const year = context.yearOf(num(m, 1), 1, m.index, num(m, 1));
      if (year === null) return undated('month', `${num(m, 1)}月`);
      return draft(partOfMonth(year, num(m, 1), m[2], 'resolved'));
    },
  ),
];
