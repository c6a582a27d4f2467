/** Periods counted from the report's date or the last one read: 上周, 今年3月, 去年底, 年初至今, 同期. */
import { addDays, dayPeriod, dayParts, halfPeriod, quarterPeriod } from '../../../facts/period-math';
import type { PeriodContext } from '../period-context';
import { partOfMonth } from './months';
import { quarters } from './quarters';
import { D, M, draft, has, num, pattern, rule, smallNumber, stretch, type PeriodDraft, type PeriodRule } from './rule';
import { partOfYear, yearToDate } from './years';

const YEAR_OFFSETS: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  当: 0,
  去: -1,
  上: -1,
  前: -2,
  明: 1,
  后: 2,
  次: 1,
  同: 0,
};
const STEP: Readonly<Record<string, number>> = { 本: 0, 当: 0, 这: 0, 上: -1, 下: 1 };

function year(context: PeriodContext, word: string | undefined): number | null {
  const today = context.today;
  return today === null ? null : today.year + (YEAR_OFFSETS[word ?? ''] ?? 0);
}

function week(stretchOf: { start: string; end: string } | null): PeriodDraft | null {
  const made = stretchOf === null ? null : stretch(stretchOf.start, stretchOf.end, 'resolved');
  return made === null ? null : { period: { ...made.period, kind: 'week' } };
}

/** The whole year up to now for 今年, the year for 去年. */
function wholeYear(m: RegExpExecArray, context: PeriodContext): PeriodDraft | null {
  const count = year(context, m[1]);
  return count === null ? null : draft(partOfYear(context, count, m[2], 'resolved'));
}

/** 去年同期 of nothing in particular: somewhere in the year before. */
function lastYear(context: PeriodContext): PeriodDraft | null {
  const today = context.today;
  return today === null ? null : { period: partOfYear(context, today.year - 1, undefined, 'inferred'), role: 'base' };
}

export const RELATIVE_RULES: readonly PeriodRule[] = [
  rule(
    'year-to-date-relative',
    '年今',
    pattern('(?:今年)?年?初(?:至今|以来|至目前|至(?:((?:19|20)\\d{2})年)?', M, '月(?:', D, '[日号])?)'),
    (m, context) => yearToDate(context, null, m, 1, 'resolved'),
  ),
  rule('year-so-far', '今年', pattern('(?:今年以来|年内|年初至今|年初以来|今年至今)'), (m, context) =>
    yearToDate(context, null, m, 90, 'resolved'),
  ),
  rule('relative-year-month-day', '今去前明上', pattern('(今|去|前|明|上)年', M, '月', D, '[日号]'), (m, context) => {
    const count = year(context, m[1]);
    return count === null ? null : draft(dayPeriod(count, num(m, 2), num(m, 3), 'resolved'));
  }),
  rule(
    'relative-year-month',
    '今去前明上',
    pattern('(今|去|前|明|上)年', M, '月份?(初|上旬|中旬|下旬|底|末)?'),
    (m, context) => {
      const count = year(context, m[1]);
      return count === null ? null : draft(partOfMonth(count, num(m, 2), m[3], 'resolved'));
    },
  ),
  rule(
    'relative-year-quarter',
    '今去前明上',
    pattern('(今|去|前|明|上)年(?:第?([1-4一二三四])季度|Q([1-4]))'),
    (m, context) => {
      const count = year(context, m[1]);
      const quarter = has(m, 2) ? smallNumber(m[2]) : num(m, 3);
      return count === null ? null : draft(quarterPeriod(count, quarter, 'resolved'));
    },
  ),
  rule('relative-year-quarters', '今去前明上', pattern('(今|去|前|明|上)年前([两二三])个?季度'), (m, context) => {
    const count = year(context, m[1]);
    return count === null ? null : draft(quarters(count, 1, m[2] === '三' ? 3 : 2, 'resolved'));
  }),
  rule('relative-year-half', '今去前明上', pattern('(今|去|前|明|上)年(上|下)半年'), (m, context) => {
    const count = year(context, m[1]);
    return count === null ? null : draft(halfPeriod(count, m[2] === '上' ? 1 : 2, 'resolved'));
  }),
  rule('same-time-of-year', '去上', pattern('(?:去年|上年)(?:同期|同月|同季)'), (_, context) => {
    const last = context.last;
    if (last?.start == null || last.end === null) return lastYear(context);
    const back = (iso: string) => `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`.replace('02-29', '02-28');
    const period = { ...last, start: back(last.start), end: back(last.end), basis: 'resolved' as const };
    return { period: { ...period, label: `${last.label}的上年同期` }, role: 'base' };
  }),
  rule('last-year-end', '上', pattern('上年(?:年)?(末|底|初|度)'), (m, context) => {
    const today = context.today;
    return today === null ? null : draft(partOfYear(context, today.year - 1, m[1], 'resolved'));
  }),
  rule('year-beginning', '年', pattern('年初(?!至|以来)'), (m, context) => {
    const today = context.today;
    if (today === null || /[\d年今去前明]/.test(context.text[m.index - 1] ?? '')) return null;
    return draft(partOfYear(context, today.year, '初', 'resolved'));
  }),
  rule('relative-year', '今去前明', pattern('(今|去|前|明)年(底|末|年底|年末|初|年初|年中|全年|度)?'), wholeYear),
  rule('same-time', '同当', pattern('同期(?!间)|当期'), (_, context) =>
    context.last?.start == null ? null : { period: { ...context.last, basis: 'inferred' } },
  ),
  rule(
    'relative-week',
    '本上下当',
    pattern('(本|上|下|当)(?:一|个)?周(?!期|边|年|转|三|四|五|六|日|报)'),
    (m, context) => week(context.week(STEP[m[1] ?? ''] ?? 0)),
  ),
  rule('past-week', '过近最', pattern('(?:过去|最近|近)(?:一|1)周'), (_, context) => week(context.pastWeek())),
  rule('relative-month-day', '本上下当', pattern('(本|上|下|当)(?:一)?(?:个)?月', D, '[日号]'), (m, context) => {
    const month = context.month(STEP[m[1] ?? ''] ?? 0);
    return month === null ? null : draft(dayPeriod(month.year, month.month, num(m, 2), 'resolved'));
  }),
  rule(
    'relative-month',
    '本上下当',
    pattern('(本|上|下|当)(?:一)?(?:个)?月(?:份)?(初|上旬|中旬|下旬|底|末)?'),
    (m, context) => {
      const month = context.month(STEP[m[1] ?? ''] ?? 0);
      return month === null ? null : draft(partOfMonth(month.year, month.month, m[2], 'resolved'));
    },
  ),
  rule('relative-quarter', '本上下当', pattern('(本|上|下|当)(?:个|一)?季度'), (m, context) => {
    if (m[1] === '本' && context.last?.kind === 'quarter') return { period: { ...context.last, basis: 'inferred' } };
    const today = context.today;
    if (today === null) return null;
    const count = today.year * 4 + Math.floor((today.month - 1) / 3) + (STEP[m[1] ?? ''] ?? 0);
    return draft(quarterPeriod(Math.floor(count / 4), (count % 4) + 1, 'resolved'));
  }),
  rule('relative-day', '今昨', pattern('(今|昨)[日天]'), (m, context) => {
    if (context.clock.date === null) return null;
    const day = dayParts(addDays(context.clock.date, m[1] === '昨' ? -1 : 0));
    return draft(dayPeriod(day.year, day.month, day.day, 'resolved'));
  }),
];
