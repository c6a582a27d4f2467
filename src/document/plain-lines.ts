/**
 * Lines as the passes over blocks, tables and heads see them: what a copy out of a PDF, a web page or a chat put between and
 * around characters is gone, with the way back to the printed columns. Most reports have nothing of the kind.
 */
import { matchesOf } from './matches';
import { BLANK, DROPPED, FOLDS, INVISIBLE, SOFT_BREAKS } from './character-folds';

export interface PlainLines {
  readonly lines: readonly string[];
  /** For the lines that differ, by 1-based number: for each unit of the plain line its index in the printed one. */
  readonly offsets: ReadonlyMap<number, Uint32Array>;
}

/** Any of what is dropped or folded: characters that print nothing, soft breaks, full-width letters, digits and signs of figures, emphasis, entities. */
const UGLY = new RegExp(
  `${[...INVISIBLE, ...SOFT_BREAKS].join('|')}|[\\uff04\\uff05\\uff0b\\uff0d-\\uff19\\uff20-\\uff3a\\uff41-\\uff5a]|\\*\\*|__|</?(?:b|strong|em|i|u|span|font)\\b|&(?:nbsp|#160|#37|percnt|yen);`,
  'i',
);

/** A half-width stop between Chinese words or at the end of them, as only a typist's . is; not behind a section's numeral. */
const HALF_STOP =
  /(?<!^\s{0,4}[一二三四五六七八九十]{1,3})(?<=[\u4e00-\u9fff%％)）”』」》A-Za-z]|[A-Za-z-]\d|[A-Za-z-]\d\.\d)\.(?=[\u4e00-\u9fff“《【（■])|(?<=[\u4e00-\u9fff][%％)）]?|\d[%％])\.(?=\s*$)/g;
const HALF_STOP_HINT = /[\u4e00-\u9fff%％)）”』」》A-Za-z\d]\.(?:[\u4e00-\u9fff“《【（■]|\s*$)/m;

/** Emphasis right around a figure, a date or a period. */
const EMPHASIS =
  /(?:\*{2,3}|__|<(?:b|strong|em|i|u|span|font)(?: [^<>]{0,120})?>)(?=([-+±~$¥￥（(<>]{0,2}[\d０-９][\d０-９．.,，%％+~～—–\-/:()（）\s]{0,24}[万亿千百元年月日个百分点倍美港家人次]{0,8}[\d.,%％月日]{0,8})(\*{2,3}|__|<\/(?:b|strong|em|i|u|span|font)>))/gi;
const ENTITY = /&(nbsp|#160|#37|percnt|yen);/gi;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', '#160': ' ', '#37': '%', percnt: '%', yen: '¥' };

/** Full-width signs that change no clause: ＄ ％ ＋ － ． ／, digits, ＠ and letters. */
function isFolded(unit: number): boolean {
  return (
    unit === 0xff04 ||
    unit === 0xff05 ||
    unit === 0xff0b ||
    (unit >= 0xff0d && unit <= 0xff19) ||
    (unit >= 0xff20 && unit <= 0xff3a) ||
    (unit >= 0xff41 && unit <= 0xff5a)
  );
}

/** A soft break is a blank to all passes; the form feed and the wide blank keep their meaning. */
const softBreaks = new Set([...SOFT_BREAKS].map((character) => character.charCodeAt(0)));

/** Null where every line is plain as printed. Linear in the text. */
export function plainLines(text: string, printed: readonly string[]): PlainLines | null {
  if (!isUgly(text)) return null;
  const offsets = new Map<number, Uint32Array>();
  const lines = printed.map((line, index) => {
    const plain = isUgly(line) ? plainLine(line) : null;
    if (!plain) return line;
    offsets.set(index + 1, plain.offsets);
    return plain.line;
  });
  return offsets.size === 0 ? null : { lines, offsets };
}

function isUgly(text: string): boolean {
  return UGLY.test(text) || HALF_STOP_HINT.test(text);
}

function plainLine(printed: string): { line: string; offsets: Uint32Array } | null {
  const left = stretchesToLeave(printed);
  const offsets = new Uint32Array(printed.length);
  const units: number[] = [];
  let changed = left.size > 0;
  for (let at = 0; at < printed.length; at++) {
    const stretch = left.get(at);
    if (stretch) {
      if (stretch.put !== '') {
        offsets[units.length] = at;
        units.push(stretch.put.charCodeAt(0));
      }
      at += stretch.length - 1;
      continue;
    }
    const own = printed.charCodeAt(at);
    let unit = own;
    if (FOLDS[own] === DROPPED) {
      changed = true;
      continue;
    }
    if (softBreaks.has(own)) unit = BLANK;
    else if (isFolded(own)) unit = FOLDS[own] ?? own;
    changed ||= unit !== own;
    offsets[units.length] = at;
    units.push(unit);
  }
  return changed ? { line: joined(units), offsets: offsets.subarray(0, units.length) } : null;
}

interface Left {
  readonly length: number;
  /** What stands in its place: nothing, or one character. */
  readonly put: string;
}

/** Keyed by where they begin: the marks of emphasis around figures, and entities. A line that is emphasis as a whole keeps it. */
function stretchesToLeave(printed: string): Map<number, Left> {
  const left = new Map<number, Left>();
  for (const match of matchesOf(EMPHASIS, printed)) {
    const [open, inside = '', close = ''] = match;
    const end = match.index + open.length + inside.length;
    const isWhole = printed.slice(0, match.index).trim() === '' && printed.slice(end + close.length).trim() === '';
    if (isWhole || left.has(match.index)) continue;
    left.set(match.index, { length: open.length, put: '' });
    left.set(end, { length: close.length, put: '' });
  }
  for (const match of matchesOf(ENTITY, printed))
    left.set(match.index, { length: match[0].length, put: ENTITIES[(match[1] ?? '').toLowerCase()] ?? '' });
  for (const { index } of printed.matchAll(HALF_STOP)) left.set(index, { length: 1, put: '。' });
  return left;
}

/** Strings of units, a stretch at a time: an argument list has a limit. */
function joined(units: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 4096) parts.push(String.fromCharCode(...units.slice(at, at + 4096)));
  return parts.join('');
}
