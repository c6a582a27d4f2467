/** Stretches beginning with a digit: malformed numbers, codes, telephones, times of day, versions, types, section numbers. */
import { isDigit } from '../../../document/character-folds';
import { MAX_DIGITS } from '../../../facts/decimal';
import { INDEX_HEADS, INDEX_SIZES, PRODUCT_HEADS, WHOLE_NAMES } from '../../lexicon/names-with-digits';
import type { NonFigureRule } from './rule';
import { digitRunEnd, isWordUnit, readNumber, readScale } from '../number';
import { readUnit } from '../unit-reader';
import { WordTable } from '../word-table';
import { closes, dates, digitsEnd, followedBy, matchEnd, measures, tokenEnd } from './shape';

const CODE = /\d{4,6}\.(?:HK|SH|SZ|BJ|OF|SI|WI|SS|US|CSI|HI|KS|TW|TO|L|T|N|O)(?![A-Za-z0-9])/y;
const PHONE =
  /(?:0\d{2,3}-\d{7,8}|400-?\d{3,4}-?\d{3,4}|1[3-9]\d{9}|86-?\d{2,3}-\d{7,8}|\d{3,4}-\d{7,8})(?:-\d{1,6})?(?!\d)|86[- ]\d{2,3}[- ]\d{3,4}[- ]?\d{4}(?!\d)/y;
const CLOCK = /(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])/y;
const VERSION = /\d{1,4}\.\d{1,4}\.\d{1,5}(?:\.\d{1,5})?(?![\d])/y;
const EXPONENT = /\d{1,30}(?:\.\d{1,30})?[eE][+-]?\d+/y;
const TIMES = /\d+(?:\.\d+)? ?[×*] ?\d+(?:\.\d+)?/y;
const LIST_MARK = /\d{1,2}(?:\)|、(?!\d))/y;
const POINT_MARK = /\d{1,2}\.(?=[\u4e00-\u9fff])/y;
const SECTION = /\d{1,2}(?:\.\d{1,2}){0,3}\.?(?![\d.%])/y;
const GENERATION = /\d(?:\.\d)?(?:版本|版|代|时代|系列|期(?=临床|试验|研究))/y;
/** A page by itself on a line (5/12, 1 / 24), or behind the words every page ends with (…重要声明 3). */
const PAGE_OF = /\d{1,3}(?: ?\/ ?\d{1,3})?(?= ?-* ?(?:\n|$))/y;
const PAGE_WORDS = /(?:声明|披露|条款|说明|提示|申明)[: |]*$/;
/** 2B业务 sells to firms and 2C端 to people. */
const TO_WHOM = /2[BC](?=端|业务|市场|客户|侧|领域|场景|[、/和与]2?[BC])/y;
const EMAIL = /\d[A-Za-z0-9._-]{0,64}@[A-Za-z0-9.-]{1,80}/y;
const PERIOD =
  /(?:[1-4](?:-[1-4])?Q(?: ?FY)?\d{2}|[12]H(?: ?FY)?\d{2}|1?\dM\d{2}|\d{2}(?:\d{2})?[QHMW]\d{1,2}|\d{2}(?:\d{2})?[AEF]|[1-4]Q|[12]H)(?:\d{2})?[AEF]?(?![A-Za-z0-9])/y;
/** 2025E-2027E are years with an estimate's mark, no powers of ten. */
const ESTIMATES = /(?:19|20)?\d{2}E-(?:(?:19|20)\d{2}|\d{2}[EF])/y;
const DATE = /(?:19|20)\d{2}([./-])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12]\d|0?[1-9])(?!\d)/y;

const NAMES = new WordTable(WHOLE_NAMES.map((name) => [name.toLowerCase(), true] as const));
const INDICES = new WordTable(INDEX_HEADS.map((head) => [head.toLowerCase(), true] as const));
const PRODUCTS = new WordTable(PRODUCT_HEADS.map((head) => [head.toLowerCase(), true] as const));
const HEADING_MARK = /(?:^|\n)#{1,6} ?$/;
/** A longer run of digits, points and commas is nobody's number; taken whole it is looked at once. */
const MAX_RUN = 64;
const BEFORE_LIST = '\n\t 。;,.:!?、)”"；：';

function readMalformed(text: string, index: number): number {
  const run = digitRunEnd(text, index);
  if (run - index > MAX_RUN) return run;
  if (matchEnd(ESTIMATES, text, index) > 0) return -1;
  const exponent = 'eE'.includes(text[run] ?? ' ') ? matchEnd(EXPONENT, text, index) : -1;
  if (exponent > 0) return exponent;
  // Digits alone are a number unless there are too many of them or points follow.
  if (run - index <= MAX_DIGITS && text[run] !== '.' && digitsEnd(text, index) === run) return -1;
  if (digitsEnd(text, index) - index <= MAX_DIGITS && readNumber(text, index) !== null) return -1;
  if (matchEnd(VERSION, text, index) > 0 || matchEnd(DATE, text, index) > 0) return -1;
  let end = digitRunEnd(text, index);
  while (text[end] === '.' && text[end + 1] === '.' && isDigit(text.charCodeAt(end + 2)))
    end = digitRunEnd(text, end + 2);
  while (readScale(text, end) !== null) end = readScale(text, end)?.end ?? end;
  return end;
}

