/** Units in words, and the scale amounts are shown in: 亿元, 万亿 Token, 元/千 Token. */
import type { Fact } from '../facts/fact';
import { isMoney, type Unit } from '../facts/unit';
import type { Words } from './words';

const NAMES: Partial<Record<Unit, Words>> = {
  tokens: { zh: 'Token', en: 'tokens' },
  CNY: { zh: '元', en: 'CNY' },
  USD: { zh: '美元', en: 'USD' },
  HKD: { zh: '港元', en: 'HKD' },
  EUR: { zh: '欧元', en: 'EUR' },
  percent: { zh: '%', en: '%' },
  percentage_points: { zh: '个百分点', en: 'pp' },
  basis_points: { zh: '个基点', en: 'bp' },
  times: { zh: '倍', en: 'x' },
  rank: { zh: '名', en: 'rank' },
  score: { zh: '分', en: 'points' },
  count: { zh: '个', en: 'count' },
  persons: { zh: '人', en: 'persons' },
  days: { zh: '天', en: 'days' },
  months: { zh: '个月', en: 'months' },
  years: { zh: '年', en: 'years' },
  hours: { zh: '小时', en: 'hours' },
  minutes: { zh: '分钟', en: 'minutes' },
  params: { zh: '参数', en: 'parameters' },
  bytes: { zh: '字节', en: 'bytes' },
  inch: { zh: '英寸', en: 'inch' },
  none: { zh: '', en: '' },
};

const DENOMINATORS: Readonly<Record<string, string>> = {
  '1k tokens': '千 Token',
  '1m tokens': '百万 Token',
  hour: '小时',
  day: '天',
  month: '月',
  year: '年',
  share: '股',
};

/**
 * Scales an amount may be shown in, largest first. One is taken where the largest amount of the column reaches it and the
 * smallest is not below `least`, so that no figure shrinks to 0.0000001.
 */
const SCALES: readonly { readonly size: number; readonly least: number; readonly zh: string; readonly en: string }[] = [
  { size: 1e12, least: 1e9, zh: '万亿', en: 'trn' },
  { size: 1e8, least: 1e5, zh: '亿', en: '100m' },
  { size: 1e4, least: 1e3, zh: '万', en: '10k' },
];

/** From here on money goes in 亿: an analyst reads 0.61 亿港元 beside 52.59 亿港元. */
const MONEY_IN_YI = 1e7;

export interface UnitScale {
  /** What values are divided by. */
  readonly size: number;
  readonly label: Words;
}

/** Facts with the same key may stand in one number column: same unit and denominator. */
export function unitKey(fact: Fact): string {
  return `${fact.unit}|${fact.per ?? ''}`;
}

/**
 * Facts with the same key are shown in one scale where units stand beside the numbers: money has one habit for a whole
 * table, but a context length in 万 need not follow training data in 万亿.
 */
export function scaleGroup(fact: Fact): string {
  return isMoney(fact.unit) ? unitKey(fact) : `${unitKey(fact)}|${fact.metric}`;
}

/**
 * The one scale for facts that share a unit. Money goes in 亿 at most (one habit for all amounts of a table); unit prices are
 * never scaled.
 */
export function unitScale(facts: readonly Fact[]): UnitScale {
  const first = facts[0];
  if (!first) return { size: 1, label: { zh: '', en: '' } };
  const name = NAMES[first.unit] ?? { zh: first.unit, en: first.unit };
  if (first.per !== null) return { size: 1, label: perLabel(name, first.per) };
  const amounts = facts
    .flatMap(({ value, high }) => [Math.abs(value), Math.abs(high ?? 0)])
    .filter((amount) => amount > 0);
  const largest = amounts.reduce((a, b) => Math.max(a, b), 0);
  const smallest = amounts.reduce((a, b) => Math.min(a, b), Infinity);
  const money = isMoney(first.unit);
  const scalable = money || ['tokens', 'persons', 'count', 'params', 'none'].includes(first.unit);
  const scales = SCALES.filter(({ size }) => scalable && !(money && size === 1e12));
  const scale = scales.find(({ size, least }) => {
    return largest >= (money ? Math.min(size, MONEY_IN_YI) : size) && smallest >= least;
  });
  if (!scale) return { size: 1, label: name };
  return { size: scale.size, label: { zh: joinScale(scale.zh, name.zh), en: `${scale.en} ${name.en}`.trim() } };
}

/** 亿元, but 万亿 Token: Latin units stand apart. */
function joinScale(scale: string, unit: string): string {
  return /^[A-Za-z]/.test(unit) ? `${scale} ${unit}` : scale + unit;
}

function perLabel(name: Words, per: string): Words {
  return { zh: `${name.zh}/${DENOMINATORS[per] ?? per}`, en: `${name.en}/${per}` };
}
