/** Periods counted from the report's date or the last one read: 上周, 今年3月, 去年底, 年初至今, 同期. */
import {
  addDays,
  dayPeriod,
  dayParts,
  halfPeriod,
  monthPeriod,
  monthSpan,
  quarterPeriod,
  rangePeriod,
  weekOf,
} from '../../../facts/period-math';
import type { PeriodContext } from '../period-context';
import { COUNT, countOf, firstMonths, partOfMonth } from './months';
import { quarters } from './quarters';
import {
  D,
  JOIN,
  M,
  draft,
  has,
  num,
  pattern,
  rule,
  smallNumber,
  stretch,
  type PeriodDraft,
  type PeriodRule,
} from './rule';
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
  上一: -1,
  这一: 0,
};
const STEP: Readonly<Record<string, number>> = { 本: 0, 当: 0, 这: 0, 上: -1, 下: 1, 上上: -2, 下下: 2 };
const DAY_OFFSETS: Readonly<Record<string, number>> = { 今: 0, 本: 0, 昨: -1, 明: 1, 前: -2, 后: 2 };
const WEEKDAYS = '一二三四五六日';

function year(context: PeriodContext, word: string | undefined): number | null {
  const today = context.today;
  return today === null ? null : today.year + (YEAR_OFFSETS[word ?? ''] ?? 0);
}

function week(stretchOf: { start: string; end: string } | null): PeriodDraft | null {
  const made = stretchOf === null ? null : stretch(stretchOf.start, stretchOf.end, 'resolved');
  return made === null ? null : { period: { ...made.period, kind: 'week' } };
}