/** 1.技术, 2.竞争: a small number, a point and a Han character, unless more digits or Latin letters stand before it. */
function readPointMark(text: string, index: number): number {
  const end = followedBy(text, index, '.') ? matchEnd(POINT_MARK, text, index) : -1;
  return end > 0 && !isWordUnit(text.charCodeAt(index - 1)) ? end : -1;
}

/** 36氪, 12306; 818000元 begins like a name and is none. */
function readWholeName(text: string, index: number): number {
  const name = NAMES.at(text, index);
  if (name === null) return -1;
  const whole =
    !isDigit(text.charCodeAt(name.end - 1)) || (name.end === digitRunEnd(text, name.end) && !measures(text, name.end));
  return whole ? name.end : -1;
}

/** 300 in 沪深300 is claimed from its digits on; the head is a subject for others to read. */
function readIndexSize(text: string, index: number): number {
  const head = INDICES.before(text, index);
  const end = digitsEnd(text, index);
  if (head === null || !INDEX_SIZES.has(text.slice(index, end))) return -1;
  return text[end] === '点' || text[end] === '.' || text[end] === '%' ? -1 : end;
}

/** 昇腾910B, 豆包2.0, 混元3.0: the type or version behind a product. */
function readProduct(text: string, index: number): number {
  if (PRODUCTS.before(text, index) === null) return -1;
  const run = digitRunEnd(text, index);
  if (isWordUnit(text.charCodeAt(run))) return tokenEnd(text, index);
  if (run - index > 6 || measures(text, run) || dates(text, run) || text[run] === '-' || text[run] === '~') return -1;
  return run;
}

/** 12英寸晶圆产能, 8英寸产线: a kind of wafer or line, not a measure. */
const WAFER = /\d{1,2}英寸(?=晶圆产能|晶圆厂|产能|产线)/y;

/** 10年期国债, 7天期逆回购, 1类新药, 52度飞天: how long, which class, how strong is part of what the thing is called. */
const NAMED_BY_NUMBER =
  /\d{1,2}(?:年期(?![间内末初望])|[天日]期(?=逆回购|回购|SLF|MLF)|类(?=新药|创新药|化药|生物药|中药|医疗器械)|度(?=飞天|普五|国窖|青花|[\u4e00-\u9fff]{1,4}(?:酒|液|窖|老窖|茅台)))/y;

/** Digits run into letters that are no unit and no scale: 810E, 104P, 3D, 5G. */
function readType(text: string, index: number): number {
  const run = digitRunEnd(text, index);
  if (!isWordUnit(text.charCodeAt(run)) || matchEnd(PERIOD, text, index) > 0) return -1;
  const whole = text.slice(index, run);
  if (/^[2-6]$/.test(whole) && text[run] === 'G' && !isWordUnit(text.charCodeAt(run + 1))) return run + 1;
  if (
    /^[248]$/.test(whole) &&
    /[Kk]/.test(text[run] ?? '') &&
    /^(?:分辨率|视频|超高清|高清|电视|屏|画质|级)/.test(text.slice(run + 1, run + 5))
  )
    return run + 1;
  return readScale(text, run) !== null || readUnit(text, run) !== null ? -1 : tokenEnd(text, index);
}

/** 1528号, 5楼, 18层: parts of a postal address. 4月3号 is a date. */
function readAddress(text: string, index: number): number {
  const end = digitsEnd(text, index);
  const next = text[end];
  // 世纪大道100号20F.
  if (next === 'F' && '号楼厦座'.includes(text[index - 1] ?? '|') && !isWordUnit(text.charCodeAt(end + 1)))
    return end + 1;
  if (next === undefined || !'号楼层室弄座栋幢'.includes(next) || text[index - 1] === '月') return -1;
  if (next === '层' && !/[楼厦座心号]$|\s$/.test(text.slice(Math.max(0, index - 1), index))) return -1;
  if (next === '座' && text[end + 1] !== undefined && !isDigit(text.charCodeAt(end + 1))) return -1;
  return text[end + 1] === '文' ? -1 : end + 1;
}

/** 3.10数字…: a heading's number at the start of a line, when no unit follows. */
function readSection(text: string, index: number): number {
  if (index > 0 && !'\n# '.includes(text[index - 1] ?? '')) return -1;
  if (index > 0 && text[index - 1] !== '\n' && !HEADING_MARK.test(text.slice(Math.max(0, index - 8), index))) return -1;
  const end = matchEnd(SECTION, text, index);
  if (end < 0 || closes(text, end) || measures(text, end) || dates(text, end) || matchEnd(DATE, text, index) > 0)
    return -1;
  if (isWordUnit(text.charCodeAt(end)) && !text.slice(index, end).includes('.')) return -1;
  const next = text[end] === ' ' ? text[end + 1] : text[end];
  if (text.startsWith('分之', end)) return -1;
  if (next === undefined || isDigit(next.charCodeAt(0)) || ',-~/):至到和与以多余来+'.includes(next)) return -1;
  return end;
}

