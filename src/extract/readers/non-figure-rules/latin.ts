/** Stretches beginning with a Latin letter: model names, licences, addresses of the net, versions behind a name. */
import { isDigit } from '../../../document/character-folds';
import { LATIN_METRICS } from '../../lexicon/names-with-digits';
import type { NonFigureRule } from './rule';
import { digitRunEnd, isWordUnit, readNumber } from '../number';
import { closes, dates, digitsEnd, matchEnd, measures, opensSentence, tokenEnd } from './shape';

const EMAIL = /[A-Za-z0-9][A-Za-z0-9._-]{0,64}@[A-Za-z0-9.-]{1,80}/y;
const URL = /(?:https?:\/\/|www\.)[A-Za-z0-9./?#=&_%~-]+/y;
const LICENCE = /S\d{10,14}(?!\d)/y;
/** Standards: GB/T 12345-2020, ISO 9001. */
const STANDARD = /(?:GB|ISO|IEC|IEEE|HJ|DL|NB|SJ|YD|YY)(?:\/[TZ])? ?\d{3,6}(?:\.\d+)?(?:-\d{4})?(?![\d.%A-Za-z])/y;
const QUESTION = /[QA]\d{1,2}(?=[:.)]|、(?!Q))/y;
const PERIOD =
  /(?:FY|CY)\d{2}(?:\d{2})?(?: ?[QHE]\d?)?[AEF]?(?![A-Za-z0-9])|FY?[1-4][QH]\d{2}(?:\d{2})?[AEF]?(?![A-Za-z0-9])|[QH][1-4](?:[-~/]?[QH]?[1-4])?(?:FY\d{2})?(?:'\d{2})?(?![A-Za-z0-9]|\.\d)/y;
const TOP = /top[ -]?\d|no\.? ?[1-9]\d?(?![\d.A-Za-z-])/iy;
const MONEY = /(?:US|HK|NT)\$|(?:RMB|USD|HKD|CNY|EUR)(?= ?\d)/iy;
const OTHERS = [PERIOD, TOP, MONEY];
const PAGE = /P\d{1,3}(?![A-Za-z0-9])/y;
const LEVEL = /[RCLS]\d(?![A-Za-z0-9.-])/y;

/** A rule that is a pattern, tried where one of `starts` stands. */
function named(reason: NonFigureRule['reason'], name: string, starts: string, pattern: RegExp): NonFigureRule {
  return { name, reason, starts, read: (text, index) => matchEnd(pattern, text, index) };
}

/** Characters before an @; a longer run is no address. */
const LONGEST_LOCAL_PART = 65;

/** Letters and digits with points and dashes, and @ behind them: looked at before the pattern is tried. */
function readEmail(text: string, index: number): number {
  const limit = index + LONGEST_LOCAL_PART;
  let at = index;
  while (at <= limit && (isWordUnit(text.charCodeAt(at)) || '._-'.includes(text[at] ?? ' '))) at++;
  return text[at] === '@' ? matchEnd(EMAIL, text, index) : -1;
}

/** Letters run into digits (Qwen3.6-Plus, H200, p5e.48xlarge); a figure right behind letters (Token4.12万亿) is left alone. */
function readName(text: string, index: number): number {
  let letters = index;
  while (isWordUnit(text.charCodeAt(letters)) && !isDigit(text.charCodeAt(letters))) letters++;
  if (LATIN_METRICS.has(text.slice(index, letters).toLowerCase()) && '+-'.includes(text[letters] ?? ' ')) return -1;
  const end = tokenEnd(text, index);
  const firstDigit = nextDigit(text, index, end);
  if (firstDigit >= 0) {
    if (firstDigit === letters && figureOrDate(text, letters)) return letters;
    return nameEnd(text, end);
  }
  return versionEnd(text, index, end);
}

function nextDigit(text: string, index: number, end: number): number {
  for (let i = index; i < end; i++) if (isDigit(text.charCodeAt(i))) return i;
  return -1;
}

function figureOrDate(text: string, index: number): boolean {
  const number = readNumber(text, index);
  if (number === null) return false;
  if (number.scale !== null && !isWordUnit(number.scale.charCodeAt(0))) return true;
  if (
    /[万亿%倍元]/.test(text[number.end] ?? ' ') ||
    (number.end === digitRunEnd(text, index) && dates(text, number.end))
  )
    return true;
  return false;
}

/** DDR5 16Gb: the density of a memory chip is part of its name. */
const MEMORY = /(?:(?:LP|G)?DDR\d[A-Z]?|NAND|[SMTQ]LC)$/i;
const DENSITY = / ?\d{1,4}[GMT][bB](?![A-Za-z0-9/])/y;

/** Parts of one name go on behind a blank: Step 3.5 Flash 2603, Seedream 5.0 Preview. */
function nameEnd(text: string, end: number): number {
  let at = MEMORY.test(text.slice(Math.max(0, end - 8), end)) ? Math.max(end, matchEnd(DENSITY, text, end)) : end;
  for (let part = 0; part < 3; part++) {
    if (text[at] !== ' ' || !isWordUnit(text.charCodeAt(at + 1))) break;
    const next = tokenEnd(text, at + 1);
    if (nextDigit(text, at + 1, next) < 0) {
      const version = versionEnd(text, at + 1, next);
      if (version < 0) break;
      at = version;
    } else if (isDigit(text.charCodeAt(at + 1)) && versionEnd(text, at, at) > 0) at = versionEnd(text, at, at);
    else break;
  }
  return at;
}

/** GLM 5, Gemma 4, CoPaw 1.0版本: a short number behind a Latin word that is no metric and has no unit. */
function versionEnd(text: string, start: number, wordEnd: number): number {
  if (text[wordEnd] !== ' ' || !isDigit(text.charCodeAt(wordEnd + 1)) || closes(text, wordEnd)) return -1;
  const word = text.slice(start, wordEnd).trim().toLowerCase();
  if (LATIN_METRICS.has(word.slice(word.lastIndexOf('-') + 1)) || LATIN_METRICS.has(word)) return -1;
  const digits = wordEnd + 1;
  let end = digitsEnd(text, digits);
  if (end - digits > 4) return -1;
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    const decimals = digitsEnd(text, end + 1);
    if (decimals - end > 2 || text[decimals] === '.') return -1;
    end = decimals;
  }
  if (text[end] === ',' && isDigit(text.charCodeAt(end + 1))) return -1;
  if (isWordUnit(text.charCodeAt(end)) || measures(text, end) || dates(text, end)) return -1;
  return '-~:/%+'.includes(text[end] ?? ' ') && isDigit(text.charCodeAt(end + 1)) ? -1 : end;
}

