/** From a figure and the words beside it to the finished mention: sign, direction, qualifier and multiple decided. */
import type { Qualifier } from '../../facts/fact';
import { add } from '../../facts/decimal';
import { readCoins } from './coins';
import { directionOf, fallsBy, wordAfter, wordsBefore, type WordsBefore } from './beside';
import type { Figure } from './figure';
import type { QuantityMention } from './mention';
import { multipleOf } from './multiple';
import type { RankToken } from './rank';
import type { SpecialFigure } from './special-figure';
import { readPerBefore } from './unit-reader';

/** A single figure. A printed sign outranks a word: 增长-5% is -5 and still `up` in its words. */
export function mentionOf(text: string, whole: Figure): QuantityMention {
  const figure = withCoins(text, whole);
  const before = narrowed(text, wordsBefore(text, figure.start));
  const measured = figure.ratio || figure.unit !== null;
  const after = wordAfter(text, figure.end, measured);
  const negative = figure.sign === 'minus' || figure.sign === 'brackets';
  const byWord = figure.sign === 'none' && fallsBy(before.sense) && !before.level;
  const magnitude = figure.number.value;
  const multiple = figure.unit === 'times' ? multipleOf(text, figure.end, before) : null;
  const falls = byWord && multiple !== 'multiple_of';
  const plusMinus = figure.sign === 'plus_minus';
  return {
    start: figure.start,
    end: figure.end,
    outerStart: before.start,
    outerEnd: after?.end ?? figure.end,
    value: signed(magnitude, negative || falls || plusMinus),
    high: plusMinus ? magnitude : null,
    magnitude,
    unit: figure.unit,
    unitWord: figure.unitWord,
    per: figure.per ?? (isPrice(figure) ? readPerBefore(text, before.start) : null),
    qualifier: plusMinus ? 'range' : qualifierOf(figure.inside, before.qualifier, after?.qualifier ?? null),
    direction: directionOf(before.sense),
    level: before.level,
    multiple,
    sign: figure.sign === 'none' && falls ? 'word' : figure.sign,
    scale: figure.number.scale,
    decimals: figure.number.decimals,
    spelled: figure.number.spelled,
  };
}

const MARGIN = /(?:[息利价]差|收益率|利润率|毛利率|净利率)[^,。;]{0,6}$/;

/** 净息差收窄9bp falls, while 亏损收窄 and 跌幅收窄 only fall less: what narrows decides. */
function narrowed(text: string, before: WordsBefore): WordsBefore {
  if (before.sense !== 'neutral' || before.level) return before;
  return MARGIN.test(text.slice(Math.max(0, before.start - 10), before.start)) ? { ...before, sense: 'down' } : before;
}

function withCoins(text: string, figure: Figure): Figure {
  const coins = figure.unit === 'CNY' && figure.per === null ? readCoins(text, figure.end, figure.unitWord) : null;
  if (coins === null) return figure;
  const value = add(figure.number.value, coins.value);
  return { ...figure, end: coins.end, number: { ...figure.number, value, decimals: 2 } };
}

function isPrice(figure: Figure): boolean {
  return figure.unitWord !== null && !figure.ratio && /[元块圆金镑币]$|^[A-Za-z]{3}$/.test(figure.unitWord);
}

/** Two ends of one range, low end first whatever the order printed; a falling word negates both. */
export function rangeMention(text: string, left: Figure, right: Figure): QuantityMention {
  const first = mentionOf(text, left);
  const second = signed(right.number.value, right.sign === 'minus');
  const low = first.sign === 'word' ? signed(right.number.value, true) : second;
  const after = wordAfter(text, right.end, true);
  const between = text.startsWith('之间', right.end) ? right.end + 2 : null;
  return {
    ...first,
    end: right.end,
    outerEnd: between ?? after?.end ?? right.end,
    value: Math.min(first.value, low),
    high: Math.max(first.value, low),
    unit: right.unit ?? left.unit,
    unitWord: right.unitWord ?? left.unitWord,
    per: right.per ?? first.per,
    qualifier: 'range',
    scale: right.number.scale ?? left.number.scale,
    decimals: Math.max(left.number.decimals, right.number.decimals),
  };
}

/** The nearest says it: 400多家 over 约400多家; 以上 behind over 达 before. */
function qualifierOf(inside: Qualifier | null, before: Qualifier | null, after: Qualifier | null): Qualifier {
  if (inside !== null) return inside;
  if (after !== null && (before === null || before === 'exact' || before === 'approx')) return after;
  return before ?? 'exact';
}

export function rankMention(rank: RankToken): QuantityMention {
  return {
    start: rank.start,
    end: rank.end,
    outerStart: rank.start,
    outerEnd: rank.end,
    value: rank.value,
    high: null,
    magnitude: rank.value,
    unit: 'rank',
    unitWord: null,
    per: null,
    qualifier: rank.within ? 'lte' : 'exact',
    direction: 'none',
    level: false,
    multiple: null,
    sign: 'none',
    scale: null,
    decimals: 0,
    spelled: rank.spelled,
  };
}

export function specialMention(text: string, special: SpecialFigure): QuantityMention {
  const before = wordsBefore(text, special.start);
  const after = wordAfter(text, special.end, true);
  const byWord = special.multiple === null && fallsBy(before.sense) && !before.level;
  return {
    ...rankMention({ ...special, within: false, spelled: true }),
    outerStart: before.start,
    outerEnd: after?.end ?? special.end,
    value: signed(byWord && special.high !== null ? special.high : special.value, byWord),
    high: special.high === null ? null : signed(byWord ? special.value : special.high, byWord),
    unit: special.unit,
    qualifier: special.qualifier ?? qualifierOf(null, before.qualifier, after?.qualifier ?? null),
    direction: special.direction === 'none' ? directionOf(before.sense) : special.direction,
    level: before.level,
    multiple: special.multiple,
    sign: byWord ? 'word' : 'none',
    decimals: special.decimals,
  };
}

function signed(value: number, negative: boolean): number {
  return negative && value !== 0 ? -value : value;
}