/** The page at the end of a line of contents: ……4. */
function readLeaderPage(text: string, index: number): number {
  if (!'.…· '.includes(text[index - 1] ?? '|')) return -1;
  const end = digitsEnd(text, index);
  const leader = /(?:\.{3}|…{1,2}|·{3}) ?$/.test(text.slice(Math.max(0, index - 4), index));
  return leader && end - index <= 3 && closes(text, end) ? end : -1;
}

/** The number of a page at the foot of it: alone on its line, or closing a line that ends with 声明 or 披露. */
function readPageFoot(text: string, index: number): number {
  const next = text[digitsEnd(text, index)];
  const end = next === undefined || ' /-\n'.includes(next) ? matchEnd(PAGE_OF, text, index) : -1;
  if (end < 0) return -1;
  const before = text.slice(Math.max(0, index - 8), index);
  const alone = /(?:^|\n)(?:- ?)?$/.test(before) && (index < 8 || before.includes('\n'));
  const pair = text.slice(index, end).includes('/') || before.endsWith('- ');
  return (alone && pair) || PAGE_WORDS.test(before) ? end : -1;
}

/** A six-digit stock code in brackets (600519), a post code behind its word. */
function readBareCode(text: string, index: number): number {
  const end = digitsEnd(text, index);
  const length = end - index;
  if (
    length >= 5 &&
    length <= 6 &&
    text[index - 1] === '(' &&
    text[end] === ')' &&
    index >= 2 &&
    !closes(text, index - 2)
  )
    return end;
  if (length > 15 && !measures(text, end)) return end;
  return length > 1 &&
    text[index] === '0' &&
    text[end] !== '.' &&
    !measures(text, end) &&
    !dates(text, end) &&
    text[end] !== '-' &&
    text[index - 1] !== '-'
    ? end
    : -1;
}

/** A pattern tried only where one of `marks` follows the digits: a look at one character instead of a search. */
function guarded(marks: string, pattern: RegExp): NonFigureRule['read'] {
  return (text, index) => (followedBy(text, index, marks) ? matchEnd(pattern, text, index) : -1);
}

/** Nine digits are the fewest a telephone prints without a dash behind its first group. */
function readTelephone(text: string, index: number): number {
  const end = digitsEnd(text, index);
  return text[end] === '-' || end - index >= 9 || text.startsWith('86 ', index) ? matchEnd(PHONE, text, index) : -1;
}

function readEmail(text: string, index: number): number {
  const end = digitsEnd(text, index);
  return isWordUnit(text.charCodeAt(end)) || '._-@'.includes(text[end] ?? ' ') ? matchEnd(EMAIL, text, index) : -1;
}

/** In order. A short number with %, 万, 亿, 倍, 元, 年 or 月 behind it is shown to those marked `evenMeasured` only. */
export const DIGIT_RULES: readonly NonFigureRule[] = [
  { name: 'contents-page', reason: 'page_number', read: readLeaderPage },
  { name: 'page-foot', reason: 'page_number', read: readPageFoot },
  { name: 'malformed-number', reason: 'malformed', read: readMalformed },
  { name: 'whole-name', reason: 'name', evenMeasured: true, read: readWholeName },
  { name: 'stock-code', reason: 'code', read: guarded('.', CODE) },
  { name: 'email-from-digit', reason: 'email', read: readEmail },
  { name: 'telephone', reason: 'phone', read: readTelephone },
  { name: 'time-of-day', reason: 'clock_time', read: guarded(':', CLOCK) },
  {
    name: 'version',
    reason: 'version',
    read: (text, index) =>
      !followedBy(text, index, '.') || matchEnd(DATE, text, index) > 0 ? -1 : matchEnd(VERSION, text, index),
  },
  { name: 'index-size', reason: 'name', evenMeasured: true, read: readIndexSize },
  { name: 'product-type', reason: 'name', read: readProduct },
  { name: 'times-notation', reason: 'name', read: guarded('. ×*', TIMES) },
  {
    name: 'list-mark',
    reason: 'list_mark',
    read: (text, index) =>
      followedBy(text, index, ')、') && (index === 0 || BEFORE_LIST.includes(text[index - 1] ?? ''))
        ? matchEnd(LIST_MARK, text, index)
        : -1,
  },
  { name: 'list-mark-with-point', reason: 'list_mark', read: readPointMark },
  { name: 'generation', reason: 'version', read: guarded('.版代时系期', GENERATION) },
  { name: 'address-part', reason: 'address', read: readAddress },
  { name: 'to-whom', reason: 'name', read: guarded('BC', TO_WHOM) },
  { name: 'wafer-size', reason: 'name', read: guarded('英', WAFER) },
  { name: 'named-by-number', reason: 'name', evenMeasured: true, read: guarded('年天日类度', NAMED_BY_NUMBER) },
  { name: 'type', reason: 'name', read: readType },
  { name: 'section-number', reason: 'section_number', read: readSection },
  { name: 'code', reason: 'code', read: readBareCode },
];
