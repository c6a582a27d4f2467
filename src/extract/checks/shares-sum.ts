import { sum } from '../../facts/decimal';
import type { CheckedFact } from '../finish-facts';
import { compared, isExact, operandOf, type CheckRule } from './check';
import { total } from './interval';

const SHARE = /^(?:.*[^同环])?占比$/;
/** Percent; shares that add up to a little more than the whole hold a slip, to much more they are shares of several wholes. */
const LARGEST_EXCESS = 5;
/** Characters between one share of a list and the next: further apart, another list may have begun. */
const LARGEST_STEP = 60;

/** No report tells more shares of one whole in one breath. */
const LONGEST_LIST = 40;

/** Shares told one after the other in one paragraph, for different things and one period. */
function lists(facts: readonly CheckedFact[]): CheckedFact[][] {
  const found: CheckedFact[][] = [];
  for (const one of facts) {
    if (one.fact.unit !== 'percent' || !SHARE.test(one.fact.metric)) continue;
    const [place] = one.fact.evidence;
    const list = found[found.length - 1];
    const last = list?.[list.length - 1];
    const before = last?.fact.evidence[0];
    const goesOn =
      list !== undefined &&
      list.length < LONGEST_LIST &&
      last !== undefined &&
      place?.exhibit === null &&
      before?.exhibit === null &&
      place.line === before.line &&
      place.column - before.column <= LARGEST_STEP &&
      last.fact.period.start === one.fact.period.start &&
      !list.some((other) => other.fact.subject === one.fact.subject);
    if (goesOn) list.push(one);
    else found.push([one]);
  }
  return found;
}

/** Shares of one whole are 100 % together and never more. A list that stays below need not be the whole and says nothing. */
export const sharesSumCheck: CheckRule = {
  name: 'shares_sum',
  run({ facts }) {
    return lists(facts).flatMap((list) => {
      if (list.length < 3 || !list.every(isExact)) return [];
      const parts = list.map(operandOf);
      const added = sum(parts.map(({ value }) => value));
      const check = compared({
        kind: 'shares_sum',
        printed: { value: added, range: total(parts.map(({ range }) => range)), facts: [] },
        expected: 100,
        range: { low: 100, high: 100 },
        others: parts,
        words: {
          zh: `${list.map(({ fact }) => fact.subject).join('、')}占比之和（%）`,
          en: `Shares of ${list.map(({ fact }) => fact.subject).join(', ')} together (%)`,
        },
      });
      return check.holds || (added > 100 && added <= 100 + LARGEST_EXCESS) ? [check] : [];
    });
  },
};
