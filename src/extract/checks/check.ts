/** A check compares what a report prints with what follows from its other figures: a record with a name and a pure function. */
import type { Check } from '../../facts/report';
import type { CheckedFact } from '../finish-facts';

export interface CheckRule {
  readonly name: string;
  run(facts: readonly CheckedFact[]): Check[];
}

/** Twelve significant digits: takes the binary noise off a difference of decimals. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

export function tolerances(...facts: readonly CheckedFact[]): number {
  // A hair above the sum, so that a gap of exactly the rounding is still rounding.
  return facts.reduce((sum, one) => sum + one.sighting.draft.tolerance, 0) * 1.0001;
}

export function samePeriod(a: CheckedFact, b: CheckedFact): boolean {
  const [x, y] = [a.fact.period, b.fact.period];
  return x.start !== null && x.start === y.start && x.end === y.end;
}

/** Builds the record; the words say what was compared, what is printed and what follows. */
export function compared(
  kind: string,
  facts: readonly CheckedFact[],
  printed: number,
  expected: number,
  tolerance: number,
  words: { readonly zh: string; readonly en: string },
): Check {
  const holds = Math.abs(printed - expected) <= tolerance;
  const exactly = printed === expected;
  const zh = holds ? (exactly ? '一致' : '差异在四舍五入范围内') : '不一致，请核对原文';
  const en = holds ? (exactly ? 'agrees' : 'within rounding') : 'does not agree; check the original';
  return {
    kind,
    holds,
    facts: facts.map((one) => one.fact.id),
    printed,
    expected,
    message: {
      zh: `${words.zh}：原文为 ${printed}，按其他数据计算为 ${expected}，${zh}`,
      en: `${words.en}: printed ${printed}, other figures give ${expected}; ${en}`,
    },
  };
}
