/** Marks page numbers and the running headers and footers a page break leaves in the text. */
import type { Mark } from './mark';
import { type Segment, squeeze, widthOf } from './segment';
import { FURNITURE } from './words';

/** Printed on this many pages, a short line with nothing else to say is a running header. */
const PAGES = 3;

/** Marks `front` with `furniture`. Runs last: only what is still running text can be furniture. */
export function markFurniture(segments: readonly Segment[], marks: readonly Mark[]): void {
  const counts = new Map<string, number>();
  const free = (i: number): boolean => marks[i]?.kind === null && marks[i]?.exhibit === null;
  const keyOf = (segment: Segment): string => squeeze(segment.plain).replace(/\d+/g, '');
  const isShort = (segment: Segment): boolean => widthOf(segment.plain) <= 60 && !/[。；;]$/.test(segment.plain);
  segments.forEach((segment, i) => {
    if (free(i) && isShort(segment)) counts.set(keyOf(segment), (counts.get(keyOf(segment)) ?? 0) + 1);
  });
  segments.forEach((segment, i) => {
    const mark = marks[i];
    if (!mark || !free(i)) return;
    const repeated = isShort(segment) && keyOf(segment) !== '' && (counts.get(keyOf(segment)) ?? 0) >= PAGES;
    if (!repeated && !(FURNITURE.test(segment.plain) && widthOf(segment.plain) <= 90)) return;
    mark.kind = 'front';
    mark.furniture = true;
  });
}
