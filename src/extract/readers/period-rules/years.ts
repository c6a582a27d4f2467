/** Years and stretches of years: 2025年, 2023-2025年, 2025A, 26E, 2026年初至4月5日, 2025年底, 2031年. */
import { dayParts, isoDay, monthSpan, rangePeriod, yearPeriod, ytdPeriod } from '../../../facts/period-math';
import type { Period, PeriodBasis } from '../../../facts/period';
import type { PeriodContext } from '../period-context';
import { chineseDigit } from '../chinese-number';
import {
  D,
  DIGITS,
  JOIN,
  M,
  Y,
  YY,
  draft,
  has,
  num,
  pattern,
  rule,
  undated,
  type PeriodDraft,
  type PeriodRule,
} from './rule';

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

/** A two-digit year counts as one only near the report's own, and not behind words of length (近25年, 约25年). */
function isNear(context: PeriodContext, year: number, index: number): boolean {
  const today = context.today;
  if (today === null || /[近过去来历时约超达第每期\d.]/.test(context.text[index - 1] ?? '')) return false;
  return year >= today.year - BACK && year <= today.year + AHEAD;
}

/**
 * 全年 and 年底 without a year: the one named before in the sentence, else the report's where the words look ahead. A bare 全年
 * of a report may be last year's or this one's, so there none is given; with `current` the report's own is meant (年底).
 */
function yearInSentence(context: PeriodContext, index: number, current = false): PeriodDraft | null {
  const { last, today } = context;
  if (last?.kind === 'year' && context.isNear(index)) {
    const said = !/[。!?\n]/.test(context.text.slice(context.lastEnd, index));
    return { period: said ? last : { ...last, basis: 'inferred' } };
  }
  // …上半年…;全年…: a semicolon keeps the year.
  const told = context.isNear(index) && !/[。!?\n]/.test(context.text.slice(context.lastEnd, index));
  if (last?.start != null && told)
    return draft(partOfYear(context, Number(last.start.slice(0, 4)), undefined, 'inferred'));
  if (today === null || !(current || context.isFuture(index))) return null;
  return draft(partOfYear(context, today.year, undefined, 'inferred'));
}

/** 90年代, 上世纪90年代 and 2020年代: ten years, and no 90 of them. */
function decade(m: RegExpExecArray, context: PeriodContext): PeriodDraft | null {
  const short = m[3] === undefined ? num(m, 2) : (chineseDigit(m[3]) ?? NaN) * 10;
  if (!(short >= 10)) return null;
  const first = has(m, 1)
    ? 1900 + (short % 100)
    : short >= 50
      ? short < 100
        ? 1900 + short
        : short
      : context.fullYear(short);
  return { period: { ...rangePeriod(`${first}-01-01`, `${first + 9}-12-31`, 'stated'), label: `${first}年代` } };
}

