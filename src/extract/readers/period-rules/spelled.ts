/** Dates in Chinese numerals: 二〇二六年三月十二日, 去年十二月, 九月下旬. */
import { dayPeriod, halfPeriod, quarterPeriod, yearPeriod } from '../../../facts/period-math';
import { chineseDigit, readSpelled } from '../chinese-number';
import type { PeriodContext } from '../period-context';
import { partOfMonth } from './months';
import { draft, has, pattern, rule, smallNumber, undated, type PeriodDraft, type PeriodRule } from './rule';

const YEAR = '([一二][九〇零][〇零一二三四五六七八九]{2})年';
const MONTH = '(十[一二]?|[一二三四五六七八九])月';
const DAY = '([二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]';
const PART = '份?(初|上旬|中旬|下旬|底|末)?';
/** Before a month these make it a count or another word: 三个月 has 个 between, 十一月 its own 十. */
const NOT_BEFORE = '十第几数每';
const OFFSETS: Readonly<Record<string, number>> = { 今: 0, 去: -1, 前: -2, 明: 1 };

function yearOf(group: string | undefined): number {
  return Number([...(group ?? '')].map((character) => chineseDigit(character)).join(''));
}

function numberOf(group: string | undefined): number {
  return readSpelled(group ?? '', 0)?.value ?? NaN;
}

function relativeYear(context: PeriodContext, word: string | undefined): number | null {
  const today = context.today;
  return today === null ? null : today.year + (OFFSETS[word ?? ''] ?? 0);
}

function bareMonth(m: RegExpExecArray, context: PeriodContext): PeriodDraft | null {
  if (m.index > 0 && NOT_BEFORE.includes(context.text[m.index - 1] ?? ' ')) return null;
  const month = numberOf(m[1]);
  const year = context.yearOf(month, 1, m.index, month);
  return year === null ? undated('month', `${month}月`) : draft(partOfMonth(year, month, m[2], 'resolved'));
}

/** 九七年: two numerals for the year, told as one by the month, quarter or half behind it (三五年 alone may be a length). */
const SHORT_YEAR = '([〇零一二三四五六七八九]{2})年';
const SHORT_STARTS = '〇零一二三四五六七八九';

function shortYear(m: RegExpExecArray, context: PeriodContext): number | null {
  return /[〇零一二三四五六七八九十百]/.test(context.text[m.index - 1] ?? '|') ? null : context.fullYear(yearOf(m[1]));
}

export const SPELLED_RULES: readonly PeriodRule[] = [
  rule('spelled-short-day', SHORT_STARTS, pattern(SHORT_YEAR, MONTH, DAY), (m, context) => {
    const year = shortYear(m, context);
    return year === null ? null : draft(dayPeriod(year, numberOf(m[2]), numberOf(m[3]), 'stated'));
  }),
  rule('spelled-short-month', SHORT_STARTS, pattern(SHORT_YEAR, MONTH, PART), (m, context) => {
    const year = shortYear(m, context);
    return year === null ? null : draft(partOfMonth(year, numberOf(m[2]), m[3], 'stated'));
  }),
  rule('spelled-short-quarter', SHORT_STARTS, pattern(SHORT_YEAR, '第?([一二三四])季度'), (m, context) => {
    const year = shortYear(m, context);
    return year === null ? null : draft(quarterPeriod(year, smallNumber(m[2]), 'stated'));
  }),
  rule('spelled-short-half', SHORT_STARTS, pattern(SHORT_YEAR, '([上下])半年'), (m, context) => {
    const year = shortYear(m, context);
    return year === null ? null : draft(halfPeriod(year, m[2] === '上' ? 1 : 2, 'stated'));
  }),
  rule('relative-month-spelled-day', '本上下', pattern('(本|上|下)个?月', DAY), (m, context) => {
    const month = context.month({ 本: 0, 上: -1, 下: 1 }[m[1] ?? ''] ?? 0);
    return month === null ? null : draft(dayPeriod(month.year, month.month, numberOf(m[2]), 'resolved'));
  }),
  rule('spelled-day', '一二', pattern(YEAR, MONTH, DAY), (m) =>
    draft(dayPeriod(yearOf(m[1]), numberOf(m[2]), numberOf(m[3]), 'stated')),
  ),
  rule('spelled-year-month', '一二', pattern(YEAR, MONTH, PART), (m) =>
    draft(partOfMonth(yearOf(m[1]), numberOf(m[2]), m[3], 'stated')),
  ),
  rule('spelled-year', '一二', pattern(YEAR), (m) => draft(yearPeriod(yearOf(m[1]), 'stated'))),
  rule('relative-spelled-month', '今去前明', pattern('(今|去|前|明)年', MONTH, PART, '(?!', DAY, ')'), (m, context) => {
    const year = relativeYear(context, m[1]);
    return year === null ? null : draft(partOfMonth(year, numberOf(m[2]), m[3], 'resolved'));
  }),
  rule('spelled-month-day', '一二三四五六七八九十', pattern(MONTH, DAY), (m, context) => {
    const year = context.yearOf(numberOf(m[1]), numberOf(m[2]), m.index);
    if (year === null) return has(m, 1) ? undated('day', m[0]) : null;
    return draft(dayPeriod(year, numberOf(m[1]), numberOf(m[2]), 'resolved'));
  }),
  rule('spelled-month', '一二三四五六七八九十', pattern(MONTH, PART, '(?![度均供薪租票])'), bareMonth),
];
