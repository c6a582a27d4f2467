/** A figure's qualifier and modality in words: the same on cards, in spilled lists and in tables. */
import type { Modality, Qualifier } from '../facts/fact';

export type Both = readonly [zh: string, en: string];

/** Nothing is said of an exact figure. */
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
