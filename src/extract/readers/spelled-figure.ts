/** Figures in Chinese numerals. Most numerals in prose count nothing (一体化, 统一, 百度), so only those beside a unit are read. */
import type { Qualifier } from '../../facts/fact';
import { wordsBefore } from './beside';
import { multiply } from '../../facts/decimal';
import { readCoins } from './coins';
import { chineseDigit, readSpelled, type SpelledNumber } from './chinese-number';
import type { Figure } from './figure';
import { readNumber, readScale } from './number';
import { readCurrencyBefore, readPerAfter, readUnit, type UnitToken } from './unit-reader';

/** Before a numeral these make it vague (数十亿, 几百家), an ordinal (第三家) or a place among the first (前三家). */
const NOT_COUNTING = '数几若第前';
/** A numeral before these units is almost always a word: 十分, 三元材料, 二次创业. */
const WORDLIKE_UNITS = new Set(['分', '块', '圆', '次', '位', '字节', '条', '行', '门', '卡', '周']);
/** One of these is a measure and no article: 一吨. */
const MEASURES = new Set(['吨', '公斤', '千克', '公里', '千米', '千瓦', '亩', '公顷']);
/** Cheque numerals, and 陆 a surname: read only before money. */
const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';
const LEVELS = ['级', '规模', '量级', '参数', '市场', '赛道', '大关'];

/** The figure whose numeral begins at `index`, or null where it is no figure. */
export function readSpelledFigure(text: string, index: number): Figure | null {
  if (index > 0 && NOT_COUNTING.includes(text[index - 1] ?? ' ')) return null;
  const spelled = readSpelled(text, index);
  // The tail of 二三十家 or 八九亿 is no figure of its own.
  if (spelled === null || (index > 0 && isDigitOf(text, index - 1))) return null;
  const inside = insideWord(text, spelled.end);
  const scale = scaleOf(text, inside.end);
  const unit = readUnit(text, scale.end);
  if (inside.qualifier !== null && unit === null && scale.exponent === 0) return null;
  const qualifier = inside.qualifier ?? (spelled.multiplierFirst ? levelQualifier(text, spelled.end) : null);
  const exponent = scale.exponent + (unit?.exponent ?? 0);
  const known = scale.exponent > 0 && spelled.value > 1;
  if (!known && !accepted(text, index, spelled, unit, inside.qualifier !== null)) return null;
  const end = unit?.end ?? scale.end;
  const per = unit?.kind === 'money' ? readPerAfter(text, end) : null;
  const currency = unit?.kind === 'money' && !/^[元圆]/.test(unit.word) ? null : readCurrencyBefore(text, index);
  const head = currency?.start ?? index;
  const negative = text[head - 1] === '负';
  return {
    start: negative ? head - 1 : head,
    end: per?.end ?? end,
    number: {
      start: index,
      end: spelled.end,
      value: scaledBy(spelled.value, exponent),
      digits: String(spelled.value),
      exponent: 0,
      decimals: spelled.decimals,
      scale: null,
      scaleExponent: 0,
      spelled: true,
    },
    unit: currency?.unit ?? unit?.unit ?? (text.startsWith('参数', end) ? 'params' : null),
    unitWord: unit?.word ?? null,
    ratio: unit?.kind === 'ratio',
    per: per?.per ?? null,
    sign: negative ? 'minus' : 'none',
    inside: qualifier,
  };
}

function scaledBy(value: number, exponent: number): number {
  return exponent === 0 ? value : multiply(value, 10 ** exponent);
}

function isDigitOf(text: string, index: number): boolean {
  return chineseDigit(text[index]) !== null;
}

function insideWord(text: string, index: number): { end: number; qualifier: Qualifier | null } {
  const vague = '多余几来'.includes(text[index] ?? ' ');
  return vague
    ? { end: index + 1, qualifier: text[index] === '来' ? 'approx' : 'gt' }
    : { end: index, qualifier: null };
}

/** The scale behind 二百三十余万 and 两个亿; one of the numeral's own is part of it. */
function scaleOf(text: string, index: number): { end: number; exponent: number } {
  const scale = readScale(text, index);
  return scale !== null && scale.exponent >= 4 ? scale : { end: index, exponent: 0 };
}

/** 百亿级别 is about ten billion. */
function levelQualifier(text: string, index: number): Qualifier | null {
  return LEVELS.some((word) => text.startsWith(word, index)) ? 'approx' : null;
}

function accepted(
  text: string,
  index: number,
  spelled: SpelledNumber,
  unit: UnitToken | null,
  vague: boolean,
): boolean {
  const ratio = unit?.kind === 'ratio';
  // 百余家 says more than a hundred.
  if (spelled.multiplierFirst) return (vague && unit !== null) || acceptedRound(text, index, spelled, unit);
  if (FORMAL.includes(text[index] ?? ' ') && unit?.kind !== 'money' && spelled.end - index < 4) return false;
  if (unit === null) return (spelled.value >= 10_000 && spelled.value !== 10_000) || opensRange(text, spelled);
  if (ratio) return true;
  if (unit.kind === 'money' && FORMAL.includes(text[index] ?? ' ')) return true;
  if (readCoins(text, unit.end, unit.word) !== null) return true;
  if (WORDLIKE_UNITS.has(unit.word) && spelled.value < 100) return unit.word === '次' && spelled.value >= 3;
  if (unit.kind === 'money') return spelled.value >= 10 || unit.word.length > 1;
  if (unit.kind === 'time') return true;
  if (unit.kind === 'plain' && MEASURES.has(unit.word)) return true;
  // One is an article (一家公司), 二 an ordinal (二部); 两 counts.
  return spelled.value >= 2 && !(text[index] === '二' && spelled.end === index + 1);
}

/**
 * 百亿, 千家, 万亿元 without a digit before them: a figure after a qualifier (近百家, 超千亿元), as a multiple (千倍) or as a size
 * (百亿级别, 万亿参数, 千亿美元市场). A bare 亿元 or (百万元) is the unit of a column.
 */
function acceptedRound(text: string, index: number, spelled: SpelledNumber, unit: UnitToken | null): boolean {
  if (unit?.unit === 'times') return true;
  if (unit?.kind === 'ratio') return false;
  const qualified = wordsBefore(text, index).qualifier !== null || text[index - 1] === '上';
  if (qualified) return unit !== null || spelled.value >= 1_000_000;
  return spelled.value >= 1_000_000 && levelQualifier(text, unit?.end ?? spelled.end) !== null;
}

/** 三至五倍, 两到三万元: the first end has its unit at the second. */
function opensRange(text: string, first: SpelledNumber): boolean {
  if (!'至到-~'.includes(text[first.end] ?? ' ')) return false;
  const second = readSpelled(text, first.end + 1) ?? readNumber(text, first.end + 1);
  return second !== null && second.value > first.value && readUnit(text, second.end) !== null;
}
