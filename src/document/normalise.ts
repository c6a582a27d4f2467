/** Printed text made plain for the readers in one pass, with the way back from every character to the printed one. */
import { BLANK, DROPPED, FOLDS, isCjk, isDigit } from './character-folds';
import { simplifiedUnit } from './simplify';

export interface Normalised {
  /** What the readers read. */
  readonly text: string;
  /** What it was made from. */
  readonly printed: string;
  /** For each UTF-16 unit of `text` the index in `printed` of the unit it came from. */
  readonly offsets: Uint32Array;
}

const WIDE_COMMA = 0xff0c;
const DOT = 0x2e;
const STAR = 0x2a;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * Full width becomes half width, dash variants become `-`, traditional characters simplified; invisible
 * characters and `**` marks go, and so does a blank beside a Han character or before the decimals of a figure (`7 .24`).
 * A blank between Latin words or between two numbers stays (one only). Tab and \n stay: no figure reaches across them.
 * The full-width comma becomes `,` except between two digits, where it separates figures and never thousands.
 * Linear in the length of `printed`.
 */
export function normalise(printed: string): Normalised {
  const offsets = new Uint32Array(printed.length);
  let length = 0;
  let blankAt = -1;
  // Stretches that stay as printed are copied whole; `copied` is where the next one begins, `before` the last unit put out.
  const parts: string[] = [];
  let copied = 0;
  let before = 0;
  for (let i = 0; i < printed.length; i++) {
    const own = printed.charCodeAt(i);
    // Most of a text is Han characters, which nothing but simplifying changes.
    let unit = own >= FIRST_HAN && own <= LAST_HAN ? own : (FOLDS[own] ?? DROPPED);
    const isMark = unit === STAR && printed.charCodeAt(i + 1) === STAR;
    if (unit === DROPPED || unit === BLANK || isMark) {
      if (i > copied) parts.push(printed.slice(copied, i));
      if (unit === BLANK && blankAt < 0) blankAt = i;
      if (isMark) i++;
      copied = i + 1;
      continue;
    }
    if (own === WIDE_COMMA && isDigit(before) && isDigit(folded(printed, i + 1))) unit = WIDE_COMMA;
    if (blankAt >= 0) {
      if (keepsBlank(before, unit, folded(printed, i + 1))) {
        parts.push(' ');
        offsets[length++] = blankAt;
      }
      blankAt = -1;
    }
    before = simplifiedUnit(unit);
    if (before !== own) {
      if (i > copied) parts.push(printed.slice(copied, i));
      parts.push(String.fromCharCode(before));
      copied = i + 1;
    }
    offsets[length++] = i;
  }
  if (copied < printed.length) parts.push(printed.slice(copied));
  // Joined and not added up: every reader goes over the text unit by unit, which is slower in a string of pieces.
  const text = copied === 0 ? printed : parts.join('');
  return { text, printed, offsets: offsets.subarray(0, length) };
}

function folded(printed: string, index: number): number {
  return index < printed.length ? (FOLDS[printed.charCodeAt(index)] ?? DROPPED) : DROPPED;
}

/** Whether a blank says something: not at an edge, not beside a Han character, not inside `7 .24`. */
function keepsBlank(before: number, unit: number, next: number): boolean {
  if (before === 0 || before === 0x09 || before === 0x0a || unit === 0x09 || unit === 0x0a) return false;
  if (isCjk(before) || isCjk(unit)) return false;
  return !(isDigit(before) && unit === DOT && isDigit(next));
}

/** Where `start`–`end` (exclusive) of the normalised text stands in the printed one; an empty stretch maps to an empty one. */
export function printedSpan(n: Normalised, start: number, end: number): { start: number; end: number } {
  const from = n.offsets[start] ?? n.printed.length;
  const last = n.offsets[end - 1];
  return { start: from, end: end <= start || last === undefined ? from : last + 1 };
}

/** The printed characters behind `start`–`end` of the normalised text, blanks and marks included. */
export function printedText(n: Normalised, start: number, end: number): string {
  const span = printedSpan(n, start, end);
  return n.printed.slice(span.start, span.end);
}
