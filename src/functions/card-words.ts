/** The words of cards. Property keys stay Chinese in every language: formulas refer to them (`=A1.券商`). */
import type { Agreement } from '../query/agreement';
import type { Fact, Modality, Qualifier } from '../facts/fact';
import type { PeriodBasis } from '../facts/period';
import type { Language } from '../query/session';

type Both = readonly [zh: string, en: string];

export function say(words: Both, language: Language): string {
  return language === 'en-US' ? words[1] : words[0];
}

export const SECTIONS = {
  figure: ['数值', 'Figure'],
  source: ['出处', 'Source'],
  others: ['选取与其他报告', 'Choice and other reports'],
  rating: ['评级', 'Rating'],
} satisfies Record<string, Both>;

export const QUALIFIERS: Readonly<Record<Qualifier, Both>> = {
  exact: ['', ''],
  gt: ['超', 'more than'],
  gte: ['以上', 'or more'],
  at_least: ['至少', 'at least'],
  lt: ['不足', 'less than'],
  lte: ['不超过', 'at most'],
  approx: ['约', 'about'],
  range: ['区间', 'range'],
};

export const MODALITIES: Readonly<Record<Modality, Both>> = {
  actual: ['实际', 'actual'],
  forecast: ['预测', 'forecast'],
  plan: ['计划', 'plan'],
  guidance: ['指引', 'guidance'],
  rumor: ['传闻', 'rumour'],
};

export const BASES: Readonly<Record<PeriodBasis, Both>> = {
  stated: ['', ''],
  resolved: ['（按报告日期推算）', ' (worked out from the report’s date)'],
  inferred: ['（按上下文推断）', ' (inferred from context)'],
  unstated: ['（报告未注明）', ' (not stated)'],
};

export const AGREEMENTS: Readonly<Record<Agreement, Both>> = {
  agrees: ['一致', 'agrees'],
  differs: ['不一致', 'differs'],
  'not comparable': ['口径不同', 'not comparable'],
};

export const MULTIPLES: Readonly<Record<NonNullable<Fact['multiple']>, Both>> = {
  increase_by: ['增长的倍数', 'increased by this many times'],
  multiple_of: ['为原来的倍数', 'this many times the base'],
};

export const SUSPECT: Both = ['与报告自身其他数字对不上', 'does not fit the report’s own figures'];
export const NO_PERIOD: Both = ['报告未注明', 'not stated'];
/** Behind a figure of another report that names no period. */
export const UNDATED: Both = ['，未注明期间', ', period not stated'];
export const NO_PREVIOUS: Both = ['无更早记录', 'none earlier'];
