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
  /** Matches where any rule of the bucket does: most places cost this one question. */
  readonly any: RegExp;
  /** The rules in their order, few at a time, each few with the one question for all of them. */
  readonly groups: readonly { readonly any: RegExp; readonly rules: readonly PeriodRule[] }[];
}

const GROUP = 6;

function bucketOf(rules: readonly PeriodRule[]): Bucket {
  const asked = (some: readonly PeriodRule[]): RegExp => anyPattern(some.map((one) => one.pattern));
  const groups = Array.from({ length: Math.ceil(rules.length / GROUP) }, (_, i) =>
    rules.slice(i * GROUP, (i + 1) * GROUP),
  );
  return { any: asked(rules), groups: groups.map((some) => ({ any: asked(some), rules: some })) };
}

const BY_START = indexByStart(PERIOD_RULES);

/** By UTF-16 unit; a place where no rule starts costs one look. */
function indexByStart(rules: readonly PeriodRule[]): readonly (Bucket | undefined)[] {
  const index = new Map<number, PeriodRule[]>();
  for (const rule of rules) {
    for (const character of new Set(rule.starts)) {
      const unit = character.charCodeAt(0);
      const list = index.get(unit);
      if (list) list.push(rule);
      else index.set(unit, [rule]);
    }
  }
  const buckets = new Map<string, Bucket>();
  const byStart: (Bucket | undefined)[] = Array.from({ length: 0x10000 }, () => undefined);
  for (const [unit, found] of index) {
    const key = found.map((one) => one.name).join(' ');
    const bucket = buckets.get(key) ?? bucketOf(found);
    buckets.set(key, bucket);
    byStart[unit] = bucket;
  }
  return byStart;
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
    const bucket = BY_START[unit];
    if (bucket === undefined) {
      i++;
      continue;
    }
    const claimed = claims.endAt(i);
    if (claimed >= 0) {
      i = claimed;
      continue;
    }
    const digits = isDigit(unit);
    const end = digits ? digitRunEnd(text, i) : i + 1;
    if (digits && NEVER_BEHIND_A_DATE.has(text.charCodeAt(end))) {
      i = end;
      continue;
    }
    let mention = firstMention(bucket, context, i);
    if (mention !== null) {
      const last = mentions[mentions.length - 1];
      // 较2019年同期: both words are of the yardstick.
      if (mention.rule === 'same-time' && last?.role === 'base' && last.end === mention.start)
        mention = { ...mention, role: 'base' };
      mentions.push(mention);
      if (mention.role !== 'duration') context.remember(mention.period, mention.end);
      i = mention.end;
    } else i = end;
  }
  return mentions;
}

function firstMention({ any, groups }: Bucket, context: PeriodContext, index: number): PeriodMention | null {
  const { text } = context;
  if (isWordUnit(text.charCodeAt(index)) && !isDigit(text.charCodeAt(index)) && isWordUnit(text.charCodeAt(index - 1)))
    return null;
  any.lastIndex = index;
  if (!any.test(text)) return null;
  for (const group of groups) {
    group.any.lastIndex = index;
    if (!group.any.test(text)) continue;
    for (const rule of group.rules) {
      rule.pattern.lastIndex = index;
      const match = rule.pattern.exec(text);
      const draft = match === null ? null : rule.read(match, context);
      if (match !== null && draft !== null) return mentionOf(text, index, index + match[0].length, draft, rule.name);
    }
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
