/** Numerals, shares and ranges of cn2an and Recognizers-Text. */
import { normalise } from '../../../src/document/normalise';
import { divide } from '../../../src/facts/decimal';
import { readSpelled } from '../../../src/extract/readers/chinese-number';
import type { QuantityMention } from '../../../src/extract/readers/mention';
import { readNumber } from '../../../src/extract/readers/number';
import { readQuantities } from '../../../src/extract/readers/quantities';
import { matches, type OutsideCase, type Suite } from './suite';

export const read = (input: string) => readQuantities(normalise(input).text);
export const near = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9;

export interface Resolved {
  readonly text: string;
  readonly resolution: { readonly value: string | null; readonly unit?: string };
}

const BEYOND = { why: 'beyond 2^53', is: matches(/^四千五百六十九万八千/) };

/** The whole of a text as one number, in digits or in numerals, with its sign; a fraction as a share. Null where it is none. */
function numeralOf(input: string): number | null {
  const { text } = normalise(input.trim());
  const negative = text.startsWith('负') || text.startsWith('-');
  const body = text.slice(negative ? 1 : 0);
  const number = readNumber(body, 0) ?? readSpelled(body, 0);
  if (number !== null && number.end === body.length) return negative ? -number.value : number.value;
  const [whole, ...others] = read(body);
  const covers = whole !== undefined && whole.start === 0 && whole.end === body.length && others.length === 0;
  if (!covers) return null;
  const value = whole.unit === 'percent' ? divide(whole.value, 100) : whole.value;
  return negative ? -value : value;
}

export const NUMERALS: Suite = {
  name: 'cn2an, strict, normal and smart numerals',
  file: 'cn2an.json',
  take: ({ kind }) => kind === 'cn2an-strict' || kind === 'cn2an-normal' || kind === 'cn2an-smart',
  outOfScope: [
    {
      why: 'digits read out one by one (一二三, 〇二): a report prints 123',
      is: matches(/^负?[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]{2,}(?:点|$)/),
    },
    {
      why: 'digits and numerals in turns (1百01, 100万三千, 一百点123)',
      is: matches(/\d[百千万亿][零〇]?[一二三四五六七八九]|点\d|\d百\d|\d万\d{3}$|零四千\d/),
    },
  ],
  right: ({ input, expected }) => {
    const [money, ...others] = /[元圆]/.test(input) ? read(input) : [];
    const value = money !== undefined && others.length === 0 && money.unit === 'CNY' ? money.value : numeralOf(input);
    return value !== null && near(value, Number(expected));
  },
  peers: ['Recognizers number'],
  note: null,
  floor: 1,
};

export const NUMBER: Suite = {
  name: 'Recognizers, numbers',
  file: 'recognizers_number.json',
  take: ({ model }) => model === 'NumberModel',
  outOfScope: [
    BEYOND,
    {
      why: 'numerals inside a sentence that measure nothing (答案是四): a figure has a unit beside it',
      is: ({ input, expected }) => {
        const wanted = expected as Resolved[];
        const stripped = normalise(input.trim()).text.replace(/\s/g, '').length;
        const covered = wanted.reduce((sum, { text }) => sum + normalise(text).text.replace(/\s/g, '').length, 0);
        return wanted.length > 0 && (wanted.length > 1 || covered < stripped);
      },
    },
    {
      why: 'powers and exponents (2^5, 2e5): no report writes them, 1e309 must not be a figure',
      is: matches(/\^|[\d０][eEｅ][-+－]?[\d１]/),
    },
    { why: 'mixed fractions (三又一千分之二, 1 4/3)', is: matches(/又|\d ?[\d３]\/|[０-９] [０-９]／/) },
    {
      why: 'a bare quotient (3/5, 16/5) may be a rank, a date or two figures',
      is: matches(/^-?[\d０-９ ]+[／/][\d０-９]+$/),
    },
    { why: 'dozens (打): no unit of a report', is: matches(/打/) },
    { why: 'vague numbers (十几万, 一百零几万, 一千多万): a value is not printed', is: matches(/[几幾多余]/) },
    { why: 'spoken halves and tails (半百, 百三, 千三)', is: matches(/^半百|^百三|^千三/) },
    {
      why: 'blanks inside spelled numerals',
      is: matches(/[一二三四五六七八九十百千万亿两壹萬兩點点分之负] +[一二三四五六七八九十百千万亿两壹又萬點点之分]/),
    },
    { why: 'digits and numerals in turns (5亿1万4千6百, 1千零20)', is: matches(/\d ?[万萬亿億千] ?[\d零]|\d千零/) },
    { why: '兆 inside a numeral is 1e12 or 1e6 depending on the country', is: matches(/[兆]/) },
    { why: 'discounts, which the suite leaves to another model', is: matches(/折$/) },
    { why: 'numerals of another script (倆, 陸 for a surname)', is: matches(/倆/) },
    { why: 'money, whose number the suite leaves to another model', is: matches(/美元|美刀/) },
    { why: 'full-width comma as thousands: in a report it parts figures', is: matches(/[\d０-９]，[\d０-９]{3}/) },
    { why: 'a point without a digit before it', is: matches(/^-?\.\d|^\.\.\./) },
    { why: '两 by itself counts nothing', is: matches(/^两$/) },
    {
      why: 'a denominator that is no ten, hundred or thousand of its own (一百分之二 for 1/100)',
      is: matches(/^[负負]?[一壹](?:百|千|仟|万|萬|百万|千万|万万)分之|分之负|分之負|四千二分/),
    },
  ],
  right: ({ input, expected }) => {
    const wanted = expected as Resolved[];
    if (wanted.length === 0) return read(input).length === 0;
    const value = numeralOf(input);
    return value !== null && near(value, Number(wanted[0]?.resolution.value));
  },
  peers: [],
  note: 'Recognizers itself 363 of all 365; cn2an 104 of 245 whole strings',
  floor: 0.99,
};

