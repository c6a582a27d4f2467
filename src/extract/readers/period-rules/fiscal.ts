/** Fiscal periods: FY26Q3, 3QFY26, FY2026, 2026财年第三财季. Dates wait for the subject's calendar (facts/fiscal). */
import { openFiscal, resolveFiscal, type FiscalPeriod } from '../../../facts/fiscal';
import { UNSTATED_PERIOD } from '../../../facts/period';
import {
  DIGITS,
  M,
  Y,
  YY,
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
const END = '(?![A-Za-z0-9])';
/** Actual, estimate or forecast behind a period: FY26Q3E. */
const MARK = '[AEF]?';

function fiscal(context: PeriodContext, year: number, part: FiscalPeriod['part'], index: number): PeriodDraft {
  const period: FiscalPeriod = { year: context.fullYear(year), part, index };
  const own = context.clock.ownFiscal;
  return { period: own ? resolveFiscal(period, own.endMonth) : openFiscal(period), fiscal: period };
}

export const FISCAL_RULES: readonly PeriodRule[] = [
  // 截至6月的财年: the text itself tells the calendar, so its dates need no company.
  rule(
    'fiscal-year-ended',
    '截',
    pattern('截[至止](?:', Y, '年)?', M, '月(?:3[01]日|2[89]日|底|末)?止?的?(?:本|该|上)?财(?:政)?年度?'),
    (m, context) => {
      const year = has(m, 1) ? num(m, 1) : (context.today?.year ?? null);
      return year === null ? null : { period: resolveFiscal({ year, part: 'year', index: 1 }, num(m, 2)) };
    },
  ),
  rule('FY-range', 'F', pattern('FY', YEAR, '[-~至](?:FY)?', YEAR, MARK, END), (m, context) => {
    const label = `FY${context.fullYear(num(m, 1)) % 100}-FY${context.fullYear(num(m, 2)) % 100}`;
    return num(m, 2) > num(m, 1) ? { period: { ...UNSTATED_PERIOD, kind: 'range', label } } : null;
  }),
  rule('FY-Q', 'F', pattern('FY', YEAR, ' ?Q([1-4])', MARK, END), (m, context) =>
    fiscal(context, num(m, 1), 'quarter', num(m, 2)),
  ),
  rule('FY-H', 'F', pattern('FY', YEAR, ' ?H([12])', MARK, END), (m, context) =>
    fiscal(context, num(m, 1), 'half', num(m, 2)),
  ),
  // F3Q26 and FY3Q26, as houses in Hong Kong write it.
  rule('F-Q-year', 'F', pattern('FY?([1-4])([QH])', YEAR, MARK, END), (m, context) =>
    m[2] === 'H' && num(m, 1) > 2 ? null : fiscal(context, num(m, 3), m[2] === 'Q' ? 'quarter' : 'half', num(m, 1)),
  ),
  rule('FY', 'F', pattern('FY', YEAR, '[AEF]?', END), (m, context) => fiscal(context, num(m, 1), 'year', 1)),
  rule('Q-FY', 'Q', pattern('Q([1-4]) ?FY', YEAR, END), (m, context) =>
    fiscal(context, num(m, 2), 'quarter', num(m, 1)),
  ),
  rule('QFY', DIGITS, pattern('([1-4])([QH]) ?FY', YEAR, MARK, END), (m, context) =>
    m[2] === 'H' && num(m, 1) > 2 ? null : fiscal(context, num(m, 3), m[2] === 'Q' ? 'quarter' : 'half', num(m, 1)),
  ),
  // 第二财季 of a year named elsewhere: which one is not ours to guess.
  rule('fiscal-quarter-alone', '第', pattern('第([1-4一二三四])财季'), (m) => undated('quarter', m[0])),
  rule(
    'fiscal-year-in-words',
    DIGITS,
    pattern(
      '(?:(?:(?:19|20)?\\d{2}[/-])?',
      Y,
      '|(?:(?:19|20)?\\d{2}[/-])?',
      YY,
      ')财年(?:年?第?([1-4一二三四])(?:财?季度?)|Q([1-4])|(上|下)半(?:财?年))?',
    ),
    (m, context) => {
      const year = has(m, 1) ? num(m, 1) : num(m, 2);
      if (has(m, 3)) return fiscal(context, year, 'quarter', smallNumber(m[3]));
      if (has(m, 4)) return fiscal(context, year, 'quarter', num(m, 4));
      if (has(m, 5)) return fiscal(context, year, 'half', m[5] === '上' ? 1 : 2);
      return fiscal(context, year, 'year', 1);
    },
  ),
];
