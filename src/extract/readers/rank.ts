/** Places in a ranking: 第23位, 全球第四, TOP3, 前五, 排名24/31. */
import { isWordUnit, readNumber } from './number';
import { readSpelled } from './chinese-number';
import { WordTable } from './word-table';

export interface RankToken {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** 前五 and TOP3 say `lte`: somewhere among the first. */
  readonly within: boolean;
  readonly spelled: boolean;
}

/** Before 第N without 位 or 名 these make it a place in a ranking. */
const RANKED = new WordTable(
  '排名 位列 位居 名列 排在 居 列 排 全球 国内 全国 世界 行业 业内 开源 中国 市场 份额 跃居 升至 降至 位 总榜 榜单'
    .split(' ')
    .map((word) => [word, true] as const),
);
const RANKING_VERB = /(?:位列|位居|排名|名列|排在|跻身|居于|跃居|跃升至)[^,。;]*$/;
const REACH = 16;
/** What may follow such a 第N: it ends the phrase. 第四季度, 第13代 and 第一梯队 go on. */
const ENDS = ',。、;:)的和,与及!"”’ \t\n';
const AFTER_TOP = ',。、;:)的中里之和 \t\n';
/** Before 前 these make another word: 此前, 目前, 年前. */
const NOT_FIRST = '此目之当以先提日年月周天期午眼';

/** The place in a ranking written at `index` (on 第, 前 or T), or null. */
export function readRank(text: string, index: number): RankToken | null {
  const first = text[index];
  if (first === '第') return readOrdinal(text, index);
  if (first === '前') return readFirstN(text, index);
  if (first === 'T' || first === 't') return readTop(text, index);
  if (first === 'N' || first === 'n') return readNumberOne(text, index);
  return null;
}

function readOrdinal(text: string, index: number): RankToken | null {
  const number = integerAt(text, index + 1);
  if (number === null) return null;
  const next = text[number.end] ?? '';
  const counted = (next === '位' || next === '名') && text[number.end + 1] !== '额';
  if (counted) return { ...number, start: index, end: number.end + 1, within: false };
  // 全球第三大 is a place in a ranking, 第一大股东 a name for somebody.
  if (next === '大' && RANKED.before(text, index) !== null)
    return { ...number, start: index, end: number.end + 1, within: false };
  if (!(next === '' || ENDS.includes(next)) || !isRanked(text, index)) return null;
  return { ...number, start: index, within: false };
}

/** 全球第四 says it right before, 位列全球开源模型第三 some words before in the same clause. */
function isRanked(text: string, index: number): boolean {
  return RANKED.before(text, index) !== null || RANKING_VERB.test(text.slice(Math.max(0, index - REACH), index));
}

function readFirstN(text: string, index: number): RankToken | null {
  if (index > 0 && NOT_FIRST.includes(text[index - 1] ?? ' ')) return null;
  const number = integerAt(text, index + 1);
  if (number === null || number.value < 2) return null;
  const next = text[number.end] ?? '';
  if ('名位强席'.includes(next) && next !== '') return { ...number, start: index, end: number.end + 1, within: true };
  return next === '' || AFTER_TOP.includes(next) ? { ...number, start: index, within: true } : null;
}

function readTop(text: string, index: number): RankToken | null {
  if (text.slice(index, index + 3).toLowerCase() !== 'top' || (index > 0 && isWordUnit(text.charCodeAt(index - 1)))) {
    return null;
  }
  const at = text[index + 3] === ' ' ? index + 4 : index + 3;
  const number = integerAt(text, at);
  if (number === null || number.spelled || isWordUnit(text.charCodeAt(number.end)) || text[number.end] === '%')
    return null;
  return { ...number, start: index, within: true };
}

const NUMBER_SIGN = /no\.? ?([1-9]\d?)(?![\d.A-Za-z])/iy;

/** No.1, NO.3: a place, unless the letters go on (NO.2026-5 is a document's number). */
function readNumberOne(text: string, index: number): RankToken | null {
  if (isWordUnit(text.charCodeAt(index - 1))) return null;
  NUMBER_SIGN.lastIndex = index;
  const match = NUMBER_SIGN.exec(text);
  if (match === null || '-/'.includes(text[index + match[0].length] ?? ' ')) return null;
  return { start: index, end: index + match[0].length, value: Number(match[1]), within: false, spelled: false };
}

const PLACE_OF = /([1-9]\d{0,2})\/([1-9]\d{0,2})(?![\d/.%年月日])/y;

/** 涨幅排名24/31: the place and how many there are, behind a word of ranking; null for any other fraction. */
export function readPlaceOf(text: string, index: number): RankToken | null {
  PLACE_OF.lastIndex = index;
  const match = PLACE_OF.exec(text);
  if (match === null || Number(match[1]) > Number(match[2])) return null;
  if (!isRanked(text, text[index - 1] === ' ' ? index - 1 : index)) return null;
  return { start: index, end: index + match[0].length, value: Number(match[1]), within: false, spelled: false };
}

function integerAt(text: string, index: number): { end: number; value: number; spelled: boolean } | null {
  const number = readNumber(text, index);
  if (number !== null) {
    return number.decimals > 0 || number.scale !== null
      ? null
      : { end: number.end, value: number.value, spelled: false };
  }
  const spelled = readSpelled(text, index);
  if (spelled === null || spelled.decimals > 0 || spelled.multiplierFirst) return null;
  return { end: spelled.end, value: spelled.value, spelled: true };
}
