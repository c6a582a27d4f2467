/** All that is stated of a subject under a metric, in any period: what a choice, a series or a comparison starts from. */
import type { Catalog, Entry } from './catalog';
import { isOtherTokenUsage, isTokensWord, metricsMeant } from './metric-names';
import { nameKey } from './name-key';
import { nearest } from './nearest';
import { Problem } from './problem';

/** How many names a message lists at most. */
const LISTED = 8;

/**
 * The entries of `entity` for `metric`; null and the word Token mean token usage of any kind TOKENS answers with.
 * Never empty: throws Problem with what there is.
 */
export function gather(catalog: Catalog, entity: string, metric: string | null): readonly Entry[] {
  return metric === null || isTokensWord(metric) ? tokens(catalog, entity) : ofMetric(catalog, entity, metric);
}

function tokens(catalog: Catalog, entity: string): readonly Entry[] {
  const subjects = findSubjects(catalog, entity, isTokens);
  const entries = subjects.flatMap((subject) => catalog.entries(subject).filter(isTokens));
  if (entries.length === 0) {
    const have = catalog.subjects.names.filter((name) => catalog.entries(name).some(isTokens));
    throw new Problem('noTokens', { name: entity, have: have.slice(0, LISTED) });
  }
  return entries;
}

function isTokens({ fact }: Entry): boolean {
  return fact.metricClass === 'token_usage' && fact.unit === 'tokens' && !isOtherTokenUsage(fact.metric);
}

function ofMetric(catalog: Catalog, entity: string, metric: string): readonly Entry[] {
  const subjects = findSubjects(catalog, entity, () => true);
  const all = subjects.flatMap((subject) => catalog.entries(subject));
  const names = [...new Set(all.map(({ fact }) => fact.metric))];
  const meant = new Set(metricsMeant(metric, names));
  if (meant.size === 0) {
    const near = nearest(metric, names);
    throw new Problem('noMetric', { name: entity, metric, near, have: names.slice(0, LISTED) });
  }
  return all.filter(({ fact }) => meant.has(fact.metric));
}

/** The subject meant by `entity`. An alias of several is only an answer where one of them has what is wanted. */
export function findSubjects(catalog: Catalog, entity: string, wanted: (entry: Entry) => boolean): readonly string[] {
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
  // Two reports may spell one name in two ways (P5e, p5e): that is no choice to put to anybody.
  if (new Set(having.map(nameKey)).size > 1) throw new Problem('entityAmbiguous', { name: entity, names: having });
  return having.length > 0 ? having : found;
}
