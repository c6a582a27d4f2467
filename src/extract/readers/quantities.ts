/** Every figure of a text with its unit, sign, qualifier and direction, in one pass from left to right. */
import { Claims } from './claims';
import { readFigure } from './figure';
import { NO_CLOCK, type QuantityMention, type Span } from './mention';
import { readNonFigures } from './non-figures';
import { digitRunEnd } from './number';
import { readPeriods } from './periods';
import { mentionOf, rangeMention, rankMention, specialMention } from './quantity-mention';
import { readRange } from './range';
import { readPlaceOf, readRank } from './rank';
import { shareAlong } from './shared-unit';
import { readSpecial } from './special-figure';
import { readSpelledFigure } from './spelled-figure';

const enum Starts {
  nothing,
  digit,
  numeral,
  rank,
  word,
}

const STARTS = new Uint8Array(0x10000);
for (const [characters, kind] of [
  ['0123456789', Starts.digit],
  ['零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅', Starts.numeral],
  ['第前TtNn', Starts.rank],
  ['翻减过对半', Starts.word],
] as const) {
  for (const character of characters) STARTS[character.charCodeAt(0)] = kind;
}

/**
 * Figures of normalised text in order, never overlapping. Nothing is read inside `taken` (names, codes, dates); left out, it is
 * worked out here. Malformed digits (12,34,567) give no mention.
 */
export function readQuantities(text: string, taken?: readonly Span[]): QuantityMention[] {
  const claims = new Claims(taken ?? spokenFor(text));
  const mentions: QuantityMention[] = [];
  let i = 0;
  while (i < text.length) {
    const kind = STARTS[text.charCodeAt(i)];
    if (kind === Starts.nothing) {
      i++;
      continue;
    }
    const claimed = claims.endAt(i);
    if (claimed >= 0) {
      i = claimed;
      continue;
    }
    const mention = readAt(text, i, kind ?? Starts.nothing, claims);
    if (mention !== null && isFree(mention, mentions[mentions.length - 1]?.end ?? 0, claims)) {
      mentions.push(mention);
      i = mention.end;
    } else i = skip(text, i, kind ?? Starts.nothing);
  }
  return shareAlong(text, mentions);
}

function spokenFor(text: string): Span[] {
  const nonFigures = readNonFigures(text);
  return [...nonFigures, ...readPeriods(text, NO_CLOCK, nonFigures)];
}

function readAt(text: string, index: number, kind: Starts, claims: Claims): QuantityMention | null {
  if (kind === Starts.rank) {
    const rank = readRank(text, index);
    return rank === null ? null : rankMention(rank);
  }
  const special = readSpecial(text, index);
  if (special !== null) return specialMention(text, special);
  if (kind === Starts.word) return null;
  const place = kind === Starts.digit ? readPlaceOf(text, index) : null;
  if (place !== null) return rankMention(place);
  const figure = kind === Starts.digit ? readFigure(text, index) : readSpelledFigure(text, index);
  if (figure === null) return null;
  const range = readRange(text, figure, claims);
  return range === null ? mentionOf(text, figure) : rangeMention(text, range.left, range.right);
}

/** A sign, currency or unit may be drawn in from a neighbour's stretch; then the figure is not whole and none is read. */
function isFree(mention: QuantityMention, from: number, claims: Claims): boolean {
  return mention.start >= from && !claims.touches(mention.start, mention.end) && Number.isFinite(mention.value);
}

function skip(text: string, index: number, kind: Starts): number {
  return kind === Starts.digit ? digitRunEnd(text, index) : index + 1;
}
