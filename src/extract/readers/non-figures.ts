/** Digits that are no figure (names, codes, versions, telephones, list marks …), claimed first and with the reason. */
import { isDigit } from '../../document/character-folds';
import type { NonFigure } from './mention';
import { DIGIT_RULES } from './non-figure-rules/digits';
import { LATIN_RULES } from './non-figure-rules/latin';
import { MARK_RULES } from './non-figure-rules/marks';
import type { NonFigureRule } from './non-figure-rules/rule';
import { digitRunEnd, isWordUnit } from './number';

const OPEN = 0x28;
const ORDINAL = 0x7b2c;
const HAN_STARTS = new Set('十双一图表附邮〔['.split('').map((character) => character.charCodeAt(0)));

/** Claims of normalised text in order, never overlapping. Linear: each run of digits or letters is looked at once. */
export function readNonFigures(text: string): NonFigure[] {
  const claims: NonFigure[] = [];
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    const rules = rulesFor(unit);
    if (rules === null) {
      i++;
      continue;
    }
    const claim = firstClaim(rules, text, i);
    if (claim !== null) {
      claims.push(claim);
      i = claim.end;
    } else i = runEnd(text, i);
  }
  return claims;
}

function rulesFor(unit: number): readonly NonFigureRule[] | null {
  if (isDigit(unit)) return DIGIT_RULES;
  if (isWordUnit(unit)) return LATIN_RULES;
  return unit === OPEN || unit === ORDINAL || HAN_STARTS.has(unit) ? MARK_RULES : null;
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
