/** Marks headings and the risk section, and names the section each segment stands in. */
import { isHeadingForm, isLongText, startsItem } from './line-forms';
import { withoutInvisible } from '../character-folds';
import type { Mark } from './mark';
import { type Segment, squeeze, widthOf } from './segment';
import { RISK_HEADING, RISK_OPENING } from './words';

/** Marks `heading` and `risk`; inside an exhibit a title is a heading but opens no section. */
export function markHeadings(segments: readonly Segment[], marks: readonly Mark[], titles: ReadonlySet<string>): void {
  let risk = false;
  segments.forEach((segment, i) => {
    const mark = marks[i];
    if (!mark || mark.kind !== null) return;
    if (isHeading(segments, marks, i, titles)) {
      mark.kind = 'heading';
      if (mark.exhibit !== null) return;
      mark.opens = titleOf(segment);
      // Sub-headings of the risk section name the single risks.
      risk = RISK_HEADING.test(segment.bare) || (risk && segment.bare.includes('风险'));
      return;
    }
    const before = segments[i - 1];
    // A wrapped risk paragraph goes on in the next line.
    const goesOn = segment.gap === 0 && marks[i - 1]?.kind === 'risk' && before && !/[。；;]$/.test(before.plain);
    if (risk || goesOn || RISK_OPENING.test(segment.plain)) mark.kind = 'risk';
  });
}

function isHeading(
  segments: readonly Segment[],
  marks: readonly Mark[],
  i: number,
  titles: ReadonlySet<string>,
): boolean {
  const segment = segments[i];
  if (!segment) return false;
  if (titles.size > 0 && !isLongText(segment) && titles.has(squeeze(segment.bare))) return true;
  if (!isHeadingForm(segment)) return false;
  const marked = /^(?:#|■|●|◆)/.test(segment.plain);
  const before = segments[i - 1];
  // A wrapped sentence goes on in this line: what looks like a section number is part of it.
  const goesOn =
    before &&
    segment.gap === 0 &&
    marks[i - 1]?.kind === null &&
    !/[。！？；;:：]$/.test(before.plain) &&
    widthOf(before.plain) >= 40;
  if (!marked && goesOn) return false;
  // In a list of items, a short item is an item.
  return marked || !startsItem(segment) || /^\d{1,2}、/.test(segment.plain);
}

/** The title as printed, without marks and closing colon. */
function titleOf(segment: Segment): string {
  const start = segment.plain.indexOf(segment.bare);
  return start >= 0 ? withoutInvisible(segment.text).slice(start, start + segment.bare.length) : segment.bare;
}
