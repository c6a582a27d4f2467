/** Quarters and halves in every broker writing: 2025Q4, 25Q4, 4Q25, 1-3Q20, 2025年第四季度, 前三季度, 20H1, 上半年. */
import { halfPeriod, monthSpan, quarterPeriod, rangePeriod, yearPeriod } from '../../../facts/period-math';
import type { Period, PeriodBasis } from '../../../facts/period';
import {
  DIGITS,
  Y,
  draft,
  has,
  num,
  pattern,
  rule,
  smallNumber,
  undated,
  type PeriodDraft,
  type PeriodRule,
} from './rule';
import type { PeriodContext } from '../period-context';

const YEAR = '(\\d{4}|\\d{2})';
/** A year before Han words: 2025前三季度 needs no 年, 25年前三季度 does. */
const HAN_YEAR = '((?:19|20)\\d{2}|\\d{2}(?=年))年?';
/** 2025Q4单季 is the quarter by itself, which it is anyway; 26Q1E an estimate. */
const MARK = '[AEF]?';
const ALONE = '(?:单季度?)?';
const EDGE = '(末|底|初)?';
const N = '([1-4一二三四])';
const END = '(?![A-Za-z0-9]|\\.\\d)';

/** Quarters `from`–`to` of one year: one quarter, or a range such as 2020Q1-Q3. */
export function quarters(year: number, from: number, to: number, basis: PeriodBasis): Period | null {
  if (to < from) return null;
  if (from === to) return quarterPeriod(year, from, basis);
  const start = monthSpan(year, from * 3 - 2).start;
  return { ...rangePeriod(start, monthSpan(year, to * 3).end, basis), label: `${year}Q${from}-Q${to}` };
}

/** 三季度末 is a point, its last day; 三季度初 its first. */
function edgeOf(period: Period | null, edge: string | undefined): PeriodDraft | null {
  if (period === null || !edge || period.start === null) return draft(period);
  const day = edge === '初' ? period.start : period.end;
  return { period: { ...period, kind: 'point', start: day, end: day, label: `${period.label}${edge}` } };
}

function bareQuarters(
  context: PeriodContext,
  index: number,
  from: number,
  to: number,
  edge?: string,
): PeriodDraft | null {
  // 前三季度 is over or nearly so: its last quarter must have begun.
  const year = context.yearOfPart(to * 3 - 2, index, 3);
  return year === null
    ? undated('quarter', from === to ? `Q${from}` : `Q${from}-Q${to}`)
    : edgeOf(quarters(year, from, to, 'resolved'), edge);
}

function bareHalf(context: PeriodContext, index: number, half: number): PeriodDraft | null {
  const year = context.yearOfPart(half * 6 - 5, index, 6);
  return year === null ? undated('half', `H${half}`) : draft(halfPeriod(year, half, 'resolved'));
}

