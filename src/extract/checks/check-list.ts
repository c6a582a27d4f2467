/** Every check, and the mark it leaves: facts of a check that fails are suspect, their values stay as printed. */
import type { Fact } from '../../facts/fact';
import type { Check } from '../../facts/report';
import type { CheckedFact } from '../finish-facts';
import type { CheckRule } from './check';
import { compoundGrowthCheck } from './compound-growth';
import { financingCheck } from './financing';
import { fromToChangeCheck } from './from-to-change';
import { partsOfRoundCheck } from './parts-of-round';
import { relativeReturnCheck } from './relative-return';

export const CHECKS: readonly CheckRule[] = [
  relativeReturnCheck,
  financingCheck,
  partsOfRoundCheck,
  fromToChangeCheck,
  compoundGrowthCheck,
];

/** Runs all checks. Of a check that fails only the first fact, the one the others contradict, is marked. */
export function checkFacts(facts: readonly CheckedFact[]): { readonly facts: Fact[]; readonly checks: Check[] } {
  const checks = CHECKS.flatMap((rule) => rule.run(facts));
  const suspect = new Set(checks.filter((one) => !one.holds).map((one) => one.facts[0]));
  return {
    facts: facts.map(({ fact }) => (suspect.has(fact.id) ? { ...fact, suspect: true } : fact)),
    checks,
  };
}
