/** The words of cards. Property keys stay Chinese in every language: formulas refer to them (`=A1.券商`). */
import type { Fact } from '../facts/fact';
import type { PeriodBasis } from '../facts/period';
import type { Both } from '../query/fact-words';
import type { Language } from '../query/session';

export function say(words: Both, language: Language): string {
  return language === 'en-US' ? words[1] : words[0];
}

export const SECTIONS = {
  figure: ['数值', 'Figure'],
  source: ['出处', 'Source'],
  others: ['选取与其他报告', 'Choice and other reports'],
  rating: ['评级', 'Rating'],
} satisfies Record<string, Both>;

export const BASES: Readonly<Record<PeriodBasis, Both>> = {
  stated: ['', ''],
  resolved: ['（按报告日期推算）', ' (worked out from the report’s date)'],
  inferred: ['（按上下文推断）', ' (inferred from context)'],
  unstated: ['（报告未注明）', ' (not stated)'],
};

export const MULTIPLES: Readonly<Record<NonNullable<Fact['multiple']>, Both>> = {
  increase_by: ['增长的倍数', 'increased by this many times'],
  multiple_of: ['为原来的倍数', 'this many times the base'],
};

export const SUSPECT: Both = ['与报告自身其他数字对不上', 'does not fit the report’s own figures'];
/** Behind the title of a card whose figure another report contradicts. */
export const CONFLICT: Both = ['报告间不一致', 'reports disagree'];
export const NO_PERIOD: Both = ['报告未注明', 'not stated'];
/** Behind a figure of another report that names no period. */
export const UNDATED: Both = ['，未注明期间', ', period not stated'];
export const NO_PREVIOUS: Both = ['无更早记录', 'none earlier'];
/** On the card of a rating: how `as_of` treats a report that prints no date. */
export const ESTIMATED_DATE: Both = [
  '报告未刊载日期，as_of 按推算日期比较',
  'the report prints no date; as_of goes by the estimated one',
];
export const NO_DATE: Both = [
  '报告未刊载日期，给定 as_of 时不采用',
  'the report prints no date; never taken where as_of is given',
];
