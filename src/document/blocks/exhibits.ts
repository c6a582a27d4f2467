/** Marks captions, tables and source lines, and says which exhibit the text between a caption and its source belongs to. */
import { captionOf, isHeadingForm, isLongText, isSource, isTableRow } from './line-forms';
import { isUnitLine, markGridRows } from './grid-rows';
import type { Mark } from './mark';
import { type Segment, squeeze, widthOf } from './segment';

/** Columns; a paragraph of this width between a caption and a source line is the report's own text, not the exhibit's. */
const OWN_TEXT = 300;

/** Marks `caption`, `table`, `source`, and `exhibit` on everything that stands inside one. */
export function markExhibits(
  segments: readonly Segment[],
  marks: readonly Mark[],
  titles: ReadonlySet<string>,
  lines: readonly string[],
): void {
  segments.forEach((segment, i) => {
    const mark = marks[i];
    if (!mark || mark.kind !== null) return;
    const caption = captionOf(segment);
    if (caption) {
      mark.kind = 'caption';
      mark.exhibit = caption.label;
    } else if (isSource(segment)) mark.kind = 'source';
    else if (isTableRow(segment)) mark.kind = 'table';
  });
  markGridRows(segments, marks, lines);
  let i = 0;
  while (i < segments.length) {
    if (marks[i]?.kind !== 'caption') {
      i++;
      continue;
    }
    const first = i;
    while (marks[i]?.kind === 'caption') i++;
    const end = endOfExhibits(segments, marks, titles, i);
    spread(segments, marks, first, i, end);
    i = Math.max(end, i);
  }
}

/** Index after the last source line that still belongs to the captions ending before `start`; else after a table at once. */
function endOfExhibits(
  segments: readonly Segment[],
  marks: readonly Mark[],
  titles: ReadonlySet<string>,
  start: number,
): number {
  // 单位:亿元 between caption and table belongs to the exhibit.
  let end = isUnitLine(segments[start]) && marks[start]?.kind === null ? start + 1 : start;
  let sawSource = false;
  for (let i = start; i < segments.length; i++) {
    const segment = segments[i];
    const kind = marks[i]?.kind ?? null;
    if (kind === 'page') {
      // A page break in the middle of a table is part of the exhibit.
      if (i === end) end = i + 1;
      continue;
    }
    if (!segment || kind === 'caption') break;
    if (kind !== null && kind !== 'table' && kind !== 'source') break;
    if (titles.size > 0 && titles.has(squeeze(segment.bare))) break;
    if (kind === null && (sawSource || (isLongText(segment) && widthOf(segment.plain) > OWN_TEXT))) break;
    if (kind === 'table' && sawSource) break;
    if (kind === 'source') sawSource = true;
    if (kind === 'source' || (kind === 'table' && i === end)) end = i + 1;
  }
  return end;
}

/** Gives each segment from `start` to `end` the label of one of the captions `first`…`start`. */
function spread(segments: readonly Segment[], marks: readonly Mark[], first: number, start: number, end: number): void {
  const captions = segments.slice(first, start);
  let current = 0;
  let sources = Math.max(0, captions.length - countSources(marks, start, end));
  let filled = false;
  for (let i = start; i < end; i++) {
    const [segment, mark] = [segments[i], marks[i]];
    if (!segment || !mark) continue;
    if (mark.kind === 'source') {
      // Sources stand in the order of the captions; one source for all belongs to the last, whose data it follows.
      mark.exhibit = labelAt(captions, sources++);
      continue;
    }
    if (mark.kind === 'table') {
      let before = i - 1;
      while (marks[before]?.kind === 'page') before--;
      const newTable = marks[before]?.kind !== 'table';
      if (newTable && filled && current + 1 < captions.length) current++;
      filled = true;
    } else if (isHeadingForm(segment)) current = closest(captions, current, segment);
    mark.exhibit = labelAt(captions, current);
  }
}

function countSources(marks: readonly Mark[], start: number, end: number): number {
  return marks.slice(start, end).filter((mark) => mark.kind === 'source').length;
}

function labelAt(captions: readonly Segment[], index: number): string | null {
  const caption = captions[Math.min(index, captions.length - 1)];
  return caption ? (captionOf(caption)?.label ?? null) : null;
}

/** Of several captions printed together, the one whose words a title below them repeats most; the current one on a tie. */
function closest(captions: readonly Segment[], current: number, title: Segment): number {
  const scores = captions.map((caption) => sharedPairs(squeeze(caption.bare), squeeze(title.bare)));
  let best = current;
  scores.forEach((score, i) => {
    if (i > current && score > (scores[best] ?? 0)) best = i;
  });
  return best;
}

function sharedPairs(a: string, b: string): number {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < a.length; i++) pairs.add(a.slice(i, i + 2));
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) if (pairs.has(b.slice(i, i + 2))) shared++;
  return shared;
}
