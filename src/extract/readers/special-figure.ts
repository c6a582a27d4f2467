/** Figures that are words: 三分之一, 百分之五, 六成, 八折, 翻倍, 翻两番, 减半, 一半, 三位数. */
import { divide, multiply } from '../../facts/decimal';
import type { Direction, Multiple, Qualifier } from '../../facts/fact';
import type { Unit } from '../../facts/unit';
import { chineseDigit, readSpelled } from './chinese-number';
import { isDigit } from '../../document/character-folds';
import { digitRunEnd, readNumber } from './number';
import { readUnit } from './unit-reader';

export interface SpecialFigure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Upper end of 两三家 and 三到五成, else null. */
  readonly high: number | null;
  readonly unit: Unit | null;
  readonly qualifier: Qualifier | null;
  readonly direction: Direction;
  readonly multiple: Multiple | null;
  readonly decimals: number;
}

/** 六成 but not 六成员; 八折 but not 打折扣. */
const NOT_TENTHS = '员立为本功果交长分都品像熟绩份型就套群千不因';
const NOT_OFF = '扣旧射叠损返算合价腾线';
const SHARE_VERBS = '至占约近的为过超到于达';

/** Behind digits one of these makes them a word figure: 3成, 8折, 2分之1, 1/3, 3位数, 3至5成. */
const BEHIND_DIGITS = '分/成折位至到-~';

/** The word figure at `index`, or null. `index` is on a numeral, a digit, 翻, 减, 过 or 腰. */
export function readSpecial(text: string, index: number): SpecialFigure | null {
  const first = text[index];
  if (first === '翻') return readFold(text, index);
  if (first === '减' && text[index + 1] === '半')
    return make(index, index + 2, 0.5, 'times', { direction: 'down', multiple: 'multiple_of' });
  if (first === '过' && text[index + 1] === '半' && !'年天夜'.includes(text[index + 2] ?? ' ')) {
    return make(index, index + 2, 50, 'percent', { qualifier: 'gt' });
  }
  if (first === '半' && text[index + 1] === '成' && !NOT_TENTHS.includes(text[index + 2] ?? ' '))
    return make(index, index + 2, 5, 'percent', {});
  // 对折 folds paper; 打对折 takes half off.
  if (first === '对' && !'打近约'.includes(text[index - 1] ?? ' ')) return null;
  if (first === '对' || first === '半')
    return text[index + 1] === '折' ? make(index, index + 2, 50, 'percent', {}) : null;
  if (text[index + 2] === '折' && !NOT_OFF.includes(text[index + 3] ?? ' ')) {
    const [tens, ones] = [chineseDigit(first), chineseDigit(text[index + 1])];
    if (tens !== null && ones !== null && tens > 0) return make(index, index + 3, tens * 10 + ones, 'percent', {});
  }
  if (first === '一' && text[index + 1] === '半') return make(index, index + 2, 50, 'percent', {});
  const digits = isDigit(text.charCodeAt(index));
  const neighbours = digits ? null : readNeighbours(text, index);
  if (neighbours !== null) return neighbours;
  // Most digits are plain: one look behind them before they are read.
  if (digits && !BEHIND_DIGITS.includes(text[digitRunEnd(text, index)] ?? ' ')) return null;
  const number = numeralAt(text, index);
  if (number === null) return null;
  return (
    readFraction(text, index, number) ??
    readTenthsRange(text, index, number) ??
    readTenths(text, index, number) ??
    readDigitsCount(text, index, number)
  );
}

interface Numeral {
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
}

function numeralAt(text: string, index: number): Numeral | null {
  const number = readNumber(text, index);
  return number !== null ? (number.scale === null ? number : null) : readSpelled(text, index);
}

/** 翻倍 and 翻番 double; 翻两番 doubles twice; 翻3倍 is taken as three times. */
function readFold(text: string, index: number): SpecialFigure | null {
  const at = text[index + 1] === '了' ? index + 2 : index + 1;
  const up = { direction: 'up', multiple: 'multiple_of' } as const;
  if (text[at] === '倍' || text[at] === '番') return make(index, at + 1, 2, 'times', up);
  const number = numeralAt(text, at);
  if (number === null || text[number.end] !== '番' || number.value > 40) return null;
  return make(index, number.end + 1, 2 ** number.value, 'times', up);
}

/** 三分之一 is a share of 100/3 percent, 千分之五 0.5 percent; 1/3 counts as a share only after a verb of share.
 * It stays exact: the double nearest to 100/3 (33.333333333333336), since a third is what is printed and 33.33 is not. */
