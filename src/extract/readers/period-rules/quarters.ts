/** Quarters and halves in every broker writing: 2025Q4, 25Q4, 4Q25, 1-3Q20, 2025年第四季度, 前三季度, 20H1, 上半年. */
import { halfPeriod, monthSpan, quarterPeriod, rangePeriod } from '../../../facts/period-math';
import type { Period, PeriodBasis } from '../../../facts/period';
import { DIGITS, Y, draft, num, pattern, rule, smallNumber, undated, type PeriodDraft, type PeriodRule } from './rule';
import type { PeriodContext } from '../period-context';

const YEAR = '(\\d{4}|\\d{2})';
const N = '([1-4一二三四])';
const END = '(?![A-Za-z0-9]|\\.\\d)';

/** Quarters `from`–`to` of one year: one quarter, or a range such as 2020Q1-Q3. */
export function quarters(year: number, from: number, to: number, basis: PeriodBasis): Period | null {
  if (to < from) return null;
  if (from === to) return quarterPeriod(year, from, basis);
  const start = monthSpan(year, from * 3 - 2).start;
  return { ...rangePeriod(start, monthSpan(year, to * 3).end, basis), label: `${year}Q${from}-Q${to}` };
}

function bareQuarters(context: PeriodContext, index: number, from: number, to: number): PeriodDraft | null {
  const year = context.yearOfPart(from * 3 - 2, index);
  return year === null
    ? undated('quarter', from === to ? `Q${from}` : `Q${from}-Q${to}`)
    : draft(quarters(year, from, to, 'resolved'));
}

function bareHalf(context: PeriodContext, index: number, half: number): PeriodDraft | null {
  const year = context.yearOfPart(half * 6 - 5, index);
  return year === null ? undated('half', `H${half}`) : draft(halfPeriod(year, half, 'resolved'));
}

export const QUARTER_RULES: readonly PeriodRule[] = [
  rule('year-Q-range', DIGITS, pattern(YEAR, 'Q([1-4])[-~至](?:\\d{2}|\\d{4})?Q?([1-4])', END), (m, context) =>
    draft(quarters(context.fullYear(num(m, 1)), num(m, 2), num(m, 3), 'stated')),
  ),
  rule('year-Q', DIGITS, pattern(YEAR, '年?Q([1-4])', END), (m, context) =>
    draft(quarterPeriod(context.fullYear(num(m, 1)), num(m, 2), 'stated')),
  ),
  rule('Q-range-year', DIGITS, pattern('([1-4])-([1-4])Q', YEAR, END), (m, context) =>
    draft(quarters(context.fullYear(num(m, 3)), num(m, 1), num(m, 2), 'stated')),
  ),
  rule('Q-year', DIGITS, pattern('([1-4])Q', YEAR, END), (m, context) =>
    draft(quarterPeriod(context.fullYear(num(m, 2)), num(m, 1), 'stated')),
  ),
  rule('year-H', DIGITS, pattern(YEAR, '年?H([12])', END), (m, context) =>
    draft(halfPeriod(context.fullYear(num(m, 1)), num(m, 2), 'stated')),
  ),
  rule('H-year', DIGITS, pattern('([12])H', YEAR, END), (m, context) =>
    draft(halfPeriod(context.fullYear(num(m, 2)), num(m, 1), 'stated')),
  ),
  rule('year-first-quarters', DIGITS, pattern(YEAR, '年前([二三两23])个?季度'), (m, context) =>
    draft(quarters(context.fullYear(num(m, 1)), 1, m[2] === '三' || m[2] === '3' ? 3 : 2, 'stated')),
  ),
  rule('year-quarter-range', DIGITS, pattern(YEAR, '年第?', N, '季?度?[-~至到、和]第?', N, '季度'), (m, context) =>
    draft(quarters(context.fullYear(num(m, 1)), smallNumber(m[2]), smallNumber(m[3]), 'stated')),
  ),
  rule('year-quarter', DIGITS, pattern(YEAR, '年第?', N, '季(?:度|报)'), (m, context) =>
    draft(quarterPeriod(context.fullYear(num(m, 1)), smallNumber(m[2]), 'stated')),
  ),
  rule('year-half', DIGITS, pattern(YEAR, '年?(上|下)半年'), (m, context) =>
    draft(halfPeriod(context.fullYear(num(m, 1)), m[2] === '上' ? 1 : 2, 'stated')),
  ),
  rule('year-interim', DIGITS, pattern(Y, '年?(?:中报|半年报|中期业绩)'), (m) =>
    draft(halfPeriod(num(m, 1), 1, 'stated')),
  ),
  rule('Q-alone-year', 'Q', pattern("Q([1-4])[' ]((?:20)\\d{2}|\\d{2})", END), (m, context) =>
    draft(quarterPeriod(context.fullYear(num(m, 2)), num(m, 1), 'stated')),
  ),
  rule('Q-range-alone', 'Q', pattern('Q([1-4])[-~]Q?([1-4])', END), (m, context) =>
    bareQuarters(context, m.index, num(m, 1), num(m, 2)),
  ),
  rule('Q-alone', 'Q', pattern('Q([1-4])', END), (m, context) => bareQuarters(context, m.index, num(m, 1), num(m, 1))),
  rule('H-alone', 'H', pattern('H([12])', END), (m, context) => bareHalf(context, m.index, num(m, 1))),
  rule('first-quarters', '前', pattern('前([二三两23])个?季度'), (m, context) =>
    bareQuarters(context, m.index, 1, m[1] === '三' || m[1] === '3' ? 3 : 2),
  ),
  rule('quarter', '第一二三四1234', pattern('第?', N, '季度'), (m, context) =>
    bareQuarters(context, m.index, smallNumber(m[1]), smallNumber(m[1])),
  ),
  rule('half', '上下', pattern('(上|下)半年'), (m, context) => bareHalf(context, m.index, m[1] === '上' ? 1 : 2)),
];
