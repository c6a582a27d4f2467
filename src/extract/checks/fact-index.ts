/** Facts by subject and metric, so that a check finds its operands without walking the report again. */
import type { CheckedFact } from '../finish-facts';

export class FactIndex {
  private readonly byName = new Map<string, CheckedFact[]>();
  private readonly byPeriod = new Map<string, CheckedFact[]>();

  constructor(facts: readonly CheckedFact[]) {
    for (const one of facts) {
      const { subject, metric, period } = one.fact;
      put(this.byName, keyOf(subject, metric), one);
      put(this.byPeriod, keyOf(subject, metric, period.start, period.end), one);
    }
  }

  /** In order of print; empty where the report states none. */
  of(subject: string, metric: string): readonly CheckedFact[] {
    return this.byName.get(keyOf(subject, metric)) ?? [];
  }

  /** Those of one period, told by its first and last day. */
  at(subject: string, metric: string, days: { start: string | null; end: string | null }): readonly CheckedFact[] {
    return this.byPeriod.get(keyOf(subject, metric, days.start, days.end)) ?? [];
  }
}

/** The one that fits, or null where none or several with different values do: which of them is meant is not known. */
export function only(facts: readonly CheckedFact[], fits: (one: CheckedFact) => boolean): CheckedFact | null {
  const found = facts.filter(fits);
  const [first] = found;
  return first && found.every((one) => one.fact.value === first.fact.value) ? first : null;
}

function put(groups: Map<string, CheckedFact[]>, key: string, one: CheckedFact): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

function keyOf(...parts: readonly (string | null)[]): string {
  return parts.join('\n');
}
