/** Numbers written in Chinese numerals: 一万五千亿, 二十, 三点五, 壹仟玖佰, 两百. */
import { scaled } from '../../facts/decimal';

export interface SpelledNumber {
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  /** True where it begins with 百, 千, 万 or 亿: 百亿 is a figure only beside words that make it one. */
  readonly multiplierFirst: boolean;
}

const DIGIT_OF: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
/** 廿 and 卅: twenty and thirty in one character. */
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const SMALL: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const MAX_LENGTH = 32;

/** The digit a numeral stands for, null for any other character: 七 is 7. */
export function chineseDigit(character: string | undefined): number | null {
  return character === undefined ? null : (DIGIT_OF[character] ?? null);
}

/**
 * The number spelled at `index`, or null. 十 alone is 10; a last digit after 百 or more counts tenths of it (三万五 is 35000);
 * digits in a row (二五) are no number. Values above 2^53 and runs of more than 32 characters are refused.
 */
export function readSpelled(text: string, index: number): SpelledNumber | null {
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let lastMultiplier = 0;
  let sawZero = false;
  let i = index;
  const limit = Math.min(text.length, index + MAX_LENGTH);
  for (; i < limit; i++) {
    const character = text[i] ?? '';
    const digit = DIGIT_OF[character];
    if (digit !== undefined) {
      if (pending !== null && pending !== 0) return null;
      if (digit === 0) sawZero = true;
      pending = digit;
      continue;
    }
    const tens = TENS[character];
    if (tens !== undefined) {
      if (pending !== null && pending !== 0) return null;
      section += tens;
      pending = null;
      lastMultiplier = 10;
      continue;
    }
    const small = SMALL[character];
    if (small !== undefined) {
      if (pending === null && section > 0 && small >= lastMultiplier && lastMultiplier > 0) break;
      section += (pending || 1) * small;
      pending = null;
      lastMultiplier = small;
      sawZero = false;
      continue;
    }
    const large = LARGE[character];
    if (large === undefined) break;
    const below = section + (pending ?? 0);
    if (i === index) total = large;
    else if (total > 0 && total < large) total = (total + below) * large;
    else if (total > 0 && below === 0) total *= large;
    else total += below * large;
    section = 0;
    pending = null;
    lastMultiplier = large;
    sawZero = false;
  }
  if (i === index || i - index >= MAX_LENGTH) return null;
  if (pending !== null && pending > 0 && lastMultiplier >= 100 && !sawZero) pending *= lastMultiplier / 10;
  const value = total + section + (pending ?? 0);
  if (!Number.isSafeInteger(value)) return null;
  const multiplierFirst = '百千万亿佰仟'.includes(text[index] ?? '');
  return withDecimals(text, i, value) ?? { end: i, value, decimals: 0, multiplierFirst };
}

/** 三点五, 一点五七亿: digits after 点, then a scale or the unit. */
function withDecimals(text: string, dot: number, whole: number): SpelledNumber | null {
  if (text[dot] !== '点') return null;
  let i = dot + 1;
  let digits = '';
  for (
    let digit = chineseDigit(text[i]);
    digit !== null && digits.length < MAX_LENGTH;
    digit = chineseDigit(text[++i])
  ) {
    digits += String(digit);
  }
  if (digits === '') return null;
  let exponent = 0;
  for (let large = LARGE[text[i] ?? '']; large !== undefined; large = LARGE[text[++i] ?? ''])
    exponent += Math.log10(large);
  const value = scaled(`${whole}${digits}`, exponent - digits.length);
  return Number.isNaN(value) ? null : { end: i, value, decimals: digits.length, multiplierFirst: false };
}
