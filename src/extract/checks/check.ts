/** A check compares what a report prints with what follows from its other figures: a record with a name and a pure function. */
import { divide, roundTo } from '../../facts/decimal';
import type { Check } from '../../facts/report';
import type { CheckedFact } from '../finish-facts';
import { around, overlap, type Interval, type Operand } from './interval';
import type { NumberTable } from './table-numbers';

/** What a check may look at. */
export interface Checkable {
  readonly facts: readonly CheckedFact[];
  readonly tables: readonly NumberTable[];
}

/** A check with what the contract does not carry: the fact the others contradict, null where it holds or none was read. */
export interface Finding extends Check {
  readonly suspect: string | null;
}

export interface CheckRule {
  readonly name: string;
  run(report: Checkable): readonly Finding[];
}

/** A fact as an operand; its tolerance is half of its last printed digit. */
export function operandOf({ fact, sighting }: CheckedFact): Operand {
  return { value: fact.value, range: around(fact.value, sighting.draft.tolerance), facts: [fact.id] };
}

/**
 * True for a figure arithmetic can rest on: one number, nothing like 超, 约 or 以上 beside it, no range, and printed in digits
 * (三分之一 and 近半 have no printed decimals to round).
 */
export function isExact({ fact }: CheckedFact): boolean {
  return fact.qualifier === 'exact' && fact.high === null && /[\d０-９]/.test(fact.printed);
}

/** True where both name the same dates and neither is open or unstated. */
export function samePeriod(a: CheckedFact, b: CheckedFact): boolean {
  const [x, y] = [a.fact.period, b.fact.period];
  return x.start !== null && x.start === y.start && x.end === y.end;
}

interface Words {
  readonly zh: string;
  readonly en: string;
}

export interface Comparison {
  readonly kind: string;
  readonly printed: Operand;
  /** What follows from the others, worked out with the values as printed. */
  readonly expected: number;
  /** What follows when every operand may be anything that rounds to it. */
  readonly range: Interval;
  /** What the expectation rests on. */
  readonly others: readonly Operand[];
  readonly words: Words;
  /** What `range` is, where it is not rounding. */
  readonly rangeWords?: Words;
}

const ROUNDED = { zh: '各数取整后为', en: 'with every figure rounded' };

/** Builds the record; the words say what was compared, what is printed, what follows, and whether the gap is rounding. */
export function compared({ kind, printed, expected, range, others, words, rangeWords = ROUNDED }: Comparison): Finding {
  const follows = displayed(expected, printed.value);
  const holds = overlap(printed.range, range);
  const exactly = printed.value === follows;
  const [low, high] = [displayed(range.low, printed.value), displayed(range.high, printed.value)];
  const isPoint = exactly || low === high;
  const span = isPoint ? '' : `（${rangeWords.zh} ${inChinese(low)} 至 ${inChinese(high)}）`;
  const spanEn = isPoint ? '' : ` (${inEnglish(low)} to ${inEnglish(high)} ${rangeWords.en})`;
  const zh = holds ? (exactly ? '一致' : '差异在四舍五入范围内') : '超出四舍五入范围，不一致，请核对原文';
  const en = holds
    ? exactly
      ? 'agrees'
      : 'the gap is rounding'
    : 'the gap is more than rounding, does not agree; check the original';
  return {
    kind,
    holds,
    facts: [...new Set([printed, ...others].flatMap((one) => one.facts))],
    printed: printed.value,
    expected: follows,
    suspect: holds ? null : (printed.facts[0] ?? null),
    message: {
      zh: `${words.zh}：原文为 ${inChinese(printed.value)}，按其他数据计算为 ${inChinese(follows)}${span}，${zh}`,
      en: `${words.en}: printed ${inEnglish(printed.value)}, other figures give ${inEnglish(follows)}${spanEn}; ${en}`,
    },
  };
}

/** To two decimals, or to as many as tell it from what is printed: 41.67 beside 42, 0.00451 beside 0.0045. */
function displayed(value: number, printed: number): number {
  const size = Math.abs(printed);
  const decimals = size >= 1 || size === 0 ? 2 : Math.min(12, 2 - Math.floor(Math.log10(size)));
  return roundTo(value, decimals);
}

/** 1.1e11 is 1100亿: a person compares it with what is printed. */
function inChinese(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e12) return `${divide(value, 1e12)}万亿`;
  return size >= 1e8 ? `${divide(value, 1e8)}亿` : String(value);
}

function inEnglish(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e12) return `${divide(value, 1e12)} trillion`;
  return size >= 1e9 ? `${divide(value, 1e9)} billion` : String(value);
}
