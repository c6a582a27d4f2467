/** Chooses among the facts that fit a question, and says why and what the others state. */
import { agreement, type Agreement } from './agreement';
import { CHOICE_RULES, type Candidate, type ChoiceRule } from './choice-rules';

export interface Other {
  readonly candidate: Candidate;
  /** The rule by which the chosen one went first. */
  readonly rule: ChoiceRule;
  readonly agreement: Agreement;
}

export interface Choice {
  readonly chosen: Candidate;
  /** The rules that decided, in their order; empty where there was nothing to choose. */
  readonly reasons: readonly ChoiceRule[];
  /** The candidates not chosen, best first. */
  readonly others: readonly Other[];
}

/**
 * The choice by CHOICE_RULES; null for no candidates, and where none of them states the period asked for. One of unstated
 * period is listed only where it can be compared. The order in which candidates come makes no difference.
 */
export function choose(candidates: readonly Candidate[]): Choice | null {
  const [chosen, ...rest] = [...candidates].sort((a, b) => decide(a, b)?.order ?? 0);
  if (!chosen || chosen.fit === 'unstated') return null;
  const others = rest
    .map((candidate): Other => {
      const rule = decide(chosen, candidate)?.rule ?? LAST_RULE;
      return { candidate, rule, agreement: agreement(chosen.fact, candidate.fact) };
    })
    .filter((other) => other.candidate.fit !== 'unstated' || other.agreement !== 'not comparable');
  const used = new Set(others.map((other) => other.rule));
  return { chosen, reasons: CHOICE_RULES.filter((rule) => used.has(rule)), others };
}

const LAST_RULE = CHOICE_RULES[CHOICE_RULES.length - 1] as ChoiceRule; // the list is not empty

function decide(a: Candidate, b: Candidate): { rule: ChoiceRule; order: number } | null {
  for (const rule of CHOICE_RULES) {
    const order = rule.compare(a, b);
    if (order !== 0) return { rule, order };
  }
  return null;
}
