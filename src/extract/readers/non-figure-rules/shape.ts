/** Small questions the non-figure rules share: does a pattern match here, does a figure or a date begin here. */
import { isDigit } from '../../../document/character-folds';
import { readScale, isWordUnit } from '../number';
import { readUnit } from '../unit-reader';

/** End of a sticky pattern at `index`, or -1. The pattern must have no nested quantifier. */
export function matchEnd(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** True where what stands at `index`, behind a number, makes that number a figure: a scale or a unit. */
export function measures(text: string, index: number): boolean {
  return readScale(text, index) !== null || readUnit(text, index) !== null || '成折'.includes(text[index] ?? ' ');
}

/** True where 年, 月 or 日 behind a number make it a date. */
export function dates(text: string, index: number): boolean {
  return '年月日'.includes(text[index] ?? ' ') || text.startsWith('季度', index);
}

/** True at the start of the text or of a line, or behind the end of a sentence. */
export function opensSentence(text: string, index: number): boolean {
  const before = text[index - 1];
  return before === undefined || '\n\t。;!?:：…'.includes(before);
}

/** True where the text, a line or a cell ends. */
export function closes(text: string, index: number): boolean {
  const after = text[index];
  return after === undefined || after === '\n' || after === '\t' || after === '|';
}

/** Longest name looked at in one piece, so that a text without blanks costs no more than its length. */
const MAX_NAME = 64;

/** End of the letters and digits at `index`, joined by -, ., _ or / only where another follows; 64 characters at most. */
export function tokenEnd(text: string, index: number): number {
  let i = index;
  const limit = Math.min(text.length, index + MAX_NAME);
  while (i < limit) {
    const unit = text.charCodeAt(i);
    if (isWordUnit(unit)) i++;
    else if ('-._/+'.includes(text[i] ?? ' ') && isWordUnit(text.charCodeAt(i + 1)) && i > index) i++;
    else break;
  }
  return i;
}

export function digitsEnd(text: string, index: number): number {
  let i = index;
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** True where one of `marks` stands right behind the digits that begin at `index`. */
export function followedBy(text: string, index: number, marks: string): boolean {
  const after = text[digitsEnd(text, index)];
  return after !== undefined && marks.includes(after);
}
