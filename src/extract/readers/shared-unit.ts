/** What figures in a row lend each other: 0.46和0.43个百分点 share a unit, 下跌3%、5% a direction, 由0.04美元/GiB涨至0.08美元 a denominator. */
import { multiply } from '../../facts/decimal';
import { isMoney } from '../../facts/unit';
import { LETTER_SCALES, SCALES } from '../lexicon/scales';
import type { QuantityMention } from './mention';

const EXPONENTS = new Map(SCALES);
const LIST_JOINTS = new Set(['、', '和', '与', '及', '以及', '或', '/']);
/** From one price to the next: 涨至, 调整为, 翻倍至. */
const TO = /^[^,。;、\n\t]{0,6}[至到为](?:了|约)?$/;
const PRICE = /(?:[价费][格率用]?|输[入出]|缓存)[^,。;]*$/;
const MAX_GAP = 60;

/** The same mentions with what they share filled in; reads each gap between neighbours once in each direction. */
export function shareAlong(text: string, mentions: readonly QuantityMention[]): QuantityMention[] {
  const shared = [...mentions];
  for (let i = shared.length - 2; i >= 0; i--) {
    const here = shared[i];
    const next = shared[i + 1];
    if (here !== undefined && next !== undefined) shared[i] = unitFrom(text, here, next);
  }
  for (let i = 1; i < shared.length; i++) {
    const before = shared[i - 1];
    const here = shared[i];
    if (before !== undefined && here !== undefined) shared[i] = directionFrom(text, before, here);
  }
  return withPers(text, shared);
}

function gapOf(text: string, left: QuantityMention, right: QuantityMention): string {
  return right.start - left.end > 8 ? '' : text.slice(left.end, right.start);
}

function unitFrom(text: string, here: QuantityMention, next: QuantityMention): QuantityMention {
  if (here.unit !== null || next.unit === null || next.unit === 'rank' || here.spelled !== next.spelled) return here;
  if (!LIST_JOINTS.has(gapOf(text, here, next))) return here;
  const exponent = here.scale === null && next.scale !== null ? exponentOf(next.scale) : 0;
  return {
    ...here,
    unit: next.unit,
    unitWord: next.unitWord,
    per: here.per ?? next.per,
    scale: here.scale ?? next.scale,
    value: multiply(here.value, 10 ** exponent),
    magnitude: multiply(here.magnitude, 10 ** exponent),
    high: here.high === null ? null : multiply(here.high, 10 ** exponent),
  };
}

function exponentOf(scale: string): number {
  return EXPONENTS.get(scale.toLowerCase()) ?? LETTER_SCALES[scale] ?? 0;
}

/** A price without a denominator takes that of the price before it in the same sentence, if its own words speak of a price. */
function withPers(text: string, mentions: readonly QuantityMention[]): QuantityMention[] {
  let last: QuantityMention | null = null;
  return mentions.map((mention) => {
    if (mention.unit === null || !isMoney(mention.unit)) return mention;
    const before: QuantityMention | null = last;
    const filled = before !== null && takesPer(text, before, mention) ? { ...mention, per: before.per } : mention;
    last = filled.per === null ? null : filled;
    return filled;
  });
}

function takesPer(text: string, before: QuantityMention, here: QuantityMention): boolean {
  if (here.per !== null || here.scale !== null || here.unit !== before.unit || here.start - before.end > MAX_GAP)
    return false;
  const gap = text.slice(before.end, here.start);
  return TO.test(gap) || (PRICE.test(gap) && !/[。\n\t]/.test(gap));
}

function directionFrom(text: string, before: QuantityMention, here: QuantityMention): QuantityMention {
  if (before.direction === 'none' || before.level || here.direction !== 'none' || here.sign !== 'none') return here;
  if (here.unit !== before.unit || here.high !== null || !LIST_JOINTS.has(gapOf(text, before, here))) return here;
  const falls = before.sign === 'word' && here.value > 0;
  return { ...here, direction: before.direction, value: falls ? -here.value : here.value, sign: before.sign };
}
