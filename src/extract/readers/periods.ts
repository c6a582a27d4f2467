/** Every date, period and length of time of a text, resolved by the report's clock, in one pass from left to right. */
import type { Period } from '../../facts/period';
import { isDigit } from '../../document/character-folds';
import { anyPattern } from './any-pattern';
import { Claims } from './claims';
import type { Clock, PeriodMention, Span } from './mention';
import { readNonFigures } from './non-figures';
import { digitRunEnd, isWordUnit } from './number';
import { PeriodContext } from './period-context';
import { roleOf } from './period-role';
import { DAY_RULES } from './period-rules/days';
import { DURATION_RULES } from './period-rules/durations';
import { FISCAL_RULES } from './period-rules/fiscal';
import { MONTH_RULES } from './period-rules/months';
import { QUARTER_RULES } from './period-rules/quarters';
import { RELATIVE_RULES } from './period-rules/relative';
import type { PeriodDraft, PeriodRule } from './period-rules/rule';
import { SPELLED_RULES } from './period-rules/spelled';
import { YEAR_RULES } from './period-rules/years';

/** Order decides where two rules match at the same place: the fuller form comes first. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  ...FISCAL_RULES,
  ...DAY_RULES.filter((rule) => rule.name.startsWith('year')),
  ...YEAR_RULES.filter((rule) => rule.name.startsWith('year-to-date')),
  ...DAY_RULES.filter((rule) => !rule.name.startsWith('year')),
  ...QUARTER_RULES,
  ...MONTH_RULES,
  ...SPELLED_RULES,
  ...RELATIVE_RULES,
  ...YEAR_RULES.filter((rule) => !rule.name.startsWith('year-to-date')),
  ...DURATION_RULES,
];

interface Bucket {
  readonly rules: readonly PeriodRule[];
  /** Matches where any of them does: most places cost this one question. */
  readonly any: RegExp;
}

const BY_START = indexByStart(PERIOD_RULES);

function indexByStart(rules: readonly PeriodRule[]): Map<number, Bucket> {
  const index = new Map<number, PeriodRule[]>();
  for (const rule of rules) {
    for (const character of new Set(rule.starts)) {
      const unit = character.charCodeAt(0);
      const list = index.get(unit);
      if (list) list.push(rule);
      else index.set(unit, [rule]);
    }
  }
  return new Map(
    [...index].map(([unit, found]) => [unit, { rules: found, any: anyPattern(found.map((one) => one.pattern)) }]),
  );
}

/** Digits before one of these are a quantity: no rule needs to be asked. */
const NEVER_BEHIND_A_DATE = new Set([...'%万亿倍'].map((character) => character.charCodeAt(0)));

/**
 * Periods of normalised text in order, never overlapping and never inside `taken` (left out: the non-figures of the text).
 * Each is resolved by `clock` and by the mentions before it; what cannot be dated keeps its label and basis `unstated`.
 */
export function readPeriods(text: string, clock: Clock, taken?: readonly Span[]): PeriodMention[] {
  const claims = new Claims(taken ?? readNonFigures(text));
  const context = new PeriodContext(text, clock);
  const mentions: PeriodMention[] = [];
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    const bucket = BY_START.get(unit);
    if (bucket === undefined) {
      i++;
      continue;
    }
    const claimed = claims.endAt(i);
    if (claimed >= 0) {
      i = claimed;
      continue;
    }
    const end = isDigit(unit) ? digitRunEnd(text, i) : i + 1;
    if (NEVER_BEHIND_A_DATE.has(text.charCodeAt(end)) && isDigit(unit)) {
      i = end;
      continue;
    }
    const mention = firstMention(bucket, context, i);
    if (mention !== null) {
      mentions.push(mention);
      if (mention.role !== 'duration') context.remember(mention.period, mention.end);
      i = mention.end;
    } else i = end;
  }
  return mentions;
}

function firstMention({ rules, any }: Bucket, context: PeriodContext, index: number): PeriodMention | null {
  const { text } = context;
  if (isWordUnit(text.charCodeAt(index)) && !isDigit(text.charCodeAt(index)) && isWordUnit(text.charCodeAt(index - 1)))
    return null;
  any.lastIndex = index;
  if (!any.test(text)) return null;
  for (const rule of rules) {
    rule.pattern.lastIndex = index;
    const match = rule.pattern.exec(text);
    const draft = match === null ? null : rule.read(match, context);
    if (match !== null && draft !== null) return mentionOf(text, index, index + match[0].length, draft, rule.name);
  }
  return null;
}

function mentionOf(text: string, start: number, end: number, draft: PeriodDraft, rule: string): PeriodMention {
  const role = draft.role ?? roleOf(text, start, end);
  return {
    start,
    end,
    period: role === 'until' && text[start - 1] !== '前' ? asOf(draft.period) : draft.period,
    role,
    duration: draft.duration ?? null,
    fiscal: draft.fiscal ?? null,
    rule,
  };
}

/** 截至2026年3月19日 is a point in time; 截至3月 stays the month. */
function asOf(period: Period): Period {
  return period.kind === 'day' ? { ...period, kind: 'point', label: `截至${period.label}` } : period;
}
