/** Whom 公司 and 集团 mean where no listed company stands before: the name whose accounts the paragraph has told last. */
import type { MetricClass } from '../../facts/fact';
import type { Reading } from '../reading';
import { ownerOf, type BoundSubject } from './bound-subject';

/** Only a firm has these; a market or a country has sales and growth too. */
const ACCOUNTS: ReadonlySet<MetricClass> = new Set(['revenue', 'profit', 'margin', 'capex', 'funding']);

/** Null where no account was told in the list item before the figure. */
export function accountHolder({ earlier, page, clause }: Reading): BoundSubject | null {
  const told = earlier.filter(
    ({ draft, clauseIndex }) =>
      ACCOUNTS.has(draft.metricClass) &&
      ['company', 'noun'].includes(ownerOf(draft.subject).kind) &&
      page.layout.clauses[clauseIndex]?.item === clause.item,
  );
  const last = told[told.length - 1];
  return last ? { ...ownerOf(last.draft.subject), via: 'earlier', end: -1 } : null;
}
