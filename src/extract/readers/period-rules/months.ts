/** Months and stretches of months: 2026年3月, 1-2月, 26年1月初, 2020M11, 11M20, 10月份. */
import { isoDay, monthPeriod, monthSpan, rangePeriod, ytdPeriod } from '../../../facts/period-math';
import type { Period, PeriodBasis } from '../../../facts/period';
import { DIGITS, JOIN, M, Y, YY, draft, has, num, pattern, rule, undated, type PeriodRule } from './rule';

const PART = '(初|上旬|中旬|下旬|底|末)?';

/** 3月初 and 3月上旬 are its first ten days, 3月底 a point: its last day. */
export function partOfMonth(year: number, month: number, part: string | undefined, basis: PeriodBasis): Period {
  const whole = monthPeriod(year, month, basis);
  if (!part || whole.start === null || whole.end === null) return whole;
  const label = `${whole.label}${part}`;
  if (part === '底' || part === '末') return { kind: 'point', start: whole.end, end: whole.end, label, basis };
  const first = part === '中旬' ? 11 : part === '下旬' ? 21 : 1;
  const last = part === '下旬' ? null : isoDay(year, month, first + 9);
  return { kind: 'range', start: isoDay(year, month, first), end: last ?? whole.end, label, basis };
}

function months(fromYear: number, from: number, toYear: number, to: number, basis: PeriodBasis): Period | null {
  const start = monthSpan(fromYear, from).start;
  const end = monthSpan(toYear, to).end;
  if (end < start) return null;
  const label = fromYear === toYear ? `${fromYear}年${from}-${to}月` : `${fromYear}年${from}月至${toYear}年${to}月`;
  return { ...rangePeriod(start, end, basis), label };
}

export const MONTH_RULES: readonly PeriodRule[] = [
  rule('year-month-range', DIGITS, pattern(Y, '年', M, '月?', JOIN, '(?:', Y, '年)?', M, '月(?!\\d)'), (m) =>
    draft(months(num(m, 1), num(m, 2), has(m, 3) ? num(m, 3) : num(m, 1), num(m, 4), 'stated')),
  ),
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
  rule('months-to-date', DIGITS, pattern(M, 'M', '(\\d{4}|\\d{2})', '(?![A-Za-z0-9])'), (m, context) => {
    const year = context.fullYear(num(m, 2));
    return { period: { ...ytdPeriod(monthSpan(year, num(m, 1)).end, 'stated'), label: `${year}年1-${num(m, 1)}月` } };
  }),
  rule('month-range', DIGITS, pattern(M, '月?', JOIN, M, '月(?!\\d)'), (m, context) => {
    const year = context.yearOf(num(m, 2), 1, m.index);
    if (year === null) return undated('range', `${num(m, 1)}-${num(m, 2)}月`);
    return draft(months(num(m, 1) > num(m, 2) ? year - 1 : year, num(m, 1), year, num(m, 2), 'resolved'));
  }),
  rule('month', DIGITS, pattern(M, '月份?', PART, '(?!\\d|度|均|供|薪|租|票|活|内)'), (m, context) => {
    const year = context.yearOf(num(m, 1), 1, m.index);
    if (year === null) return undated('month', `${num(m, 1)}月`);
    return draft(partOfMonth(year, num(m, 1), m[2], 'resolved'));
  }),
];