function readFraction(text: string, index: number, below: Numeral): SpecialFigure | null {
  if (text.startsWith('分之', below.end) && below.value > 0) {
    const above = numeralAt(text, below.end + 2);
    if (above === null) return null;
    return make(index, above.end, percentage(above.value, below.value), 'percent', { decimals: above.decimals });
  }
  if (text[below.end] !== '/' || !SHARE_VERBS.includes(text[index - 1] ?? ' ')) return null;
  const whole = readNumber(text, below.end + 1);
  if (whole === null || whole.scale !== null || whole.value > 20 || whole.value <= below.value) return null;
  // 为1.01/1.23元 is a row of two figures.
  if (below.decimals > 0 || whole.decimals > 0 || readUnit(text, whole.end) !== null) return null;
  if (below.value < 1 || '/.月日'.includes(text[whole.end] ?? ' ')) return null;
  return make(index, whole.end, percentage(below.value, whole.value), 'percent', {});
}

function percentage(part: number, whole: number): number {
  return divide(multiply(part, 100), whole);
}

const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/**
 * Two digits in a row are the ends of a range where a unit follows: 两三家 is 2 to 3, 八九亿 800 to 900 million, 二三十家 20 to
 * 30, 七八成 70 to 80 percent. 一二线 and 五六分 are no such thing.
 */
function readNeighbours(text: string, index: number): SpecialFigure | null {
  const [low, high] = [chineseDigit(text[index]), chineseDigit(text[index + 1])];
  if (low === null || high === null || low < 1 || high <= low || high > low + 2) return null;
  if (index > 0 && ('第十百千万亿'.includes(text[index - 1] ?? '') || chineseDigit(text[index - 1]) !== null))
    return null;
  let end = index + 2;
  let scale = 1;
  for (
    let next = MULTIPLIERS[text[end] ?? ''];
    next !== undefined && end < index + 6;
    next = MULTIPLIERS[text[++end] ?? '']
  )
    scale *= next;
  if (text[end] === '成' && scale === 1 && !NOT_TENTHS.includes(text[end + 1] ?? ' '))
    return make(index, end + 1, low * 10, 'percent', { high: high * 10, qualifier: 'range' });
  const unit = readUnit(text, end);
  if (unit === null ? scale < 10_000 : unit.exponent !== 0 || unit.word === '分' || unit.word === '条') return null;
  const more = { high: multiply(high, scale), qualifier: 'range' } as const;
  return make(index, unit?.end ?? end, multiply(low, scale), unit?.unit ?? null, more);
}

/** 三到五成 and 3-5成. */
function readTenthsRange(text: string, index: number, number: Numeral): SpecialFigure | null {
  if (!'至到-~'.includes(text[number.end] ?? ' ')) return null;
  const upper = numeralAt(text, number.end + 1);
  if (upper === null || text[upper.end] !== '成' || NOT_TENTHS.includes(text[upper.end + 1] ?? ' ')) return null;
  if (!(number.value > 0 && upper.value > number.value && upper.value <= 10)) return null;
  const more = { high: multiply(upper.value, 10), qualifier: 'range' } as const;
  return make(index, upper.end + 1, multiply(number.value, 10), 'percent', more);
}

function readTenths(text: string, index: number, number: Numeral): SpecialFigure | null {
  const unit = text[number.end];
  if (
    unit === '折' &&
    number.value > 10 &&
    number.value < 100 &&
    number.decimals === 0 &&
    !NOT_OFF.includes(text[number.end + 1] ?? ' ')
  )
    return make(index, number.end + 1, number.value, 'percent', {});
  if (number.value <= 0 || number.value > 10) return null;
  const next = text[number.end + 1] ?? ' ';
  if (unit === '成' && !NOT_TENTHS.includes(next)) {
    const half = next === '半';
    // 三成五 is 35 percent.
    const ones = chineseDigit(next);
    if (ones !== null && ones > 0 && readUnit(text, number.end + 2) === null)
      return make(index, number.end + 2, number.value * 10 + ones, 'percent', {});
    const value = multiply(number.value, 10) + (half ? 5 : 0);
    if (text[index] === '一' && !half && !'以左多的,。、;'.includes(next)) return null;
    return make(index, number.end + (half ? 2 : 1), value, 'percent', { decimals: number.decimals });
  }
  if (unit === '折' && number.value < 10 && !NOT_OFF.includes(next)) {
    return make(index, number.end + 1, multiply(number.value, 10), 'percent', { decimals: number.decimals });
  }
  return null;
}

/** 三位数增长: at least 100 percent. The unit is percent only where growth is spoken of. */
function readDigitsCount(text: string, index: number, number: Numeral): SpecialFigure | null {
  if (!text.startsWith('位数', number.end) || number.value < 1 || number.value > 12 || number.decimals > 0) return null;
  const end = number.end + 2;
  const unit = /增|涨|百分/.test(text.slice(end, end + 6)) ? 'percent' : null;
  return make(index, end, 10 ** (number.value - 1), unit, { qualifier: 'gte' });
}

function make(
  start: number,
  end: number,
  value: number,
  unit: Unit | null,
  more: Partial<Pick<SpecialFigure, 'high' | 'qualifier' | 'direction' | 'multiple' | 'decimals'>>,
): SpecialFigure {
  return {
    start,
    end,
    value,
    high: null,
    unit,
    qualifier: null,
    direction: 'none',
    multiple: null,
    decimals: 0,
    ...more,
  };
}
