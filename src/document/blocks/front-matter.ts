/** Marks the title page's fields at the top: everything before the first section of the text. */
import { captionOf, isHeadingForm, isLongText, isNumbered } from './line-forms';
import type { Mark } from './mark';
import { type Segment, widthOf } from './segment';
import { SECTION_WORDS } from './words';

/** Marks `front` and returns how many segments it covers. `wrap` is the width the text is wrapped at, or null. */
export function markFrontMatter(segments: readonly Segment[], marks: readonly Mark[], wrap: number | null): number {
  let end = 0;
  while (end < segments.length && !startsText(segments, marks, end, wrap)) end++;
  const first = segments[end];
  const before = segments[end - 1];
  // A title with a mark of its own right above the first sentence belongs to the text.
  if (first && before && !isHeadingForm(first) && marks[end]?.kind === null && /^(?:#|■|●)/.test(before.plain)) end--;
  for (let i = 0; i < end; i++) {
    const mark = marks[i];
    if (mark?.kind === null) mark.kind = 'front';
  }
  return end;
}

function startsText(segments: readonly Segment[], marks: readonly Mark[], i: number, wrap: number | null): boolean {
  const segment = segments[i];
  if (marks[i]?.kind === 'page') return false;
  if (!segment || marks[i]?.kind !== null) return true;
  if (SECTION_WORDS.test(segment.bare) || (isLongText(segment) && !isPeople(segment)) || captionOf(segment))
    return true;
  if (/^[■●◆]/.test(segment.plain)) return true;
  // 1.《…》 is an entry of a list of related reports.
  if (isNumbered(segment) && !/^(?:#|\d{1,2}[.、]\s*《)/.test(segment.plain)) return true;
  return wrap !== null && isWrappedText(segments, i, wrap);
}

/** Three full lines in a row are running text; a title has at most two. */
function isWrappedText(segments: readonly Segment[], i: number, wrap: number): boolean {
  return [0, 1, 2].every((step) => {
    const segment = segments[i + step];
    return segment !== undefined && widthOf(segment.text) >= wrap * 0.85 && (step === 0 || segment.gap === 0);
  });
}

/** Several people with licence and address on one long line; a sentence about them has a stop. */
function isPeople({ bare, plain }: Segment): boolean {
  return /^(?:证券|首席)?(?:分析师|研究员)\**\s*[:：]/.test(bare) && !plain.includes('。');
}
