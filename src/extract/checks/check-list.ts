/** Every check, and the mark it leaves: facts of a check that fails are suspect, their values stay as printed. */
import type { Fact } from '../../facts/fact';
import type { Check, TableData } from '../../facts/report';
import type { CheckedFact } from '../finish-facts';
import type { CheckRule } from './check';
import { compoundGrowthCheck } from './compound-growth';
import { financingCheck } from './financing';
import { fromToChangeCheck } from './from-to-change';
import { levelGrowthCheck } from './level-growth';
import { marginRatioCheck } from './margin-ratio';
import { partsOfRoundCheck } from './parts-of-round';
import { periodsSumCheck } from './periods-sum';
import { rankRangeCheck } from './rank-range';
import { relativeReturnCheck } from './relative-return';
import { restatedCheck } from './restated';
import { sharesSumCheck } from './shares-sum';
import { numberTables } from './table-numbers';
import { tableGrowthCheck } from './table-growth';
import { tableProductCheck } from './table-product';
import { tableRatioCheck } from './table-ratio';
import { tableShareCheck } from './table-share';
import { tableTotalCheck } from './table-total';

export const CHECKS: readonly CheckRule[] = [
  relativeReturnCheck,
  financingCheck,
  partsOfRoundCheck,
  fromToChangeCheck,
  compoundGrowthCheck,
  levelGrowthCheck,
  periodsSumCheck,
  marginRatioCheck,
  sharesSumCheck,
  rankRangeCheck,
  restatedCheck,
  tableTotalCheck,
  tableShareCheck,
  tableGrowthCheck,
  tableRatioCheck,
  tableProductCheck,
];

/** Runs all checks. Of a check that fails only the fact that the others contradict is marked. */
export function checkFacts(
  facts: readonly CheckedFact[],
  tables: readonly TableData[] = [],
): { readonly facts: Fact[]; readonly checks: Check[] } {
  const report = { facts, tables: numberTables(tables, facts) };
  const findings = CHECKS.flatMap((rule) => rule.run(report));
  const suspect = new Set(findings.map((one) => one.suspect));
  return {
    facts: facts.map(({ fact }) => (suspect.has(fact.id) ? { ...fact, suspect: true } : fact)),
    checks: findings.map(({ kind, holds, facts: ids, printed, expected, message }) => ({
      kind,
      holds,
      facts: ids,
      printed,
      expected,
      message,
    })),
  };
}
