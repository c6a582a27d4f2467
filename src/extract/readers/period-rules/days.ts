/** Days and stretches of days: 2026年4月3日, 2月9日-15日, 16日-22日, 2026.3.30-4.03, 20260316-0322. */
import { addDays, dayPeriod, isoDay, weekOf, yearPeriod } from '../../../facts/period-math';
import type { PeriodContext } from '../period-context';
import {
  D,
  DIGITS,
  JOIN,
  M,
  Y,
  draft,
  num,
  pattern,
  rule,
  stretch,
  undated,
  type PeriodDraft,
  type PeriodRule,
} from './rule';

const DAY = '[日号]';
const SEP = '([./-])';
const MM = '(0[1-9]|1[0-2])';
const DD = '(0[1-9]|[12]\\d|3[01])';

/** From and to with the parts the second end leaves out taken from the first; a year left out on both is resolved. */
function fromTo(
  context: PeriodContext,
  index: number,
  from: { year: number; month: number; day: number },
  to: { year: number; month: number; day: number },
): PeriodDraft | null {
  const month = Number.isNaN(to.month) ? from.month : to.month;
  if (!Number.isNaN(from.year)) {
    const endYear = Number.isNaN(to.year) ? from.year + (month < from.month ? 1 : 0) : to.year;
    return stretch(isoDay(from.year, from.month, from.day), isoDay(endYear, month, to.day), 'stated');
  }
  const year = context.yearOf(from.month, from.day, index);
  if (year === null) return undated('range', `${from.month}月${from.day}日至${month}月${to.day}日`);
  const endYear = year + (month < from.month ? 1 : 0);
  return stretch(isoDay(year, from.month, from.day), isoDay(endYear, month, to.day), 'resolved');
}

/** Week 1–53 of a year by ISO 8601: week 1 holds 4 January. Null for a week the year has not. */
function isoWeek(year: number, count: number): { start: string; end: string } | null {
  const week = count < 1 ? null : weekOf(`${year}-01-04`, count - 1);
  return week === null || Number(addDays(week.start, 3).slice(0, 4)) !== year ? null : week;
}

export const DAY_RULES: readonly PeriodRule[] = [
  rule(
    'year-month-day-range',
    DIGITS,
    pattern(Y, '年', M, '月', D, DAY, '?', JOIN, '(?:', Y, '年)?(?:', M, '月)?', D, DAY),
    (m, context) =>
      fromTo(
        context,
        m.index,
        { year: num(m, 1), month: num(m, 2), day: num(m, 3) },
        { year: num(m, 4), month: num(m, 5), day: num(m, 6) },
      ),
  ),
  rule('year-ended', DIGITS, pattern(Y, '年12月31日止的?(?:年度|财年|全年)'), (m) =>
    draft(yearPeriod(num(m, 1), 'stated')),
  ),
  rule('year-month-day', DIGITS, pattern(Y, '年', M, '月', D, DAY), (m) =>
    draft(dayPeriod(num(m, 1), num(m, 2), num(m, 3), 'stated')),
  ),
  rule(
    'separated-day-range',
    DIGITS,
    pattern(Y, SEP, M, '\\2', D, JOIN, '(?:', Y, '\\2)?', M, '\\2', D, '(?!\\d)'),
    (m, context) =>
      fromTo(
        context,
        m.index,
        { year: num(m, 1), month: num(m, 3), day: num(m, 4) },
        { year: num(m, 5), month: num(m, 6), day: num(m, 7) },
      ),
  ),
  rule('separated-day', DIGITS, pattern(Y, SEP, M, '\\2', D, '(?![\\d])(?!\\.\\d)'), (m) =>
    draft(dayPeriod(num(m, 1), num(m, 3), num(m, 4), 'stated')),
  ),
  rule('compact-day-range', DIGITS, pattern(Y, MM, DD, JOIN, '(?:', Y, ')?', MM, DD, '(?!\\d)'), (m, context) =>
    fromTo(
      context,
      m.index,
      { year: num(m, 1), month: num(m, 2), day: num(m, 3) },
      { year: num(m, 4), month: num(m, 5), day: num(m, 6) },
    ),
  ),
  rule(
    'year-week',
    DIGITS,
    pattern('((?:19|20)\\d{2}|\\d{2}(?=年))', '(?:年第?(\\d{1,2})周(?![年期])|-?W(\\d{1,2})(?![A-Za-z0-9]))'),
    (m, context) => {
      const week = isoWeek(context.fullYear(num(m, 1)), Number(m[2] ?? m[3]));
      return week === null ? null : stretch(week.start, week.end, 'stated');
    },
  ),
  rule('compact-day', DIGITS, pattern(Y, MM, DD, '(?![\\d.%万亿元个家])'), (m) =>
    draft(dayPeriod(num(m, 1), num(m, 2), num(m, 3), 'stated')),
  ),
  rule('month-day-range', DIGITS, pattern(M, '月', D, DAY, '?', JOIN, '(?:', M, '月)?', D, DAY), (m, context) =>
    fromTo(
      context,
      m.index,
      { year: NaN, month: num(m, 1), day: num(m, 2) },
      { year: NaN, month: num(m, 3), day: num(m, 4) },
    ),
  ),
  rule('short-year-month-day', DIGITS, pattern('(\\d{2})年', M, '月', D, DAY), (m, context) =>
    draft(dayPeriod(context.fullYear(num(m, 1)), num(m, 2), num(m, 3), 'stated')),
  ),
  rule('month-day', DIGITS, pattern(M, '月', D, DAY), (m, context) => {
    const year = context.yearOf(num(m, 1), num(m, 2), m.index);
    if (year === null) return undated('day', `${num(m, 1)}月${num(m, 2)}日`);
    return draft(dayPeriod(year, num(m, 1), num(m, 2), 'resolved'));
  }),
  rule('days-of-last-month', DIGITS, pattern(D, DAY, '?', JOIN, D, '日(?!均|线|内)'), (m, context) => {
    const month = context.monthOfDay(num(m, 2));
    if (month === null) return undated('range', m[0]);
    return stretch(isoDay(month.year, month.month, num(m, 1)), isoDay(month.year, month.month, num(m, 2)), 'resolved');
  }),
  rule('day-of-last-month', DIGITS, pattern(D, '日(?![均线内移年涨游后前子益])'), (m, context) => {
    // 近5日 and 每5日 count days; T+5日 is a day of trading.
    if ('近每前第约过+去后共达'.includes(context.text[m.index - 1] ?? '|')) return null;
    const month = context.monthOfDay(num(m, 1));
    return month === null ? undated('day', m[0]) : draft(dayPeriod(month.year, month.month, num(m, 1), 'inferred'));
  }),
  rule('short-day-range', DIGITS, pattern(M, '([./])', D, JOIN, M, '\\2', D, '(?![\\d.%])'), (m, context) => {
    const before = context.text.slice(Math.max(0, m.index - 3), m.index);
    const bracketed = before.endsWith('(') && context.text[m.index + m[0].length] === ')';
    // 03.30-04.03 and 3/30-4/3 can be nothing else; 3.30-4.03 is as well a range of figures.
    const only =
      /^0\d\.\d{2} ?[-~至到]+ ?[01]\d\.\d{2}$/.test(m[0]) || (m[2] === '/' && (num(m, 3) > 12 || num(m, 5) > 12));
    if (!bracketed && !only && !/[周期]间?[(::]?$/.test(before)) return null;
    return fromTo(
      context,
      m.index,
      { year: NaN, month: num(m, 1), day: num(m, 3) },
      { year: NaN, month: num(m, 4), day: num(m, 5) },
    );
  }),
];
