/** Facts by subject and metric, so that a check finds its operands without walking the report again. */
import type { CheckedFact } from '../finish-facts';

export class FactIndex {
  private readonly byName = new Map<string, CheckedFact[]>();

  constructor(facts: readonly CheckedFact[]) {
    for (const one of facts) {
      const key = keyOf(one.fact.subject, one.fact.metric);
      const group = this.byName.get(key);
      if (group) group.push(one);
      else this.byName.set(key, [one]);
    }
  }

  /** In order of print; empty where the report states none. */
  of(subject: string, metric: string): readonly CheckedFact[] {
    return this.byName.get(keyOf(subject, metric)) ?? [];
  }
}

/** The one that fits, or null where none or several with different values do: which of them is meant is not known. */
export function only(facts: readonly CheckedFact[], fits: (one: CheckedFact) => boolean): CheckedFact | null {
  const found = facts.filter(fits);
  const [first] = found;
  return first && found.every((one) => one.fact.value === first.fact.value) ? first : null;
}

function keyOf(subject: string, metric: string): string {
  return `${subject}\n${metric}`;
}
