/** Marks what stands after the report proper: rating definitions, statements and disclaimers, addresses. */
import { isNumbered, isRatingTerm, isScaleInLine } from './line-forms';
import type { Mark } from './mark';
import { type Segment, squeeze, widthOf } from './segment';
import { CONTACT, ENGLISH_SCALE_HEADING, LEGAL_HEADING, RISK_HEADING, SCALE_HEADING } from './words';

type Region = 'scale' | 'legal';

/** Explanations about rating systems in general, which every broker prints under its own. */
const GENERAL = /不同证券研究机构|提醒您|投资者应/;
/** A word of the house's own with its bounds. */
const OTHER_TERM = /^[|｜]?\s*(?!.{0,4}(?:声明|承诺|披露|提示|条款))[\u4e00-\u9fff]{2,5}\s*[:：|｜].*\d\s*[%％]/;
const SCALE_TALK = /评级|基准|大盘|同期|相对表现/;

/** Marks `scale`, `legal` and `contact`. `titles` are the squeezed titles of the table of contents. */
export function markBackMatter(
  segments: readonly Segment[],
  marks: readonly Mark[],
  titles: ReadonlySet<string>,
): void {
  let region: Region | null = null;
  segments.forEach((segment, i) => {
    const mark = marks[i];
    if (!mark || mark.kind === 'page') return;
    if (mark.kind !== null || endsBackMatter(segment, titles)) {
      region = null;
      return;
    }
    const opened = headingOf(segment);
    if (opened) {
      region = opened;
      mark.opens = segment.bare;
    } else if (region && RISK_HEADING.test(segment.bare)) {
      // 风险提示 among the statements is a warning to the reader, not the report's risks.
      region = 'legal';
      mark.opens = segment.bare;
    } else if (!region && startsDefinitions(segment, segments[i + 1])) region = 'scale';
    if (region) mark.kind = kindWithin(region, segment);
  });
}

function headingOf(segment: Segment): Region | null {
  if (SCALE_HEADING.test(segment.bare) || ENGLISH_SCALE_HEADING.test(segment.bare) || isScaleInLine(segment)) {
    return 'scale';
  }
  return LEGAL_HEADING.test(segment.bare) ? 'legal' : null;
}

/** A definition without a heading: a rating word with its bounds, followed by another. */
function startsDefinitions(segment: Segment, next: Segment | undefined): boolean {
  return isRatingTerm(segment) && /\d\s*[%％]/.test(segment.plain) && next !== undefined && isRatingTerm(next);
}

function endsBackMatter(segment: Segment, titles: ReadonlySet<string>): boolean {
  return isNumbered(segment) && titles.has(squeeze(segment.bare));
}

function kindWithin(region: Region, segment: Segment): 'scale' | 'legal' | 'contact' {
  const { plain, bare } = segment;
  if (region === 'scale') {
    if (headingOf(segment) === 'scale' || isRatingTerm(segment)) return 'scale';
    if (OTHER_TERM.test(plain)) return 'scale';
    if (/基准/.test(plain) && /个月|指数/.test(plain)) return 'scale';
    if (!GENERAL.test(plain) && (SCALE_TALK.test(plain) || segment.text.includes('\t'))) return 'scale';
  }
  const short = widthOf(plain) <= 100 || segment.text.includes('\t');
  return short && CONTACT.test(bare) ? 'contact' : 'legal';
}
