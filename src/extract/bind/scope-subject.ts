/** The upper half of the scope stack for subjects: earlier clauses, the list item's lead, the heading, the title. */
import type { SubjectKind } from '../lexicon/subjects';
import { mentionsIn } from '../readers/claims';
import { placedIn, type Reading } from '../reading';
import { bound, endOfChain, ownerOf, type BoundSubject } from './bound-subject';
import { isCompared, type SubjectMention } from './subject-mentions';

type Allowed = (mention: SubjectMention) => boolean;

/** Topic of an earlier clause: what was read from it, else the first name in it. */
function topicOf(
  reading: Reading,
  clauseIndex: number,
  kinds: readonly SubjectKind[],
  allowed: Allowed,
): BoundSubject | null {
  const { page, earlier } = reading;
  const clause = page.layout.clauses[clauseIndex];
  if (!clause) return null;
  const within = mentionsIn(page.subjects, clause);
  const compared = within.filter((one) => isCompared(page.block.text, one.start));
  const read = placedIn(earlier, clauseIndex).filter(
    ({ draft: { subject } }) =>
      kinds.includes(ownerOf(subject).kind) && !compared.some(({ name }) => name === subject.name),
  );
  const last = read[read.length - 1];
  if (last) return { ...ownerOf(last.draft.subject), via: 'earlier', end: -1 };
  const inside = within.filter((one) => allowed(one) && !compared.includes(one));
  const first = inside.findIndex((one) => kinds.includes(one.kind));
  if (first < 0) return null;
  const mention = endOfChain(page.block.text, inside, first, kinds);
  return mention ? bound(mention, 'earlier') : null;
}

/** `quoting` lets a company that speaks (OpenAI官方披露) be the one spoken of: what 公司 then means. */
export function subjectInScope(reading: Reading, kinds: readonly SubjectKind[], quoting: boolean): BoundSubject | null {
  const { page, ground, clause, clauseIndex } = reading;
  const allowed: Allowed = (one) =>
    one.role === 'plain' || (quoting && one.role === 'source' && one.kind === 'company');
  for (let i = clauseIndex - 1; i >= 0; i--) {
    const other = page.layout.clauses[i];
    if (!other || other.item !== clause.item) break;
    const topic = topicOf(reading, i, kinds, allowed);
    // A common noun rules its own sentence only.
    if (topic && (topic.kind !== 'noun' || other.sentence === clause.sentence)) return topic;
  }
  if (ground.rowSubject && kinds.includes(ground.rowSubject.kind))
    return { ...ground.rowSubject, via: 'heading', end: -1 };
  // A list item without a name of its own belongs to what led into the list.
  if (clause.item > 0) {
    const lastOfLead = page.layout.clauses.filter((one) => one.item === 0).length - 1;
    for (let i = clauseIndex - 1; i >= 0; i--) {
      if (page.layout.clauses[i]?.item !== 0) continue;
      const topic = topicOf(reading, i, kinds, allowed);
      // A model leads into a list only by a colon (Nova-7有三项升级:1)…); a company is what the whole paragraph is about.
      const leadsIn =
        i === lastOfLead &&
        /[:：]\s*$/.test(
          page.block.text.slice(0, page.layout.clauses[i + 1]?.start ?? 0).replace(/[(（]?\d{1,2}[)）]$|[①-⑳]$/, ''),
        );
      if (topic && (topic.kind === 'company' || leadsIn)) return { ...topic, via: 'item' };
    }
  }
  const heading = ground.headingSubjects.find((one) => kinds.includes(one.kind) && one.role === 'plain');
  if (heading) return bound(heading, 'heading');
  // The title's industry is the subject of market figures only; a company in the title of any.
  const market = kinds[0] === 'sector' || kinds[0] === 'index';
  const title = ground.titleSubjects.find(
    (one) => kinds.includes(one.kind) && one.role === 'plain' && (market || one.kind === 'company'),
  );
  return title ? bound(title, 'title') : null;
}
