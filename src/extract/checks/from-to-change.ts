import type { CheckedFact } from '../finish-facts';
import { expectedChange, isExactChange } from './change';
import { compared, isExact, operandOf, type CheckRule } from './check';

const BEFORE = '价格(调整前)';
const AFTER = '价格(调整后)';

function lineOf({ fact }: CheckedFact): number | undefined {
  return fact.evidence[0]?.line;
}

/** Three facts in a row on one line about one thing: a price before, one after and the change, which may stand before the second. */
function tripleAt(
  facts: readonly CheckedFact[],
  at: number,
): { before: CheckedFact; after: CheckedFact; change: CheckedFact } | null {
  const [before, second, third] = facts.slice(at, at + 3);
  if (!before || !second || !third || before.fact.metric !== BEFORE) return null;
  const [after, change] = second.fact.metric === AFTER ? [second, third] : [third, second];
  if (after.fact.metric !== AFTER || change.fact.metricClass !== 'price_change') return null;
  const together = [after, change].every(
    (one) => lineOf(one) === lineOf(before) && one.fact.subject === before.fact.subject,
  );
  const alike = after.fact.unit === before.fact.unit && after.fact.per === before.fact.per;
  return together && alike && isExact(before) && isExact(after) && isExactChange(change)
    ? { before, after, change }
    : null;
}

/** The change printed beside a from–to pair (由…调至…，涨幅…; 从…翻倍至…) against the pair itself. */
export const fromToChangeCheck: CheckRule = {
  name: 'from_to_change',
  run({ facts }) {
    return facts.flatMap((_, i) => {
      const triple = tripleAt(facts, i);
      if (!triple) return [];
      const [from, to] = [operandOf(triple.before), operandOf(triple.after)];
      const follows = expectedChange(triple.change, from, to);
      if (!follows) return [];
      const { subject, unit } = triple.change.fact;
      const [zhUnit, enUnit] = unit === 'times' ? ['倍', 'times'] : ['%', '%'];
      return [
        compared({
          kind: 'from_to_change',
          printed: operandOf(triple.change),
          ...follows,
          others: [from, to],
          words: {
            zh: `${subject}由${from.value}调至${to.value}的涨幅（${zhUnit}）`,
            en: `Change of ${subject} from ${from.value} to ${to.value} (${enUnit})`,
          },
        }),
      ];
    });
  },
};
