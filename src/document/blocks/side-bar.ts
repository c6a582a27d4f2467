/** Marks side bars that the layout put into the middle of the text: analysts, related reports, the index chart. */
import { isHeadingForm, isLongText, isTableRow } from './line-forms';
import type { Mark } from './mark';
import { type Segment, widthOf } from './segment';
import { SIDE_LABEL, SIDE_VALUE } from './words';

/** A side bar's entries stand close: further than this the next label is another matter. */
const REACH = 10;
/** Columns; a related report's title fits, a paragraph does not. */
const ENTRY_WIDTH = 110;

/** Marks `front` from each label or value to the last one reachable over short entries. */
export function markSideBars(segments: readonly Segment[], marks: readonly Mark[], from: number): void {
  let i = from;
  while (i < segments.length) {
    const end = isAnchor(segments[i], marks[i]) ? endOfSideBar(segments, marks, i) : i;
    for (let j = i; j < end; j++) {
      const mark = marks[j];
      if (mark?.kind === null) mark.kind = 'front';
    }
    i = Math.max(end, i + 1);
  }
}

function isAnchor(segment: Segment | undefined, mark: Mark | undefined): boolean {
  if (!segment || mark?.kind !== null || widthOf(segment.plain) > ENTRY_WIDTH || segment.plain.includes('。'))
    return false;
  return SIDE_LABEL.test(segment.bare) || SIDE_LABEL.test(segment.plain) || SIDE_VALUE.test(segment.plain);
}

function endOfSideBar(segments: readonly Segment[], marks: readonly Mark[], start: number): number {
  let last = start;
  for (let i = start + 1; i < segments.length && i <= last + REACH; i++) {
    const segment = segments[i];
    if (marks[i]?.kind === 'page') continue;
    if (!segment || marks[i]?.kind !== null || isLongText(segment) || widthOf(segment.plain) > ENTRY_WIDTH) break;
    if (isHeadingForm(segment) || isTableRow(segment)) break;
    if (isAnchor(segment, marks[i])) last = i;
  }
  const label = segments[last];
  // A label at the end has its value on the next line.
  const value = segments[last + 1];
  const hasValue =
    label && value && /[:：]$/.test(label.plain) && widthOf(value.plain) <= 40 && marks[last + 1]?.kind === null;
  return hasValue ? last + 2 : last + 1;
}
