/** Whom a table is about where no cell says so: the caption's or the heading's company, else the company of the report. */
import type { DraftSubject } from '../draft';
import type { SubjectKind } from '../lexicon/subjects';
import type { Ground } from '../reading';

/** Null where nothing above the table names one: the figures then stay cells. */
export function scopeSubject(
  { headingSubjects, titleSubjects }: Ground,
  kinds: readonly SubjectKind[],
): DraftSubject | null {
  const plain = (one: { role: string; kind: SubjectKind }): boolean => one.role === 'plain' && kinds.includes(one.kind);
  const found =
    headingSubjects.find((one) => plain(one) && one.kind !== 'noun') ??
    titleSubjects.find((one) => plain(one) && one.kind === 'company');
  return found ? { name: found.name, aliases: found.aliases, kind: found.kind } : null;
}
