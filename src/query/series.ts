/** One figure per period: what SERIES spills. */
import { askBounds } from './ask';
import type { Catalog, Entry } from './catalog';
import { choose, type Choice } from './choice';
import { gather } from './gather';
import { periodsNear } from './periods-there';
import { Problem } from './problem';

type Given = string | number | null;

/**
 * The choice in each period of `entity` and `metric` that ends within `from` and `to` (first day of the one, last day of the
 * other; null leaves that side open), oldest first. Periods without an end are not part of a series. Throws Problem.
 */
export function seriesOf(catalog: Catalog, entity: string, metric: string, from: Given, to: Given): readonly Choice[] {
  const bounds = askBounds(catalog, entity, from, to);
  const entries = gather(catalog, entity, metric);
  const periods = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { start, end } = entry.fact.period;
    if (end === null || end < bounds.start || end > bounds.end) continue;
    const key = `${end} ${start ?? ''}`;
    periods.set(key, [...(periods.get(key) ?? []), entry]);
  }
  if (periods.size === 0) {
    const have = periodsNear({ kind: 'latest' }, entries, 8);
    throw new Problem('periodMissing', {
      name: entity,
      metric,
      asked: bounds.text,
      have,
      containing: [],
      undated: have.length === 0,
    });
  }
  return [...periods.keys()].sort().flatMap((key) => {
    const candidates = (periods.get(key) ?? []).map((entry) => ({ ...entry, fit: 'exact' as const }));
    return choose(candidates) ?? [];
  });
}
