/** Cuts a block into list items, sentences and clauses: the lower half of the scope stack (report, section, exhibit, paragraph, item, sentence, clause). */

export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Numbers the sentence inside the block. */
  readonly sentence: number;
  /** Numbers the stretch between semicolons inside the block. */
  readonly group: number;
  /** 0 before the first list mark; each mark opens the next. */
  readonly item: number;
}

export interface Bracket {
  /** Offset of the opening mark and of the closing one. */
  readonly open: number;
  readonly close: number;
}

export interface Layout {
  readonly clauses: readonly Clause[];
  /** Brackets without another inside, in order. */
  readonly brackets: readonly Bracket[];
}

const enum Mark {
  none,
  open,
  close,
  digit,
  sentence,
  group,
  clause,
}

/** What a character may do to the layout; most do nothing. A circled number counts as a digit: both open a list mark. */
const MARKS = new Uint8Array(0x10000);
for (const [characters, mark] of [
  ['(（', Mark.open],
  [')）', Mark.close],
  ['0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', Mark.digit],
  ['。！？!?\n\t', Mark.sentence],
  [';；', Mark.group],
  [',，:：', Mark.clause],
] as const) {
  for (const character of characters) MARKS[character.charCodeAt(0)] = mark;
}

const LIST_MARK = /[(（]\d{1,2}[)）]|\d{1,2}[)）]|[①-⑳]/y;
const AFTER_LIST_MARK_MAY_STAND = /[\s。;；:：,，！？!?、*]/;
/** A longer bracket is a sentence of its own, and its commas cut. */
const LONGEST_BRACKET = 60;

/**
 * Characters. No sentence seen is as long as this: what goes on without a stop is a list or no language, and is parted so that
 * a figure's surroundings have a size. A clause is parted behind a mark that joins, or anywhere when there is none.
 */
const LONGEST_CLAUSE = 400;
const LONGEST_SENTENCE = 3000;
const JOINTS = '、/|·~～-—_=+*#"“”《》 ';

/** Innermost bracket pairs, one pass. */
export function findBrackets(text: string): Bracket[] {
  const found: Bracket[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS[text.charCodeAt(at)];
    if (mark === Mark.open) open = at;
    else if (mark === Mark.close && open >= 0) {
      found.push({ open, close: at });
      open = -1;
    }
  }
  return found;
}

/** True where a comma or colon is part of a figure: 2,848.43 or 12:16:29. */
function insideFigure(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}

function listMarkEnd(text: string, at: number): number {
  const before = text[at - 1];
  if (before !== undefined && !AFTER_LIST_MARK_MAY_STAND.test(before)) return -1;
  LIST_MARK.lastIndex = at;
  const match = LIST_MARK.exec(text);
  // A mark is followed by what it introduces; `展示 (1)` at the end of a caption is none.
  return match && /\S/.test(text.slice(LIST_MARK.lastIndex, LIST_MARK.lastIndex + 2)) ? LIST_MARK.lastIndex : -1;
}

/** Splits a normalised text in one pass. Empty clauses are left out. */
export function layOut(text: string): Layout {
  const brackets = findBrackets(text);
  const clauses: Clause[] = [];
  let sentence = 0;
  let group = 0;
  let item = 0;
  let start = 0;
  let sentenceStart = 0;
  let nextBracket = 0;
  const close = (end: number): void => {
    if (text.slice(start, end).trim() !== '') clauses.push({ start, end, sentence, group, item });
  };
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS[text.charCodeAt(at)];
    if (at - start >= LONGEST_CLAUSE && (at - start >= 2 * LONGEST_CLAUSE || JOINTS.includes(text[at] ?? ''))) {
      close(at);
      start = at;
      if (at - sentenceStart >= LONGEST_SENTENCE) {
        sentence++;
        sentenceStart = at;
      }
    }
    const afterMark = mark === Mark.open || mark === Mark.digit ? listMarkEnd(text, at) : -1;
    if (afterMark > 0) {
      close(at);
      item++;
      group++;
      sentence++;
      start = afterMark;
      sentenceStart = afterMark;
      at = afterMark - 1;
      continue;
    }
    while ((brackets[nextBracket]?.close ?? Infinity) < at) nextBracket++;
    const bracket = brackets[nextBracket];
    if (bracket && bracket.open <= at && bracket.close - bracket.open <= LONGEST_BRACKET) {
      at = bracket.close;
      continue;
    }
    if (mark === Mark.sentence) {
      close(at);
      sentence++;
      group++;
      start = at + 1;
      sentenceStart = start;
    } else if (mark === Mark.group) {
      close(at);
      group++;
      start = at + 1;
    } else if (mark === Mark.clause && !insideFigure(text, at)) {
      close(at);
      start = at + 1;
      if (at - sentenceStart >= LONGEST_SENTENCE) {
        sentence++;
        sentenceStart = at;
      }
    }
  }
  close(text.length);
  return { clauses, brackets };
}
