/** A number in digits with its scale: 1,234.5, 16.4亿, 355B, 3亿5000万. Exact, and never guessed out of malformed digits. */
import { isDigit } from '../../document/character-folds';
import { MAX_DIGITS, add, scaled } from '../../facts/decimal';
import { LETTER_SCALES, SCALES } from '../lexicon/scales';
import { WordTable } from './word-table';

export interface NumberToken {
  readonly start: number;
  /** After the scale. */
  readonly end: number;
  /** With the scale applied, unsigned. */
  readonly value: number;
  /** Significant digits and exponent before the scale, to apply a shared one: 0.46 is ('046', -2). */
  readonly digits: string;
  readonly exponent: number;
  readonly decimals: number;
  readonly scale: string | null;
  readonly scaleExponent: number;
  readonly spelled: boolean;
}

const SCALE_TABLE = new WordTable(SCALES);
const COMMA = 0x2c;
const DOT = 0x2e;

/** Where the run of digits, points and commas starting at `index` ends: what is claimed when it is no number. */
export function digitRunEnd(text: string, index: number): number {
  let i = index;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) i++;
    else if ((unit === COMMA || unit === DOT) && isDigit(text.charCodeAt(i + 1))) i++;
    else break;
  }
  return i;
}

/**
 * The number in digits at `index`, or null where there is none or it is malformed: commas that do not part thousands
 * (12,34,567), two points, more than 30 digits.
 */
export function readNumber(text: string, index: number): NumberToken | null {
  if (!isDigit(text.charCodeAt(index))) return null;
  let i = index;
  while (isDigit(text.charCodeAt(i))) i++;
  let digits = text.slice(index, i);
  if (text.charCodeAt(i) === COMMA && isDigit(text.charCodeAt(i + 1))) {
    if (digits.length > 3) return null;
    while (text.charCodeAt(i) === COMMA && isDigit(text.charCodeAt(i + 1))) {
      let group = i + 1;
      while (isDigit(text.charCodeAt(group))) group++;
      if (group - i !== 4) return null;
      digits += text.slice(i + 1, group);
      i = group;
    }
  }
  let decimals = 0;
  if (text.charCodeAt(i) === DOT && isDigit(text.charCodeAt(i + 1))) {
    let end = i + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    decimals = end - i - 1;
    digits += text.slice(i + 1, end);
    i = end;
    if (text.charCodeAt(i) === DOT && isDigit(text.charCodeAt(i + 1))) return null;
  } else if (text.charCodeAt(i) === DOT && text.charCodeAt(i + 1) === DOT && isDigit(text.charCodeAt(i + 2)))
    return null;
  if (digits.length > MAX_DIGITS) return null;
  return compound(text, withScale(text, index, i, digits, decimals));
}

function withScale(text: string, start: number, end: number, digits: string, decimals: number): NumberToken {
  const scale = readScale(text, end);
  const scaleExponent = scale?.exponent ?? 0;
  return {
    start,
    end: scale?.end ?? end,
    value: scaled(digits, scaleExponent - decimals),
    digits,
    exponent: -decimals,
    decimals,
    scale: scale?.word ?? null,
    scaleExponent,
    spelled: false,
  };
}

interface Scale {
  readonly word: string;
  readonly end: number;
  readonly exponent: number;
}

/** A scale directly after a number: 亿 anywhere, letters only where no letter or digit follows. 百 of 百分点 is none. */
export function readScale(text: string, index: number): Scale | null {
  const letter = LETTER_SCALES[text[index] ?? ''];
  if (letter !== undefined && !isWordUnit(text.charCodeAt(index + 1))) {
    return { word: text[index] ?? '', end: skipGloss(text, index + 1), exponent: letter };
  }
  const at = text.charCodeAt(index) === 0x20 ? index + 1 : index;
  const match = SCALE_TABLE.at(text, at);
  if (match === null) return null;
  const latin = match.word.charCodeAt(0) < 0x80;
  if (latin ? isWordUnit(text.charCodeAt(match.end)) : at !== index) return null;
  if (match.word === '兆' && !'元美日韩港新台欧'.includes(text[match.end] ?? ' ')) return null;
  if (match.word.endsWith('百') && text.startsWith('分', match.end)) return null;
  // 千瓦, 千克, 千米 are units, and 千tokens a denominator; 5千万 and 3千家 stay scales.
  if (match.word === '千' && '瓦克米'.includes(text[match.end] ?? ' ')) return null;
  return { word: match.word, end: match.end, exponent: match.value };
}

/** 1M(百万)Token: the scale said again in brackets. */
function skipGloss(text: string, index: number): number {
  const open = text[index] === ' ' ? index + 1 : index;
  if (text[open] !== '(') return index;
  const match = SCALE_TABLE.at(text, open + 1);
  return match !== null && text[match.end] === ')' ? match.end + 1 : index;
}

/** 3亿5000万: a second number of a lower scale right behind the first. */
function compound(text: string, first: NumberToken): NumberToken {
  if (first.scaleExponent < 4 || first.decimals > 0 || !isDigit(text.charCodeAt(first.end))) return first;
  let i = first.end;
  while (isDigit(text.charCodeAt(i))) i++;
  const scale = readScale(text, i);
  if (scale === null || scale.exponent >= first.scaleExponent || i - first.end > 4) return first;
  const value = add(first.value, scaled(text.slice(first.end, i), scale.exponent));
  return { ...first, end: scale.end, value, digits: String(value), exponent: 0, scale: scale.word, scaleExponent: 0 };
}

/** Latin letter or digit: what may not follow a Latin unit. */
export function isWordUnit(unit: number): boolean {
  return isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
