/** The unit behind a number and the denominator of a unit price, on either side of it. */
import { CURRENCY_PREFIXES, NOT_UNITS, UNIT_WORDS, type UnitKind } from '../lexicon/units';
import { PER_LINKS, PER_UNITS } from '../lexicon/per-units';
import type { Unit } from '../../facts/unit';
import { isWordUnit } from './number';
import { WordTable } from './word-table';

export interface UnitToken {
  readonly end: number;
  readonly unit: Unit;
  readonly kind: UnitKind;
  readonly word: string;
  readonly exponent: number;
}

/** 1000P算力, 75E的智能算力: what makes these letters units. */
const COMPUTING = /^ ?的?(?:智能|通用|超级)?[算智]/;

const UNIT_TABLE = new WordTable(UNIT_WORDS);
const NOT_UNIT_TABLE = new WordTable(NOT_UNITS.map((word) => [word, true] as const));
const PREFIX_TABLE = new WordTable(CURRENCY_PREFIXES);
const PER_TABLE = new WordTable(PER_UNITS);
const LINK_TABLE = new WordTable(PER_LINKS.map((word) => [word, true] as const));
const BLANK = 0x20;

/** The unit at `index`, after one blank where it is Latin (`300 TFLOPS`); null for a word that only begins like one (元宝). */
export function readUnit(text: string, index: number): UnitToken | null {
  const blank = text.charCodeAt(index) === BLANK;
  const at = blank ? index + 1 : index;
  const match = UNIT_TABLE.at(text, at);
  if (match === null) return null;
  const latin = match.word.charCodeAt(match.word.length - 1) < 0x80 && match.word !== '%';
  if (latin ? isWordUnit(text.charCodeAt(match.end)) : blank && match.word !== '%') return null;
  if ((match.word === 'p' || match.word === 'e') && !COMPUTING.test(text.slice(match.end, match.end + 5))) return null;
  // 5m and 250m are metres in small letters only; M is a scale.
  if ((match.word === 'm' || match.word === 'v') && text[at] !== (match.word === 'm' ? 'm' : 'V')) return null;
  // One letter behind a blank is rarely a unit (5 x, 3 G); a power in 700 W is.
  if (latin && blank && match.word.length === 1 && match.word !== 'w') return null;
  const other = NOT_UNIT_TABLE.at(text, at);
  // 以88.5分位列第三: a score before the verb, no 分位.
  const isVerb = match.word === '分' && /^位[列居]/.test(text.slice(match.end, match.end + 2));
  if (other !== null && other.end > match.end && !isVerb) return null;
  return {
    end: match.end,
    unit: match.value.unit,
    kind: match.value.kind,
    word: text.slice(at, match.end),
    exponent: match.value.exponent ?? 0,
  };
}

/** The currency written right before `index` (US$, ¥), a blank between allowed. */
export function readCurrencyBefore(text: string, index: number): { start: number; unit: Unit } | null {
  const at = text.charCodeAt(index - 1) === BLANK ? index - 1 : index;
  const match = PREFIX_TABLE.before(text, at);
  if (match === null) return null;
  if (isWordUnit(match.word.charCodeAt(0)) && isWordUnit(text.charCodeAt(match.start - 1))) return null;
  // In 4亿人民币300家 the currency closes the figure before it.
  if (/[\d万亿] ?$/.test(text.slice(Math.max(0, match.start - 2), match.start))) return null;
  return { start: match.start, unit: match.value };
}

/** `/小时`, `/千tokens` or `每GiB` behind a unit of money. */
export function readPerAfter(text: string, index: number): { end: number; per: string } | null {
  let at = index;
  while (text.charCodeAt(at) === BLANK) at++;
  if (text[at] !== '/' && text[at] !== '每') return null;
  const match = PER_TABLE.at(text, text.charCodeAt(at + 1) === BLANK ? at + 2 : at + 1);
  if (match === null) return null;
  const latin = match.word.charCodeAt(match.word.length - 1) < 0x80;
  return latin && isWordUnit(text.charCodeAt(match.end)) ? null : { end: match.end, per: match.value };
}

/** 每千tokens or 每小时费用由 before a price whose outer words begin at `index`. */
export function readPerBefore(text: string, index: number): string | null {
  let at = index;
  for (let step = 0; step < 4; step++) {
    if (text.charCodeAt(at - 1) === BLANK) at--;
    const per = PER_TABLE.before(text, at);
    if (per !== null && text[per.start - 1] === '每') return per.value;
    const link = LINK_TABLE.before(text, at);
    if (link === null) return null;
    at = link.start;
  }
  return null;
}
