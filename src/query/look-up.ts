/** The figure of a subject: names resolved, candidates gathered, one chosen, or a Problem that says what there is. */
import { askPeriod, type Asked } from './ask';
import type { Catalog, Entry } from './catalog';
import { choose, type Choice } from './choice';
import type { Candidate } from './choice-rules';
import { memoised } from './memo';
import { isOtherTokenUsage, isTokensWord, metricsMeant } from './metric-names';
import { nearest } from './nearest';
import { fitOf } from './period-match';
import { containingPeriods, periodsNear } from './periods-there';
import { Problem } from './problem';

/** How many names a message lists at most. */
const LISTED = 8;

interface Question {
  readonly entity: string;
  readonly asked: Asked;
}

/**
 * The answer to TOKENS (`metric` null) or METRIC, remembered per catalog. `given` is the period as the person gave it: text,
 * a number as Excel keeps dates, or null for the latest. Throws Problem.
 */
export const figureOf = memoised(
  (catalog: Catalog, entity: string, metric: string | null, given: string | number | null): Choice => {
    const question = { entity, asked: askPeriod(catalog, given) };
    return metric === null || isTokensWord(metric)
      ? lookUpTokens(catalog, question)
      : lookUpMetric(catalog, question, metric);
  },
);

/** The daily average where stated, else the total of that period. */
function lookUpTokens(catalog: Catalog, question: Question): Choice {
  const isTokens = ({ fact }: Entry) =>
    fact.metricClass === 'token_usage' && fact.unit === 'tokens' && !isOtherTokenUsage(fact.metric);
  const subjects = findSubjects(catalog, question.entity, isTokens);
  const entries = subjects.flatMap((subject) => catalog.entries(subject).filter(isTokens));
  if (entries.length === 0) {
    const have = catalog.subjects.names.filter((name) => catalog.entries(name).some(isTokens));
    throw new Problem('noTokens', { name: question.entity, have: have.slice(0, LISTED) });
  }
  return chooseIn(entries, question, 'Token 使用量');
}

function lookUpMetric(catalog: Catalog, question: Question, metric: string): Choice {
  const subjects = findSubjects(catalog, question.entity, () => true);
  const all = subjects.flatMap((subject) => catalog.entries(subject));
  const names = [...new Set(all.map(({ fact }) => fact.metric))];
  const meant = new Set(metricsMeant(metric, names));
  if (meant.size === 0) {
    const near = nearest(metric, names);
    throw new Problem('noMetric', { name: question.entity, metric, near, have: names.slice(0, LISTED) });
  }
  const entries = all.filter(({ fact }) => meant.has(fact.metric));
  return chooseIn(entries, question, metric);
}

/** The subject meant by `entity`. An alias of several is only an answer where one of them has what is wanted. */
function findSubjects(catalog: Catalog, entity: string, wanted: (entry: Entry) => boolean): readonly string[] {
  const found = catalog.subjects.find(entity);
  if (found.length === 0) {
    const withIt = catalog.subjects.names.filter((name) => catalog.entries(name).some(wanted));
    const near = nearest(entity, withIt);
    throw new Problem('entityUnknown', {
      name: entity,
      near: near.length > 0 ? near : catalog.subjects.nearest(entity),
      known: withIt.slice(0, LISTED),
    });
  }
  if (found.length === 1) return found;
  const having = found.filter((name) => catalog.entries(name).some(wanted));
  if (having.length > 1) throw new Problem('entityAmbiguous', { name: entity, names: having });
  return having.length === 1 ? having : found;
}

function chooseIn(entries: readonly Entry[], question: Question, metric: string): Choice {
  const period = question.asked.period;
  const candidates = entries.flatMap((entry): Candidate[] => {
    const fit = fitOf(period, entry.fact);
    return fit === null ? [] : [{ ...entry, fit }];
  });
  const choice = choose(candidates);
  if (choice === null) {
    throw new Problem('periodMissing', {
      name: question.entity,
      metric,
      asked: question.asked.text,
      have: periodsNear(period, entries, LISTED),
      containing: containingPeriods(period, entries),
      undated: entries.some(({ fact }) => fact.period.end === null && fact.period.label === ''),
    });
  }
  return period.kind === 'days' || period.kind === 'fiscal' ? choice : ofOnePeriod(choice);
}

/** Where the period was left open, others are those of the period that was chosen: older months do not contradict it. */
function ofOnePeriod(choice: Choice): Choice {
  const { start, end } = choice.chosen.fact.period;
  const same = choice.others.filter(
    ({ candidate: { fact } }) => fact.period.start === start && fact.period.end === end,
  );
  return { ...choice, others: same };
}