export const QUARTER_RULES: readonly PeriodRule[] = [
  rule(
    'year-Q-range',
    DIGITS,
    pattern(YEAR, '年? ?Q([1-4])[-~至](?:\\d{2}|\\d{4})?年?Q?([1-4])', MARK, END),
    (m, context) => draft(quarters(context.fullYear(num(m, 1)), num(m, 2), num(m, 3), 'stated')),
  ),
  rule('year-Q', DIGITS, pattern(YEAR, '年? ?Q([1-4])', MARK, END, ALONE), (m, context) =>
    draft(quarterPeriod(context.fullYear(num(m, 1)), num(m, 2), 'stated')),
  ),
  rule('Q-range-year', DIGITS, pattern('([1-4])-([1-4])Q', YEAR, MARK, END), (m, context) =>
    draft(quarters(context.fullYear(num(m, 3)), num(m, 1), num(m, 2), 'stated')),
  ),
  rule('Q-year', DIGITS, pattern('([1-4])Q ?', YEAR, MARK, END, ALONE), (m, context) =>
    draft(quarterPeriod(context.fullYear(num(m, 2)), num(m, 1), 'stated')),
  ),
  rule('year-H', DIGITS, pattern(YEAR, '年? ?H([12])', MARK, END), (m, context) =>
    draft(halfPeriod(context.fullYear(num(m, 1)), num(m, 2), 'stated')),
  ),
  rule('H-year', DIGITS, pattern('([12])H', YEAR, MARK, END), (m, context) =>
    draft(halfPeriod(context.fullYear(num(m, 2)), num(m, 1), 'stated')),
  ),
  rule('year-first-quarters', DIGITS, pattern(HAN_YEAR, '前([二三两23])个?季度?'), (m, context) =>
    draft(quarters(context.fullYear(num(m, 1)), 1, m[2] === '三' || m[2] === '3' ? 3 : 2, 'stated')),
  ),
  rule('year-quarter-range', DIGITS, pattern(HAN_YEAR, '第?', N, '季?度?[-~至到、和]第?', N, '季度'), (m, context) =>
    draft(quarters(context.fullYear(num(m, 1)), smallNumber(m[2]), smallNumber(m[3]), 'stated')),
  ),
  rule('year-quarter', DIGITS, pattern(HAN_YEAR, '第?', N, '季(?:度|报)', ALONE, EDGE), (m, context) =>
    edgeOf(quarterPeriod(context.fullYear(num(m, 1)), smallNumber(m[2]), 'stated'), m[3]),
  ),
  rule('year-half', DIGITS, pattern(HAN_YEAR, '(上|下)半年'), (m, context) =>
    draft(halfPeriod(context.fullYear(num(m, 1)), m[2] === '上' ? 1 : 2, 'stated')),
  ),
  rule('year-interim', DIGITS, pattern(Y, '年?(?:中报|半年报|中期业绩)'), (m) =>
    draft(halfPeriod(num(m, 1), 1, 'stated')),
  ),
  rule('Q-alone-year', 'Q', pattern("Q([1-4])[’' ]((?:20)\\d{2}|\\d{2})", END), (m, context) =>
    draft(quarterPeriod(context.fullYear(num(m, 2)), num(m, 1), 'stated')),
  ),
  rule('Q-range-alone', 'Q', pattern('Q([1-4])[-~]Q?([1-4])', END), (m, context) =>
    bareQuarters(context, m.index, num(m, 1), num(m, 2)),
  ),
  rule('Q-alone', 'Q', pattern('Q([1-4])', END), (m, context) => bareQuarters(context, m.index, num(m, 1), num(m, 1))),
  rule('N-Q-alone', '1234', pattern('([1-4])(?:-([1-4]))?Q', END), (m, context) =>
    bareQuarters(context, m.index, num(m, 1), has(m, 2) ? num(m, 2) : num(m, 1)),
  ),
  rule('calendar-year', 'C', pattern('CY', YEAR, '(?: ?([QH])([1-4]))?', MARK, END), (m, context) => {
    const year = context.fullYear(num(m, 1));
    if (m[2] === 'Q') return draft(quarterPeriod(year, num(m, 3), 'stated'));
    if (m[2] === 'H') return num(m, 3) > 2 ? null : draft(halfPeriod(year, num(m, 3), 'stated'));
    return draft(yearPeriod(year, 'stated'));
  }),
  rule('N-H-alone', '12', pattern('([12])H', END), (m, context) => bareHalf(context, m.index, num(m, 1))),
  rule('H-alone', 'H', pattern('H([12])', END), (m, context) => bareHalf(context, m.index, num(m, 1))),
  rule('first-quarters', '前', pattern('前([二三两23])个?季度?(?![节赛])'), (m, context) =>
    bareQuarters(context, m.index, 1, m[1] === '三' || m[1] === '3' ? 3 : 2),
  ),
  rule('quarter', '第一二三四1234', pattern('第?', N, '季度', ALONE, EDGE), (m, context) =>
    bareQuarters(context, m.index, smallNumber(m[1]), smallNumber(m[1]), m[2]),
  ),
  rule('year-first-quarter', DIGITS, pattern(HAN_YEAR, '首季度?'), (m, context) =>
    draft(quarterPeriod(context.fullYear(num(m, 1)), 1, 'stated')),
  ),
  rule('first-quarter', '首', pattern('首季(?!报)度?'), (m, context) => bareQuarters(context, m.index, 1, 1)),
  rule('half', '上下', pattern('(上|下)半年'), (m, context) => bareHalf(context, m.index, m[1] === '上' ? 1 : 2)),
];
