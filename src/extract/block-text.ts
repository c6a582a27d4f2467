/** One block as the rules see it: pieces joined, text normalised, and every offset still leading back to its printed place. */
import type { Block } from '../document/document';
import { normalise, printedSpan } from '../document/normalise';

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface BlockText {
  readonly block: Block;
  /** Position among the document's blocks. */
  readonly index: number;
  /** Normalised; all mentions of this block carry offsets into it. */
  readonly text: string;
  /** Printed place of a normalised offset. */
  place(offset: number): Place;
  /** The document's own characters for a span of normalised offsets. */
  printed(start: number, end: number): string;
}

/** A blank stands between two pieces where a Latin word or a version number was cut (`Step 3.5` + `Flash`). `last` ends the left one. */
function glue(last: string, right: string): string {
  return /^[A-Za-z0-9]$/.test(last) && /^[A-Za-z]/.test(right) ? ' ' : '';
}

/** Pages and picks both ask for the blocks of one document. */
const joined = new WeakMap<Block, BlockText>();

/** Joins the pieces of a block and normalises the result; never throws, an empty block gives an empty text. */
export function blockText(block: Block, index: number): BlockText {
  const known = joined.get(block);
  if (known?.index === index) return known;
  const made = join(block, index);
  joined.set(block, made);
  return made;
}

const MARK = '[ \\u00a0\\u3000]*(?:[-*•◎■●◆➢] *)?(?:[（(]?\\d{1,2}[)）、.] *|[一二三四五六七八九十]{1,2}、 *)';
/** 3）机械  7月…, **策略｜放量**  上周…: wide blanks part what a paragraph is about from what it says. */
const LABELLED = new RegExp(
  `^(?:${MARK}(?:\\*\\*|<b>)?[\\u4e00-\\u9fffA-Za-z/&]{2,10}(?:\\*\\*|</b>)?|(?:${MARK})?(?:\\*\\*[^*\\n]{2,40}\\*\\*|<b>[^<\\n]{2,40}</b>))(?=[ \\u00a0\\u3000]{2,}\\S)`,
);

/** The first of the blanks after a label becomes a colon: one character for one, so that all places stay. */
function withLabelParted(raw: string): string {
  const label = LABELLED.exec(raw)?.[0];
  return label === undefined ? raw : `${label}:${raw.slice(label.length + 1)}`;
}

function join(block: Block, index: number): BlockText {
  let raw = '';
  let last = '';
  const starts: number[] = [];
  for (const { text, cut } of block.pieces) {
    // The text so far is not looked at: with each look at a text still growing it is copied as a whole.
    if (!cut) raw += glue(last, text);
    starts.push(raw.length);
    raw += text;
    if (text !== '') last = text.charAt(text.length - 1);
  }
  const normal = normalise(withLabelParted(raw));

  const place = (offset: number): Place => {
    const at = normal.offsets[offset] ?? raw.length;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const piece = block.pieces[low];
    if (!piece) return { line: 1, column: 1 };
    return { line: piece.line, column: piece.column + Math.max(0, at - (starts[low] ?? 0)) };
  };
  const printed = (start: number, end: number): string => {
    const span = printedSpan(normal, start, end);
    return raw.slice(span.start, span.end);
  };

  return { block, index, text: normal.text, place, printed };
}
