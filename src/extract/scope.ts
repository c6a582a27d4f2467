/** The scopes above a block: report title, heading, exhibit caption. */
import type { Document } from '../document/document';
import { normalise } from '../document/normalise';
import type { ReportHead } from '../facts/report';
import { subjectMentions, type SubjectMention } from './bind/subject-mentions';
import type { Clock, PeriodMention } from './readers/mention';
import { readPeriods } from './readers/periods';
import { readReportCompany } from './head/report-company';
import type { Ground } from './reading';

interface Heard {
  readonly subjects: readonly SubjectMention[];
  readonly period: PeriodMention | null;
}

const SILENT: Heard = { subjects: [], period: null };

/** A company note's company; none for any other report. */
export function companyOf(document: Document): SubjectMention[] {
  const company = readReportCompany(document);
  if (!company) return [];
  const { name, code } = company;
  const [known] = subjectMentions(name, []).filter((one) => one.kind === 'company' && one.start === 0);
  const aliases = [...(known?.aliases ?? []), code];
  return [{ start: 0, end: name.length, name: known?.name ?? name, aliases, kind: 'company', role: 'plain' }];
}

/** Remembers what each heading and caption says, so that a heading over fifty blocks is read once. */
export class Scopes {
  private readonly heard = new Map<string, Heard>();
  private readonly captions = new Map<string, string>();
  private readonly title: readonly SubjectMention[];

  constructor(
    document: Document,
    private readonly head: ReportHead,
    private readonly clock: Clock,
  ) {
    for (const block of document.blocks) {
      if (block.kind === 'caption' && block.exhibit !== null && !this.captions.has(block.exhibit)) {
        this.captions.set(block.exhibit, block.pieces.map((piece) => piece.text).join(''));
      }
    }
    const industry = head.industry === null ? [] : this.listen(`申万${head.industry}行业`).subjects;
    const named = this.listen(head.title).subjects.filter((one) => one.kind !== 'media');
    this.title = [...companyOf(document), ...named, ...industry];
  }

  private listen(words: string | null): Heard {
    if (words === null || words === '') return SILENT;
    const known = this.heard.get(words);
    if (known) return known;
    const { text } = normalise(words);
    const periods = readPeriods(text, this.clock, []);
    const heard: Heard = {
      subjects: subjectMentions(text, periods),
      period: periods.filter((one) => one.role === 'at' || one.role === 'until').pop() ?? null,
    };
    this.heard.set(words, heard);
    return heard;
  }

  /** Scope of a block under `section`, in exhibit `exhibit`. */
  of(section: string | null, exhibit: string | null): Ground {
    const words = exhibit === null ? null : (this.captions.get(exhibit) ?? null);
    const caption = this.listen(words);
    const heading = this.listen(section);
    return {
      head: this.head,
      clock: this.clock,
      headingSubjects: [...caption.subjects, ...heading.subjects],
      titleSubjects: this.title,
      exhibitCaption: words === null ? null : normalise(words).text,
      headingPeriod: caption.period ?? heading.period,
    };
  }
}
