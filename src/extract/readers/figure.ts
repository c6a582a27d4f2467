/** One figure as it is printed: sign, currency, number, unit and denominator, before ranges and neighbouring words. */
import { multiply } from '../../facts/decimal';
import type { Qualifier } from '../../facts/fact';
import type { SignSource } from '../../facts/quantity';
import type { Unit } from '../../facts/unit';
import { INSIDE_FIGURE } from '../lexicon/qualifiers';
import { readNumber, readScale, type NumberToken } from './number';
import { readCurrencyBefore, readPerAfter, readUnit } from './unit-reader';
import { WordTable } from './word-table';

export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly number: NumberToken;
  readonly unit: Unit | null;
  readonly unitWord: string | null;
  readonly ratio: boolean;
  readonly per: string | null;
  readonly sign: SignSource;
  /** 多, 余 or + inside it. */
  readonly inside: Qualifier | null;
}

const INSIDE_TABLE = new WordTable(INSIDE_FIGURE);
/** A minus counts after these (or at an edge); elsewhere it joins two words or two figures. */
const BEFORE_MINUS = '(\t\n|,，:;/~、 为至到达比由从在幅率值长速约于是润额';
/** Before a sign these Latin words are metrics: YoY+18.8%. */
const SIGNED_METRIC = /(?:yoy|qoq|mom|cagr)$/i;
const EDGES = '\t\n|';

/**
 * The figure whose digits begin at `index`; null where they are no number. The start is drawn back over a currency and a
 * sign, the end over unit and denominator. With `signed` a sign is taken whatever stands before it (the second end of a range).
 */
export function readFigure(text: string, index: number, signed = false): Figure | null {
  const plain = readNumber(text, index);
  if (plain === null) return null;
  const vague = readInside(text, plain);
  const unit = readUnit(text, vague.end);
  const number = inUnit(vague.number, unit?.exponent ?? 0);
  const measured = unit?.kind === 'ratio' || unit?.kind === 'money';
  const before = signBefore(text, index, signed, measured);
  const plainYuan = unit !== null && (unit.word === '元' || unit.word === '圆');
  const currency = unit?.kind === 'money' && !plainYuan ? null : readCurrencyBefore(text, before.start);
  const outer = currency === null || before.sign !== 'none' ? before : signBefore(text, currency.start, signed, true);
  const sharedUnit = currency === null ? (unit?.unit ?? null) : currency.unit;
  const money = unit?.kind === 'money' || currency !== null;
  const end = unit?.end ?? vague.end;
  // 180 token/s: how fast; any other denominator behind tokens is a price's.
  const rate = unit?.unit === 'tokens' && /^\/ ?(?:s|秒)/.test(text.slice(end, end + 3));
  const per = money || rate ? readPerAfter(text, end) : null;
  const start = Math.min(currency?.start ?? index, outer.start, before.start);
  const figure: Figure = {
    start,
    end: per?.end ?? end,
    number,
    unit: sharedUnit ?? letterUnit(number),
    unitWord: unit?.word ?? null,
    ratio: unit?.kind === 'ratio',
    per: per?.per ?? null,
    sign: outer.sign === 'none' ? before.sign : outer.sign,
    inside: vague.qualifier,
  };
  return figure.sign === 'none' ? (inBrackets(text, figure) ?? figure) : figure;
}

/** 3‰ as 0.3 percent: the unit's own power of ten joins the scale, so that the first end of 3-5‰ shares it. */
export function inUnit(number: NumberToken, exponent: number): NumberToken {
  if (exponent === 0) return number;
  const value = multiply(number.value, 10 ** exponent);
  return { ...number, value, scaleExponent: number.scaleExponent + exponent, decimals: number.decimals };
}

/** 355B without a unit counts parameters; K, M and T stay open, since a rule knows whether they count tokens or bytes. */
function letterUnit(number: NumberToken): Unit | null {
  return number.scale === 'B' ? 'params' : null;
}

/** 400多家, 30多亿, 140+: the qualifier inside, and a scale behind it. */
function readInside(
  text: string,
  number: NumberToken,
): { number: NumberToken; end: number; qualifier: Qualifier | null } {
  const word = INSIDE_TABLE.at(text, number.end);
  if (word === null) return { number, end: number.end, qualifier: null };
  const scale = number.scale === null ? readScale(text, word.end) : null;
  const end = scale?.end ?? word.end;
  const ends = number.scale !== null && ',。;、)的'.includes(text[word.end] ?? '。');
  const open =
    ends || (word.word === '+' ? !/[\d.$¥]/.test(text[end] ?? '') : scale !== null || readUnit(text, end) !== null);
  if (!open) return { number, end: number.end, qualifier: null };
  if (scale === null) return { number, end, qualifier: word.value };
  return { number: rescale(number, scale.exponent, scale.word), end, qualifier: word.value };
}

/** The same digits under another scale: 100 of 100-300亿 becomes 1e10. */
export function rescale(number: NumberToken, scaleExponent: number, scale: string | null): NumberToken {
  return { ...number, value: multiply(number.value, 10 ** scaleExponent), scaleExponent, scale };
}

/** The sign before `index`. `measured` says a unit follows: then a minus behind any Han character counts (净流入-52亿元). */
function signBefore(
  text: string,
  index: number,
  signed: boolean,
  measured: boolean,
): { start: number; sign: SignSource } {
  const at = text[index - 1] === ' ' && '+±-'.includes(text[index - 2] ?? ' ') ? index - 1 : index;
  if (text[index - 1] === '负' && text[index - 2] === '正') return { start: index - 2, sign: 'plus_minus' };
  const mark = text[at - 1];
  const before = text[at - 2];
  const afterMetric = SIGNED_METRIC.test(text.slice(Math.max(0, at - 5), at - 1));
  if (mark === '负' && at === index) return { start: at - 1, sign: 'minus' };
  if (mark === '±') return { start: at - 1, sign: 'plus_minus' };
  if (mark === '+' && (signed || before === undefined || !/[0-9A-Za-z)%]/.test(before) || afterMetric)) {
    return { start: at - 1, sign: 'plus' };
  }
  // 同比 - 5%: a minus with a blank behind it counts only after a word of change.
  const compared = at !== index && (afterMetric || '比幅率'.includes((before === ' ' ? text[at - 3] : before) ?? '|'));
  if (
    mark === '-' &&
    (at === index || compared) &&
    (compared ||
      signed ||
      before === undefined ||
      BEFORE_MINUS.includes(before) ||
      afterMetric ||
      (measured && before > '\u4dff'))
  ) {
    return { start: at - 1, sign: 'minus' };
  }
  return { start: index, sign: 'none' };
}

/** (0.48) filling a table cell is negative; (1) in running text is a list mark and claimed long before. */
function inBrackets(text: string, figure: Figure): Figure | null {
  if (text[figure.start - 1] !== '(' || text[figure.end] !== ')') return null;
  const before = text[figure.start - 2];
  const after = text[figure.end + 1];
  if ((before !== undefined && !EDGES.includes(before)) || (after !== undefined && !EDGES.includes(after))) return null;
  return { ...figure, start: figure.start - 1, end: figure.end + 1, sign: 'brackets' };
}
