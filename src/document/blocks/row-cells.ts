/** Where the cells of one printed table row begin and end: between tabs, between pipes of either width, or wide blanks. */
import { matchesOf } from '../matches';

export interface CellSpan {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const PIPE = /(?<!\\)[|｜│]/g;
const OUTER_START = /^\s*[|｜│]/;
const OUTER_END = /(?<!\\)[|｜│]\s*$/;
const WIDE_BLANK = /[^\S\t]{2,}/g;
/** `|---|:--:|`, `---｜---` or `+---+---+`: drawn under a header, no row. */
const RULE = /^[\s|｜│:：+=—–─-]*$/;

/** True for the line drawn between header and rows. */
export function isRule(text: string): boolean {
  return RULE.test(text) && /[|｜│+]/.test(text);
}

/** In printed order, blanks around a text included; the whole text where nothing parts it; none for a rule. */
export function cellSpans(text: string): CellSpan[] {
  if (text.includes('\t')) return between(text, /\t/g, 0, text.length);
  if (isRule(text)) return [];
  if (pipesIn(text) > 0) {
    const from = OUTER_START.exec(text)?.[0].length ?? 0;
    const to = OUTER_END.exec(text)?.index ?? text.length;
    return between(text, PIPE, from, Math.max(from, to));
  }
  return between(text, WIDE_BLANK, 0, text.length);
}

/** Pipes of either width, escaped ones left out. */
export function pipesIn(text: string): number {
  return text.match(PIPE)?.length ?? 0;
}

function between(text: string, separator: RegExp, from: number, to: number): CellSpan[] {
  const spans: CellSpan[] = [];
  let start = from;
  for (const match of matchesOf(separator, text)) {
    if (match.index < from || match.index >= to) continue;
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: to }];
}
