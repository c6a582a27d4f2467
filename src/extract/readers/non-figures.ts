/** Digits that are no figure (names, codes, versions, telephones, list marks …), claimed first and with the reason. */
import { isDigit } from '../../document/character-folds';
import type { NonFigure } from './mention';
import { DIGIT_RULES } from './non-figure-rules/digits';
import { LATIN_RULES } from './non-figure-rules/latin';
import { MARK_RULES } from './non-figure-rules/marks';
import type { NonFigureRule } from './non-figure-rules/rule';
import { digitRunEnd, isWordUnit } from './number';

const MARKS = '(第十双一图表附邮〔[';
/** Longer runs may be malformed and codes. */
const SHORT = 8;
/** Behind a short number these make it a figure or a date, and only the rules for such are asked. */
const MEASURES = new Set([...'%万亿倍元年月'].map((character) => character.charCodeAt(0)));
const MEASURED_RULES = DIGIT_RULES.filter((rule) => rule.evenMeasured);

/** For each UTF-16 unit the rules that may claim what begins with it, in their order; a place where none does costs one look. */
const BY_START: readonly (readonly NonFigureRule[] | undefined)[] = Array.from({ length: 0x10000 }, (_, unit) => {
  const rules = isDigit(unit) ? DIGIT_RULES : isWordUnit(unit) ? LATIN_RULES : null;
  const start = String.fromCharCode(unit);
  if (rules === null && !MARKS.includes(start)) return undefined;
  return (rules ?? MARK_RULES).filter((rule) => rule.starts?.includes(start) ?? true);
});

/** Claims of normalised text in order, never overlapping. Linear: each run of digits or letters is looked at once. */
export function readNonFigures(text: string): NonFigure[] {
  const claims: NonFigure[] = [];
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    const rules = BY_START[unit];
    if (rules === undefined) {
      i++;
      continue;
    }
    const claim = firstClaim(isMeasured(text, i) ? MEASURED_RULES : rules, text, i);
    if (claim !== null) {
      claims.push(claim);
      i = claim.end;
    } else i = runEnd(text, i);
  }
  return claims;
}

/** True for a short number, decimals or not, with its unit or the word of a date right behind: 5.3%, 12亿, 2026年. */
function isMeasured(text: string, index: number): boolean {
  // Behind a point or a nought it may be the end of a version or a code.
  if (!isDigit(text.charCodeAt(index)) || text.charCodeAt(index) === 0x30) return false;
  let end = index + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) === 0x2e) {
    end++;
    while (isDigit(text.charCodeAt(end))) end++;
  }
  return end - index <= SHORT && MEASURES.has(text.charCodeAt(end));
}

function firstClaim(rules: readonly NonFigureRule[], text: string, index: number): NonFigure | null {
  for (const rule of rules) {
    const end = rule.read(text, index);
    if (end > index) return { start: index, end, reason: rule.reason, rule: rule.name };
  }
  return null;
}

/** Past the run that begins here, so that no rule sees its middle: digits with the letters on them (4Q25, 355B), or letters. */
function runEnd(text: string, index: number): number {
  const digits = isDigit(text.charCodeAt(index));
  let i = digits ? digitRunEnd(text, index) : index + 1;
  if (digits) while (isWordUnit(text.charCodeAt(i))) i++;
  else if (isWordUnit(text.charCodeAt(index)))
    while (isWordUnit(text.charCodeAt(i)) && !isDigit(text.charCodeAt(i))) i++;
  return i;
}