/** The week before the one told last, before the one the report covers where none was. */
function weekBefore(context: PeriodContext): { start: string; end: string } | null {
  const { last, clock } = context;
  const told = last?.start != null && last.end !== null && last.end <= addDays(last.start, 6) && last.kind !== 'day';
  const from = (told ? last.start : null) ?? clock.covers?.start ?? null;
  return from === null ? context.week(-1) : weekOf(from, -1);
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

/** 当月, 当季 and 当年 of the month, quarter or year named before in the text; 次年 the one after it. */
function thatPart(m: RegExpExecArray, context: PeriodContext): PeriodDraft | null {
  const { last } = context;
  if (last?.start == null || last.end === null || context.lastEnd < 0) return null;
  const { year: lastYearNumber, month } = dayParts(last.end);
  const step = m[1] === '次' ? 1 : 0;
  const basis = context.inSentence(m.index) ? 'resolved' : 'inferred';
  if (m[2] === '年') return draft(partOfYear(context, lastYearNumber + step, undefined, basis));
  if (m[2] === '月') {
    if (last.kind !== 'month' && last.kind !== 'day') return null;
    const count = lastYearNumber * 12 + month - 1 + step;
    return draft(monthPeriod(Math.floor(count / 12), (count % 12) + 1, basis));
  }
  if (last.kind !== 'quarter') return null;
  const count = lastYearNumber * 4 + Math.floor((month - 1) / 3) + step;
  return draft(quarterPeriod(Math.floor(count / 4), (count % 4) + 1, basis));
}

export const RELATIVE_RULES: readonly PeriodRule[] = [
  rule(
    'year-to-date-relative',
    '年今',
    pattern('(?:今年)?年?初(?:至今|以来|至目前|至(?:((?:19|20)\\d{2})年)?', M, '月(?:', D, '[日号])?)'),
    (m, context) => yearToDate(context, null, m, 1, 'resolved'),
  ),
  rule('year-so-far', '今年', pattern('(?:今年以来|年内|年初至今|年初以来|今年至今)'), (m, context) =>
    // 三年内 is a length of time.
    /[\\d一二两三四五六七八九十几数半多]/.test(context.text[m.index - 1] ?? '')
      ? null
      : yearToDate(context, null, m, 90, 'resolved'),
  ),
  rule('relative-year-month-day', '今去前明上', pattern('(今|去|前|明|上)年', M, '月', D, '[日号]'), (m, context) => {
    const count = year(context, m[1]);
    return count === null ? null : draft(dayPeriod(count, num(m, 2), num(m, 3), 'resolved'));
  }),
  rule(
    'relative-year-months',
    '今去前明上',
    pattern('(今|去|前|明|上)年', M, '月?', JOIN, M, '月(?!\\d)'),
    (m, context) => {
      const count = year(context, m[1]);
      if (count === null || num(m, 3) <= num(m, 2)) return null;
      const span = { start: monthSpan(count, num(m, 2)).start, end: monthSpan(count, num(m, 3)).end };
      return draft({
        ...rangePeriod(span.start, span.end, 'resolved'),
        label: `${count}年${num(m, 2)}-${num(m, 3)}月`,
      });
    },
  ),
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
  rule('relative-year-first-months', '今去前明上', pattern('(今|去|前|明|上)年前', COUNT, '个?月'), (m, context) => {
    const count = year(context, m[1]);
    return count === null ? null : draft(firstMonths(count, countOf(m[2]), 'resolved'));
  }),
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
  rule('week-before', '前上', pattern('[前上]一周(?!年|期)'), (_, context) => week(weekBefore(context))),
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
  rule('two-years', '今', pattern('今明(?:两|二|2)年'), (_, context) => {
    const now = context.today?.year;
    if (now === undefined) return null;
    return draft({ ...rangePeriod(`${now}-01-01`, `${now + 1}-12-31`, 'resolved'), label: `${now}-${now + 1}年` });
  }),
  // 基本年化 and 资本年限 hold no 本年, 以上年份 no 上年.
  rule('this-year', '本上这', pattern('(本|上|上一|这一)年度?(?![化限级龄份会轻])'), (m, context) =>
    '基日资成根版以之'.includes(context.text[m.index - 1] ?? '|') ? null : wholeYear(m, context),
  ),
  rule('same-time', '同当', pattern('同期(?!间)|当期'), (_, context) =>
    context.last?.start == null ? null : { period: { ...context.last, basis: 'inferred' } },
  ),
  rule(
    'weekday',
    '本这上下周星礼',
    pattern(
      '(?:(本|这|上|下)(?:周的?(?=[周星礼])|个)?)?(?:周|星期|礼拜)([一二三四五六日天])(?![共种直度般次些个周线均])',
    ),
    (m, context) => {
      const { date } = context.clock;
      const before = context.text[m.index - 1] ?? '|';
      if (date === null || (!has(m, 1) && '一两二三四几每每个双单下上'.includes(before))) return null;
      // 3月31日(周二): the day just named.
      if (before === '(' && context.last?.kind === 'day' && context.lastEnd === m.index - 1)
        return { period: { ...context.last, basis: 'inferred' } };
      const weekday = m[2] === '天' ? 6 : WEEKDAYS.indexOf(m[2] ?? '');
      const monday = weekOf(date, has(m, 1) ? (STEP[m[1] ?? ''] ?? 0) : 0).start;
      const iso = addDays(monday, weekday);
      // A bare 周五 is the last one: a report does not speak of a day to come without saying so.
      const { year, month, day } = dayParts(
        !has(m, 1) && iso > date && !context.isFuture(m.index) ? addDays(iso, -7) : iso,
      );
      return draft(dayPeriod(year, month, day, 'resolved'));
    },
  ),
  rule(
    'relative-week',
    '本这上下当',
    pattern('(本|这|上上|上|下下|下|当)(?:一|个)?周(?!期|边|年|转|三|四|五|六|日|报)'),
    (m, context) => {
      // 2月9日-15日这周 and 4月3日当周 are the week just named.
      const { last } = context;
      if ((m[1] === '当' || m[1] === '这') && last?.start != null && context.inSentence(m.index)) {
        if (last.kind === 'week') return { period: { ...last, basis: 'resolved' } };
        if (last.kind === 'day') return week(weekOf(last.start));
      }
      return week(context.week(STEP[m[1] ?? ''] ?? 0));
    },
  ),
  rule('that-day', '当同次翌', pattern('(?:当[日天]|同日|(次日|翌日))'), (m, context) => {
    const { last } = context;
    if (last?.kind !== 'day' || last.start === null) return null;
    const { year, month, day } = dayParts(addDays(last.start, has(m, 1) ? 1 : 0));
    return draft(dayPeriod(year, month, day, context.inSentence(m.index) ? 'resolved' : 'inferred'));
  }),
  rule('that-part', '当单次同', pattern('(当|单(?=季)|次|同)(月|季度?|年)(?![度报均活供])'), thatPart),
  // 周涨1.0% and 周成交 speak of the week the report looks back on.
  rule('week-as-prefix', '周', pattern('周(?=累?计?[涨跌]\\d|成交|净流|换手)'), (m, context) =>
    /[上本这下每当双一二两三四五六七八九十\\d]/.test(context.text[m.index - 1] ?? '|')
      ? null
      : week(context.pastWeek()),
  ),
  rule('past-week', '过近最', pattern('(?:过去|最近|近)的?(?:一|1)周'), (_, context) => week(context.pastWeek())),
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
  rule(
    'relative-day',
    '今昨明本前后',
    pattern('(?:(今|昨|明|本)日|(今|昨|明|前|后)天(?![然津数赋线]))'),
    (m, context) => {
      // 此前天然 and 目前天数 hold no 前天.
      if (context.clock.date === null || '此目以之基'.includes(context.text[m.index - 1] ?? '|')) return null;
      const day = dayParts(addDays(context.clock.date, DAY_OFFSETS[m[1] ?? m[2] ?? ''] ?? 0));
      return draft(dayPeriod(day.year, day.month, day.day, 'resolved'));
    },
  ),
];
