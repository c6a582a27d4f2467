/** What a printed change should be, in the very words it is printed in: percent, 增长X倍, 是…的X倍, 翻番, percentage points. */
import { divide, multiply, subtract } from '../../facts/decimal';
import type { CheckedFact } from '../finish-facts';
import { isExact } from './check';
import { minus, over, percentChange, type Interval, type Operand } from './interval';

export interface Expectation {
  readonly expected: number;
  readonly range: Interval;
}

const DOUBLED = /翻(?:[了一]*)?[倍番]/;

/** True for a change a pair of levels can be held against: nothing like 超 or 约 beside it; 翻番 counts as printed in digits. */
export function isExactChange(change: CheckedFact): boolean {
  const { fact } = change;
  return isExact(change) || (fact.qualifier === 'exact' && fact.multiple !== null && DOUBLED.test(fact.printed));
}

/** The change from one level to the other in the unit and manner of `change`; null where none follows (from 0 or a loss). */
export function expectedChange({ fact }: CheckedFact, from: Operand, to: Operand): Expectation | null {
  if (fact.unit === 'percentage_points') {
    return { expected: subtract(to.value, from.value), range: minus(to.range, from.range) };
  }
  const percent = percentChange(from.range, to.range);
  const ratio = over(to.range, from.range);
  if (!percent || !ratio) return null;
  const quotient = divide(to.value, from.value);
  if (fact.unit === 'percent') return { expected: multiply(subtract(quotient, 1), 100), range: percent };
  if (fact.unit !== 'times') return null;
  if (fact.multiple === 'multiple_of') return { expected: quotient, range: ratio };
  if (fact.multiple !== 'increase_by') return null;
  const one: Interval = { low: 1, high: 1 };
  return { expected: subtract(quotient, 1), range: minus(ratio, one) };
}
