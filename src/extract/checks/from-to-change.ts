import { compared, exact, type CheckRule } from './check';

/** The change printed after a from–to pair on the same line against the pair itself, in percent. */
export const fromToChangeCheck: CheckRule = {
  name: 'from_to_change',
  run(facts) {
    return facts.flatMap((before, i) => {
      const [after, change] = [facts[i + 1], facts[i + 2]];
      if (
        before.fact.metric !== '价格(调整前)' ||
        after?.fact.metric !== '价格(调整后)' ||
        change?.fact.metricClass !== 'price_change'
      )
        return [];
      const line = before.fact.evidence[0]?.line;
      if (before.fact.value === 0 || after.fact.evidence[0]?.line !== line || change.fact.evidence[0]?.line !== line)
        return [];
      if (after.fact.subject !== before.fact.subject || change.fact.subject !== before.fact.subject) return [];
      const expected = Number(((after.fact.value / before.fact.value - 1) * 100).toPrecision(4));
      // The change itself is rounded, and so are both prices.
      const slack = change.sighting.draft.tolerance + (100 * after.sighting.draft.tolerance) / before.fact.value / 100;
      return [
        compared('from_to_change', [change, before, after], change.fact.value, exact(expected), slack * 1.0001, {
          zh: `${before.fact.subject}由${before.fact.value}调至${after.fact.value}的涨幅（%）`,
          en: `Change of ${before.fact.subject} from ${before.fact.value} to ${after.fact.value} (%)`,
        }),
      ];
    });
  },
};
