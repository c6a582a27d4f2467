/** The figure of a subject: entries gathered, one chosen, or a Problem that says which periods there are. */
import { askPeriod } from './ask';
import type { Catalog } from './catalog';
import { choose, type Choice } from './choice';
import type { Candidate } from './choice-rules';
import { gather } from './gather';
import { memoised } from './memo';
import { fitOf } from './period-match';
import { containingPeriods, periodsNear } from './periods-there';
import { Problem } from './problem';

/** How many periods a message lists at most. */
const LISTED = 8;

/**
 * The answer to TOKENS (`metric` null) or METRIC, remembered per catalog. `given` is the period as the person gave it: text,
 * a number as Excel keeps dates, or null for the latest. Throws Problem.
 */
export const figureOf = memoised(
  (catalog: Catalog, entity: string, metric: string | null, given: string | number | null): Choice => {
    const asked = askPeriod(catalog, given);
    const entries = gather(catalog, entity, metric);
    const period = asked.period;
    const candidates = entries.flatMap((entry): Candidate[] => {
      const fit = fitOf(period, entry.fact);
      return fit === null ? [] : [{ ...entry, fit }];
    });
    const choice = choose(candidates);
    if (choice === null) {
      throw new Problem('periodMissing', {
        name: entity,
        metric,
        asked: asked.text,
        have: periodsNear(period, entries, LISTED),
        containing: containingPeriods(period, entries),
        undated: entries.some(({ fact }) => fact.period.kind === 'unstated'),
      });
    }
    return period.kind === 'days' || period.kind === 'fiscal' ? choice : ofOnePeriod(choice);
  },
);

/**
 * Where the period was left open, others are those of the period that was chosen, or of none that is stated: older months do
 * not contradict it.
 */
function ofOnePeriod(choice: Choice): Choice {
  const { start, end } = choice.chosen.fact.period;
  const same = choice.others.filter(
    ({ candidate: { fact }, agreement }) =>
      (fact.period.start === start && fact.period.end === end) ||
      (fact.period.kind === 'unstated' && agreement !== 'not comparable'),
  );
  return { ...choice, others: same };
}
