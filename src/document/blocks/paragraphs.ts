/** Puts paragraphs back together that a line end, a page break or a side bar took apart. */
import { startsItem } from './line-forms';
import { type Segment, widthOf } from './segment';

/** A sentence that ends in one of these is complete. */
const COMPLETE = /[。！？!?；;：:…”」』）)】\]》](?:\*\*)?$/;
/** Characters; a shorter line without a full stop is a label or a list entry, not the first half of a paragraph. */
const CUT_PARAGRAPH = 30;
export const COMMA = /[，,、；;。]/;

/** The columns most lines are filled to, when the text was wrapped at a fixed width; else null. */
export function wrapWidthOf(segments: readonly Segment[]): number | null {
  const widths = segments.map((segment) => widthOf(segment.text)).sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.95)];
  if (widest === undefined || widths.length < 12 || widest > 170 || widest < 24) return null;
  const full = segments.filter(
    (segment) => widthOf(segment.text) >= widest * 0.85 && widthOf(segment.text) <= widest * 1.15,
  );
  return full.length >= segments.length * 0.3 ? widest : null;
}

export interface OpenParagraph {
  readonly segments: readonly Segment[];
  /** Characters so far. */
  readonly length: number;
  /** A label or a list entry has no comma. */
  readonly hasComma: boolean;
}

/**
 * Whether `next` goes on with the paragraph `open`. `apart` is true where blank lines, a side bar or an exhibit stand between
 * them; then only an unfinished sentence of some length goes on.
 */
export function continuesParagraph(open: OpenParagraph, next: Segment, apart: boolean, wrap: number | null): boolean {
  const last = open.segments[open.segments.length - 1];
  if (!last || next.gap === -1 || startsItem(next)) return false;
  const complete = COMPLETE.test(last.plain);
  if (apart || next.gap > 0) {
    return !complete && open.length >= CUT_PARAGRAPH && open.hasComma;
  }
  const full = wrap !== null && widthOf(last.text) >= wrap * 0.85;
  return full || (!complete && widthOf(last.text) >= 40);
}
