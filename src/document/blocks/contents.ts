/** Marks tables of contents and lists of exhibits, and keeps their titles: a line of the text that repeats one is a heading. */
import { captionOf, isLongText } from './line-forms';
import type { Mark } from './mark';
import { type Segment, squeeze } from './segment';
import { CONTENTS_HEADING } from './words';

/** Dots, a tab or blanks before the page number; some exports glue it to the title. */
const PAGE_NUMBER = /[\s.·…]*\d{1,3}$/;
const RULE = /^[-\s|\t—_=]+$/;

/** Marks `contents` and returns the squeezed titles listed there. Lists of exhibits are marked but not returned. */
export function markContents(segments: readonly Segment[], marks: readonly Mark[]): Set<string> {
  const titles = new Set<string>();
  const listed = new Set<string>();
  let inside = false;
  segments.forEach((segment, i) => {
    const mark = marks[i];
    if (!mark || mark.kind === 'page') return;
    if (CONTENTS_HEADING.test(segment.bare)) inside = true;
    else if (inside) inside = isEntry(segments, i) && !listed.has(squeeze(segment.bare));
    if (!inside) return;
    mark.kind = 'contents';
    if (!PAGE_NUMBER.test(segment.bare)) return;
    const title = squeeze(segment.bare.replace(PAGE_NUMBER, ''));
    listed.add(title);
    if (!captionOf(segment)) titles.add(title);
  });
  return titles;
}

function isEntry(segments: readonly Segment[], i: number): boolean {
  const segment = segments[i];
  if (!segment || isLongText(segment)) return false;
  if (PAGE_NUMBER.test(segment.plain) || RULE.test(segment.plain)) return true;
  // The first half of an entry that runs over two lines.
  const next = segments[i + 1];
  return next !== undefined && next.gap <= 0 && PAGE_NUMBER.test(next.plain) && !isLongText(next);
}
