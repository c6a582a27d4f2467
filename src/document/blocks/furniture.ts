/** Marks page numbers and the running headers and footers that page breaks leave in the text. */
import { captionOf, isHeadingForm, isRatingTerm, isSource, isTableRow, startsItem } from './line-forms';
import type { Mark } from './mark';
import { type Segment, squeeze, widthOf } from './segment';
import { CONTACT, FURNITURE, SIDE_LABEL, SIDE_VALUE } from './words';

/** Printed on this many pages, a short line with nothing to say is a running header. */
const PAGES = 3;
/** Stretches of text a page holds at least: a line that comes back sooner is a refrain of a list, no header. */
const PAGE_LENGTH = 8;
const HEADER_WIDTH = 60;

/** Marks `page`. The first print of a running header stays: it is the title page's. */
export function markFurniture(segments: readonly Segment[], marks: readonly Mark[]): void {
  const places = new Map<string, number[]>();
  segments.forEach((segment, i) => {
    const mark = marks[i];
    if (mark && FURNITURE.test(segment.plain) && widthOf(segment.plain) <= 90) mark.kind = 'page';
    else if (mayBeHeader(segment)) {
      const key = squeeze(segment.plain).replace(/\d+/g, '');
      if (key === '') return;
      const known = places.get(key);
      if (known) known.push(i);
      else places.set(key, [i]);
    }
  });
  const beside = (i: number): boolean => marks[i - 1]?.kind === 'page' || marks[i + 1]?.kind === 'page';
  for (const found of places.values()) {
    const [first = 0] = found;
    // Beside a footer or a page number twice is as good as anywhere three times.
    if (found.length > 1 && found.slice(1).every(beside) && (beside(first) || first < PAGE_LENGTH)) {
      for (const i of found.slice(beside(first) ? 0 : 1)) {
        const mark = marks[i];
        if (mark) mark.kind = 'page';
      }
      continue;
    }
    const last = found[found.length - 1] ?? first;
    if (found.length < PAGES || (last - first) / (found.length - 1) < PAGE_LENGTH) continue;
    for (const i of found.slice(1)) {
      const mark = marks[i];
      if (mark) mark.kind = 'page';
    }
  }
}

function mayBeHeader(segment: Segment): boolean {
  const { plain, bare } = segment;
  if (widthOf(plain) > HEADER_WIDTH || /[。；;，,、：:]$/.test(plain) || startsItem(segment)) return false;
  if (captionOf(segment) || isSource(segment) || isTableRow(segment) || isHeadingForm(segment) || isRatingTerm(segment))
    return false;
  return !CONTACT.test(bare) && !SIDE_LABEL.test(bare) && !SIDE_VALUE.test(plain);
}
