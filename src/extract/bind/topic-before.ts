/** Whom a measure without an owner belongs to: 净息差 after 商业银行…, 平均票价 after a film's takings. */
import { isOwnerless } from '../lexicon/attributes';
import type { SubjectKind } from '../lexicon/subjects';
import type { Clause } from '../clauses';
import type { Reading } from '../reading';
import { ownerOf, type BoundSubject } from './bound-subject';
import { subjectInScope } from './scope-subject';

/** They stay the topic of a whole list item; a common noun of its sentence and the next one. */
const LASTING: ReadonlySet<SubjectKind> = new Set(['company', 'sector', 'platform', 'product', 'model']);

/** 高于某款的66.8分: whose figure this is, it is only there to be measured against. */
const COMPARED =
  /(?:超过|超越|赶超|高于|低于|优于|领先于?|不及|不敌|落后于?|强于|弱于|逊于|好于|差于)(?:上一代|前代|竞品|同类)?\s?$/;
const COMPARED_REACH = 8;

function isCompared({ page }: Reading, name: string, told: Clause): boolean {
  const named = page.subjects.find((one) => one.name === name && one.start >= told.start && one.end <= told.end);
  return (
    named !== undefined &&
    COMPARED.test(page.block.text.slice(Math.max(told.start, named.start - COMPARED_REACH), named.start))
  );
}

/** The last subject told before in the item that can have measures; an indicator has none, a bare measure is none. Null where there is no such. */
export function topicBefore(reading: Reading, kinds: readonly SubjectKind[]): BoundSubject | null {
  const { page, earlier, clause } = reading;
  for (let i = earlier.length - 1; i >= 0; i--) {
    const placed = earlier[i];
    const told = placed && page.layout.clauses[placed.clauseIndex];
    if (!placed || told?.item !== clause.item) break;
    const subject = ownerOf(placed.draft.subject);
    const lasts = LASTING.has(subject.kind) || (subject.kind === 'noun' && clause.sentence - told.sentence <= 1);
    if (lasts && kinds.includes(subject.kind) && !isOwnerless(subject.name) && !isCompared(reading, subject.name, told))
      return { ...subject, via: 'clause', end: -1 };
  }
  const lasting = kinds.filter((kind) => LASTING.has(kind) && kind !== 'sector');
  return lasting.length > 0 ? subjectInScope(reading, lasting, true) : null;
}
