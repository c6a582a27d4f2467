/** The rules in the order they are asked; the first that reads a figure keeps it. Each odd position has its reason beside it. */
import { multipleOf } from './multiple-of';
import { comparison } from './comparison';
import { countOf } from './count-of';
import { flow } from './flow';
import { funding } from './funding';
import { growth } from './growth';
import { indexLevel } from './index-level';
import { indexReturn } from './index-return';
import { priceChange } from './price-change';
import { priceLevel } from './price-level';
import { printedPhrase } from './printed-phrase';
import { previousValue } from './previous-value';
import { rank } from './rank';
import { relativeReturn } from './relative-return';
import type { FactRule } from './rule';
import { indicatorLevel } from './indicator-level';
import { moneyOf } from './money-of';
import { shareOf } from './share-of';
import { specByUnit } from './spec-by-unit';
import { statedLevel } from './stated-level';
import { tokenGrowth } from './token-growth';
import { tokenUsage } from './token-usage';
import { valuationHistory } from './valuation-history';

const accounts = { policy: { carries: true }, bareUnit: 'CNY', segments: true } as const;
const plain = { policy: {}, bareUnit: null, segments: false } as const;

export const RULES: readonly FactRule[] = [
  // First: what 前值 and 预期 say in brackets is the figure before them, whatever its class.
  previousValue,
  rank,
  // Before index-return: a percent after 跑输 is an excess return, never the index's own.
  relativeReturn,
  indexReturn,
  indexLevel,
  tokenUsage,
  // Before growth and prices: 比…强 changes nothing.
  comparison,
  // Before growth, which would read the same words without knowing that Token is a class of its own.
  tokenGrowth,
  // Before valuation-level and every rule of percents: it knows a multiple's past by 分位 and 均值.
  valuationHistory,
  statedLevel('valuation', { policy: { event: true, market: true }, bareUnit: null, segments: false }),
  // Before the money levels: 投资 and 注资 are also words of spending.
  funding,
  flow,
  priceLevel,
  // Before growth: 价格上涨 is a price, not an amount that grew.
  priceChange,
  statedLevel('margin', { policy: { carries: true }, bareUnit: null, segments: true }),
  growth,
  statedLevel('revenue', accounts),
  statedLevel('profit', accounts),
  statedLevel('capex', { ...accounts, segments: false }),
  statedLevel('users', {
    policy: {},
    bareUnit: 'persons',
    bareUnits: { 企业客户数: 'count', 企业付费席位: 'count' },
    segments: false,
  }),
  statedLevel('holding_ratio', { policy: { market: true }, bareUnit: null, segments: false }),
  statedLevel('market_size', { ...plain, bareUnit: 'CNY' }),
  statedLevel('quantity', { ...plain, bareUnit: 'count' }),
  statedLevel('score', { ...plain, bareUnit: 'score' }),
  statedLevel('price_level', { policy: { market: true }, bareUnit: 'none', segments: false }),
  // Before spec-level: it knows the variant named in the bracket after the figure.
  specByUnit,
  statedLevel('spec', {
    ...plain,
    bareUnits: { 上下文长度: 'tokens', 预训练数据: 'tokens', 参数规模: 'params', 激活参数: 'params' },
  }),
  indicatorLevel,
  statedLevel('other', { policy: { carries: true }, bareUnit: null, segments: false }),
  shareOf,
  moneyOf,
  // After all that know a metric: any count with a noun after it.
  countOf,
  // After growth, which reads 是其2倍 by its verb.
  multipleOf,
  // Last: what no rule knows is named by its own words.
  printedPhrase,
];
