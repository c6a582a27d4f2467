/** What figures in a row lend each other: 0.46和0.43个百分点 share a unit, 下跌3%、5% a direction, 由0.04美元/GiB涨至0.08美元 a denominator. */
import { multiply } from '../../facts/decimal';
import { isMoney } from '../../facts/unit';
import { LETTER_SCALES, SCALES } from '../lexicon/scales';
import type { QuantityMention } from './mention';

const EXPONENTS = new Map(SCALES);
const LIST_JOINTS = new Set(['、', '和', '与', '及', '以及', '或']);
const TO =
  /^(?:[上下]?[调涨跌升降]?(?:上涨|下跌|调整|提高|提升|降低|增加|增长|减少|翻倍|变动|涨|降|升|跌)?)(?:至|到|为)(?:了|约)?$/;

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
    if (before !== undefined && here !== undefined)
      shared[i] = directionFrom(text, before, perFrom(text, before, here));
  }
  return shared;
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

function perFrom(text: string, before: QuantityMention, here: QuantityMention): QuantityMention {
  if (here.per !== null || before.per === null || here.unit !== before.unit || here.unit === null) return here;
  if (!isMoney(here.unit) || !TO.test(gapOf(text, before, here))) return here;
  return { ...here, per: before.per };
}

function directionFrom(text: string, before: QuantityMention, here: QuantityMention): QuantityMention {
  if (before.direction === 'none' || before.level || here.direction !== 'none' || here.sign !== 'none') return here;
  if (here.unit !== before.unit || here.high !== null || !LIST_JOINTS.has(gapOf(text, before, here))) return here;
  const falls = before.sign === 'word' && here.value > 0;
  return { ...here, direction: before.direction, value: falls ? -here.value : here.value, sign: before.sign };
}
