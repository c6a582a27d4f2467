/** The units in which a person may ask for a figure. Data: a name, and what it stands for in the stored base unit. */
import { isMoney, type Unit } from '../facts/unit';
import { plainText } from './name-key';

/** Chinese and English scales of counts and money. */
const SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
  k: 1e3,
  mn: 1e6,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  tn: 1e12,
  t: 1e12,
  trillion: 1e12,
};

/** Words that may follow a scale, by unit: 亿元, 万亿token. The first is the one messages show. */
const WORDS: Partial<Record<Unit, readonly string[]>> = {
  tokens: ['token', 'tokens', '个', '词元'],
  CNY: ['元', '人民币', 'cny', 'rmb', '元人民币'],
  USD: ['美元', 'usd'],
  HKD: ['港元', '港币', 'hkd'],
  EUR: ['欧元', 'eur'],
  JPY: ['日元', 'jpy'],
  persons: ['人', '名', 'persons'],
  count: ['个', '家', '台', '款', 'count'],
  params: ['参数', '个', 'params'],
};

/** Other ways to take a unit: value in base unit × factor. */
const CONVERSIONS: Partial<Record<Unit, Readonly<Record<string, number>>>> = {
  percent: { '%': 1, 百分数: 1, percent: 1, 小数: 0.01, fraction: 0.01, bp: 100 },
  percentage_points: { 个百分点: 1, 百分点: 1, pp: 1, bp: 100, 基点: 100 },
  times: { 倍: 1, x: 1, times: 1 },
};

/** What messages offer, by kind of unit. */
const SHOWN_SCALES = ['万', '百万', '亿', '万亿', 'mn', 'bn', 'tn'] as const;

/** From the stored base unit to another: divide by the factor (亿), or multiply (basis points of a percentage). */
export interface UnitScale {
  readonly factor: number;
  readonly divide: boolean;
}

/** How values in `unit` are put into `asked`; null where that does not fit: another currency, an unknown word. */
export function unitScale(unit: Unit, asked: string): UnitScale | null {
  const text = plainText(asked).toLowerCase().replace(/\s+/g, '');
  const conversion = CONVERSIONS[unit]?.[text];
  if (conversion !== undefined) return { factor: conversion, divide: false };
  if (text === unit.toLowerCase()) return { factor: 1, divide: false };
  const words = WORDS[unit];
  if (!words) return null;
  if (words.includes(text)) return { factor: 1, divide: false };
  const tail = [...words].sort((a, b) => b.length - a.length).find((word) => text.endsWith(word)) ?? '';
  const scale = SCALES[text.slice(0, text.length - tail.length)] ?? SCALES[text];
  return scale === undefined ? null : { factor: scale, divide: true };
}

/** The unit names a message offers for values in `unit`. */
export function allowedUnits(unit: Unit): readonly string[] {
  const conversions = CONVERSIONS[unit];
  if (conversions) return Object.keys(conversions);
  const word = WORDS[unit]?.[0];
  if (word === undefined) return [unit];
  const chinese = isMoney(unit) ? word : '';
  return [word, ...SHOWN_SCALES.map((scale) => (/[a-z]/.test(scale) ? scale : `${scale}${chinese}`))];
}
