/** Whom a measure without an owner belongs to: 净息差 after 商业银行…, 平均票价 after a film's takings. */
import { isOwnerless } from '../lexicon/attributes';
import type { SubjectKind } from '../lexicon/subjects';
import type { Reading } from '../reading';
import { ownerOf, type BoundSubject } from './bound-subject';
import { subjectInScope } from './scope-subject';

/** They stay the topic of a whole list item; a common noun of its sentence and the next one. */
const LASTING: ReadonlySet<SubjectKind> = new Set(['company', 'sector', 'platform', 'product', 'model']);

/** The last subject told before in the item that can have measures; an indicator has none, a bare measure is none. Null where there is no such. */
export function topicBefore(reading: Reading, kinds: readonly SubjectKind[]): BoundSubject | null {
  const { page, earlier, clause } = reading;
  for (let i = earlier.length - 1; i >= 0; i--) {
    const placed = earlier[i];
    const told = placed && page.layout.clauses[placed.clauseIndex];
    if (!placed || told?.item !== clause.item) break;
    const subject = ownerOf(placed.draft.subject);
    const lasts = LASTING.has(subject.kind) || (subject.kind === 'noun' && clause.sentence - told.sentence <= 1);
    if (lasts && kinds.includes(subject.kind) && !isOwnerless(subject.name))
      return { ...subject, via: 'clause', end: -1 };
  }
  const lasting = kinds.filter((kind) => LASTING.has(kind) && kind !== 'sector');
  return lasting.length > 0 ? subjectInScope(reading, lasting, true) : null;
}