/** Low and high bound of a range such as "(20,35]". Which ends belong to it is not compared: the suite calls 20-100 half open. */
function bounds(value: string): [number, number] {
  const [low = '', high = ''] = value.slice(1, -1).split(',');
  return [low === '' ? -Infinity : Number(low), high === '' ? Infinity : Number(high)];
}

/** 百分之零点九 is 0.9 to the suite and 0.9 percent to us; 二分之一 is 0.5 and 50 percent. */
function boundsOf({ value, high, qualifier, unit }: QuantityMention, input: string): [number, number] | null {
  const share = unit === 'percent' && !input.includes('百分') ? 0.01 : 1;
  if (high !== null) return [value * share, high * share];
  if (qualifier === 'gt' || qualifier === 'gte' || qualifier === 'at_least') return [value * share, Infinity];
  return qualifier === 'lt' || qualifier === 'lte' ? [-Infinity, value * share] : null;
}

export const NUMBER_RANGE: Suite = {
  name: 'Recognizers, ranges of numbers',
  file: 'recognizers_number.json',
  take: ({ model }) => model === 'NumberRangeModel',
  outOfScope: [
    {
      why: 'bare numerals without a unit (大于二十): they measure nothing',
      is: ({ input }) => !/\d|[０-９]/.test(input) && !/五百多个|[万亿]$|百分之/.test(input),
    },
    {
      why: 'equalities (等于): no range',
      is: ({ input, expected }) =>
        /等于/.test(input) &&
        !/[小大]于(?:或者?)?等于|大于等于/.test(input) &&
        (expected as Resolved[]).some(({ text }) => /^等于/.test(text)),
    },
    { why: 'comparison around the number (比 170 低)', is: matches(/比 ?\d+ ?[低高大小]/) },
    { why: 'full-width comma as thousands: in a report it parts figures', is: matches(/[\d０-９]，[\d０-９]{3}/) },
    { why: 'a bare quotient may be a rank, a date or two figures', is: matches(/1\/2/) },
    { why: 'two scales over one number (三十万多亿)', is: matches(/[万]多亿|万余亿/) },
    { why: 'programming signs with blanks (< =)', is: matches(/< =/) },
  ],
  right: ({ input, expected }) => {
    const wanted = (expected as Resolved[]).map(({ resolution }) => bounds(resolution.value ?? ''));
    const single = read(input)
      .map((mention) => boundsOf(mention, input))
      .filter((one) => one !== null);
    const found: readonly [number, number][] = single;
    const parts = wanted.flatMap(([low, high]): [number, number][] =>
      found.length > wanted.length && low > -Infinity && high < Infinity
        ? [
            [low, Infinity],
            [-Infinity, high],
          ]
        : [[low, high]],
    );
    return (
      parts.length === found.length &&
      parts.every(([low, high]) => found.some(([a, b]) => same(a, low) && same(b, high)))
    );
  },
  peers: [],
  note: 'the JavaScript port of Recognizers does not export its range model',
  floor: 0.92,
};

function same(a: number, b: number): boolean {
  return a === b || near(a, b);
}

function percentRight({ input, expected }: OutsideCase): boolean {
  const wanted = (expected as Resolved[]).map(({ resolution }) => parseFloat(resolution.value ?? ''));
  const found = read(input).filter(({ unit }) => unit === 'percent' || unit === 'percentage_points');
  // Of 5-20% the suite keeps the upper end.
  return (
    found.length === wanted.length &&
    found.every(
      ({ value, high }, i) => near(value, wanted[i] ?? NaN) || (high !== null && near(high, wanted[i] ?? NaN)),
    )
  );
}

export const PERCENT: Suite = {
  name: 'Recognizers, percent',
  file: 'recognizers_number.json',
  take: ({ model }) => model === 'PercentModel',
  outOfScope: [
    {
      why: 'blanks inside spelled numerals',
      is: matches(/[一二三四五六七八九十百点成] +[一二三四五六七八九十点成]|^[\d０-９]+ 成/),
    },
    { why: 'k behind a percentage: no report writes it', is: matches(/百 ?分 ?之 *[\d０-９．.]+ ?[kＫ]/) },
    { why: 'blanks inside digits (7 2 折)', is: matches(/^\d \d 折/) },
    { why: 'several digits in a row as tens and units (二三十)', is: matches(/二三十/) },
    { why: 'full-width comma as thousands: in a report it parts figures', is: matches(/[\d０-９]，[\d０-９]{3}/) },
  ],
  right: percentRight,
  peers: [],
  note: 'Recognizers itself 148 of all 152; nobody else reads it',
  floor: 0.99,
};