export const LATIN_RULES: readonly NonFigureRule[] = [
  named('url', 'url', 'hw', URL),
  { name: 'email', reason: 'email', read: readEmail },
  named('licence', 'analyst-licence', 'S', LICENCE),
  named('code', 'standard', 'GIHDNSY', STANDARD),
  {
    name: 'question-mark',
    starts: 'QA',
    reason: 'list_mark',
    read: (text, index) => (opensSentence(text, index) ? matchEnd(QUESTION, text, index) : -1),
  },
  // A period, a rank or a currency is somebody else's: claim nothing of it, here or in the name rule below.
  {
    name: 'page-mark',
    starts: 'P',
    reason: 'page_number',
    read: (text, index) => {
      const end = matchEnd(PAGE, text, index);
      return end > 0 && closes(text, end) && opensSentence(text, index) ? end : -1;
    },
  },
  named('level', 'level', 'RCLS', LEVEL),
  {
    name: 'name',
    reason: 'name',
    read: (text, index) => {
      const end = withDigits(text, index, readName(text, index));
      return end < 0 || OTHERS.some((pattern) => matchEnd(pattern, text, index) > 0) ? -1 : end;
    },
  },
];

/** Only stretches with a digit in them are claimed: a plain word is nobody's figure. */
function withDigits(text: string, index: number, end: number): number {
  return end > index && nextDigit(text, index, end) >= 0 ? end : -1;
}
