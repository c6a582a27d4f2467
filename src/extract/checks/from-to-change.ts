import type { CheckedFact } from '../finish-facts';
import { expectedChange, isExactChange } from './change';
import { compared, isExact, operandOf, type CheckRule } from './check';

const BEFORE = '价格(调整前)';
const AFTER = '价格(调整后)';

interface Triple {
  readonly before: CheckedFact;
  readonly after: CheckedFact;
  readonly change: CheckedFact;
}

/** Facts by thing and line: a fact told on two lines stands under both. */
function byPlace(facts: readonly CheckedFact[]): Map<string, CheckedFact[]> {
  const places = new Map<string, CheckedFact[]>();
  for (const one of facts) {
    if (one.fact.metricClass !== 'price_change' && one.fact.metric !== BEFORE && one.fact.metric !== AFTER) continue;
    for (const line of new Set(one.fact.evidence.map((each) => each.line))) {
      const key = `${line}\n${one.fact.subject}`;
      const list = places.get(key);
      if (list) list.push(one);
      else places.set(key, [one]);
    }
  }
  return places;
}

/** A price before, one after and the changes told of one thing on one line; none where it tells of two pairs. */
function triplesOf(facts: readonly CheckedFact[]): Triple[] {
  const before = facts.filter(({ fact }) => fact.metric === BEFORE);
  const after = facts.filter(({ fact }) => fact.metric === AFTER);
  const [from, to] = [before[0], after[0]];
  if (before.length !== 1 || after.length !== 1 || !from || !to || !isExact(from) || !isExact(to)) return [];
  if (to.fact.unit !== from.fact.unit || to.fact.per !== from.fact.per) return [];
  return facts
    .filter((one) => one.fact.metricClass === 'price_change' && isExactChange(one))
    .map((change) => ({ before: from, after: to, change }));
}

/** In the order of the facts, each change once. */
function triplesIn(facts: readonly CheckedFact[]): Triple[] {
  const found = new Map<CheckedFact, Triple>();
  for (const told of byPlace(facts).values())
    for (const triple of triplesOf(told)) if (!found.has(triple.change)) found.set(triple.change, triple);
  return [...found.values()];
}

/** The change printed beside a from–to pair (由…调至…，涨幅…; 从…翻倍至…) against the pair itself. */
export const fromToChangeCheck: CheckRule = {
  name: 'from_to_change',
  run({ facts }) {
    return triplesIn(facts).flatMap((triple) => {
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