/** 十五五期间: the five years of a plan, the tenth of which began in 2001 and the fifteenth in 2026; 末 is its last day. */
function planPeriod(m: RegExpExecArray): PeriodDraft | null {
  const first = 2001 + 5 * (chineseDigit(m[1]) ?? NaN);
  const period = { ...rangePeriod(`${first}-01-01`, `${first + 4}-12-31`, 'stated'), label: `十${m[1]}五` };
  const edge = /末$/.test(m[0]) ? period.end : /初$/.test(m[0]) ? period.start : null;
  return { period: edge === null ? period : { ...period, kind: 'point', start: edge, end: edge } };
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
  rule('year-range-short', DIGITS, pattern(Y, '[AEF]?', JOIN, YY, '(?:年|[EF](?![A-Za-z0-9]))'), (m, context) =>
    years(num(m, 1), context.fullYear(num(m, 2))),
  ),
  rule(
    'year-range-growth',
    DIGITS,
    pattern(Y, '[AEF]?', JOIN, Y, '(?:[EF](?![A-Za-z0-9])|A?(?= ?(?:CAGR|复合|年均|期间)))'),
    (m) => years(num(m, 1), num(m, 2)),
  ),
  rule(
    'short-year-range',
    DIGITS,
    pattern(YY, '[AEF]?', JOIN, YY, '(年(?![期内以左])|[EF](?![A-Za-z0-9]))'),
    (m, context) => {
      const [from, to] = [context.fullYear(num(m, 1)), context.fullYear(num(m, 2))];
      // 25-27年 are years near the report's; 10-15年 and 20-30年 lengths of time.
      if (m[3] === '年' && !(to - from <= 4 && isNear(context, from, m.index) && isNear(context, to, m.index)))
        return null;
      return years(from, to);
    },
  ),
  rule('short-year-in-list', DIGITS, pattern(YY, '(?=(?:[/、和]\\d{2}){1,4}[年EF](?![A-Za-z0-9]))'), (m, context) => {
    const year = context.fullYear(num(m, 1));
    return isNear(context, year, m.index) ? draft(partOfYear(context, year, undefined, 'stated')) : null;
  }),
  rule('year-with-tick', "'’", pattern("['’]", YY, '(?:年|(?=[,、;。)/\\-~ ]|$))'), (m, context) => {
    const year = context.fullYear(num(m, 1));
    const opens = m.index === 0 || /[^A-Za-z0-9'"]/.test(context.text[m.index - 1] ?? '');
    return opens && isNear(context, year, m.index) ? draft(partOfYear(context, year, undefined, 'stated')) : null;
  }),
  rule('season', DIGITS, pattern(Y, '/((?:20)?\\d{2})(?=榨季|年度|作物|赛季|季|[,、;。)]|$)'), (m, context) => {
    const next = context.fullYear(num(m, 2)) === num(m, 1) + 1;
    return next ? undated('year', m[0]) : null;
  }),
  rule(
    'decade',
    DIGITS + '上二九八七六五',
    pattern('(上世纪|20世纪)?(?:((?:19|20)?\\d0)|([一二三四五六七八九])十)年代(初|末|中)?'),
    decade,
  ),
  rule('plan-period', '十', pattern('十([一二三四五六])五["”]?(?:期间|时期|规划期|期末|末|期初|初)'), planPeriod),
  rule('whole-year', '全', pattern('全年(?!期|龄|级)'), (m, context) => yearInSentence(context, m.index)),
  rule('year-in-full', DIGITS, pattern(Y, '全年'), (m, context) =>
    draft(partOfYear(context, num(m, 1), undefined, 'stated')),
  ),
  rule('year-end', '年', pattern('年(底|末)'), (m, context) => {
    if (/[\d一二三四五六七八九十今去前明上本每次当半几数多]/.test(context.text[m.index - 1] ?? '')) return null;
    const whole = yearInSentence(context, m.index, true);
    return whole?.period.end == null
      ? null
      : { period: { ...whole.period, kind: 'point', start: whole.period.end, label: `${whole.period.label}底` } };
  }),
  rule('year-in-list', DIGITS, pattern(Y, '(?=[、和/]', Y, '[年、AE/])'), (m, context) =>
    draft(partOfYear(context, num(m, 1), undefined, 'stated')),
  ),
  rule('estimate-year', DIGITS, pattern('(\\d{4}|\\d{2})[AEF](?![A-Za-z0-9])'), (m, context) => {
    const year = context.fullYear(num(m, 1));
    // 18A is a process and 20F a floor: two digits are a year only near the report, and E and F no year long past.
    if (
      m[1]?.length === 2 &&
      !(isNear(context, year, m.index) && (m[0].endsWith('A') || year >= (context.today?.year ?? 0) - 1))
    )
      return null;
    return year < 1990 || year > 2060 ? null : draft(partOfYear(context, year, undefined, 'stated'));
  }),
  rule('year', DIGITS, pattern(Y, '年(?!期|化|来|间)', PART), (m, context) =>
    draft(partOfYear(context, num(m, 1), m[2], 'stated')),
  ),
  rule('short-year', DIGITS, pattern(YY, '年(?![期化来间内多以前后])', PART), (m, context) => {
    const year = context.fullYear(num(m, 1));
    return isNear(context, year, m.index) ? draft(partOfYear(context, year, m[2], 'stated')) : null;
  }),
  rule('year-cell', DIGITS, pattern(Y, '(?=$|[\\t|])'), (m, context) => {
    const before = context.text[m.index - 1];
    return before !== undefined && !'\t|'.includes(before)
      ? null
      : draft(partOfYear(context, num(m, 1), undefined, 'stated'));
  }),
];
