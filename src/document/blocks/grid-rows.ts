/** Rows that only their neighbours tell to be rows: cells between pipes without outer ones, and columns set with blanks. */
import { captionOf, isLongText, isTableRow } from './line-forms';
import type { Mark } from './mark';
import { cellSpans, isRule, pipesIn } from './row-cells';
import type { Segment } from './segment';

const FIGURE =
  /^[-+(（±]?\s*[$¥￥]?\d[\d,.]*\s*[)）]?\s*(?:[%％倍xX]|pcts?|个?百分点|[千百十]?[万亿]?[元吨台辆片股]?)?\s*[)）]?$/;
const NOTHING = /^(?:[-–—/]{1,3}|N\/?A)$/i;
/** Cells without a caption above: two columns of talk are no table, three with figures are. */
const FEWEST_WITHOUT_CAPTION = 3;

/** Marks `table` on runs of at least two lines with as many cells each. Lines another pass marked end a run. */
export function markGridRows(segments: readonly Segment[], marks: readonly Mark[]): void {
  let i = 0;
  while (i < segments.length) {
    const end = endOfRun(segments, marks, i);
    if (end - i >= 2 && isGrid(segments.slice(i, end), captioned(segments, marks, i))) {
      for (const mark of marks.slice(i, end)) mark.kind = 'table';
    }
    i = Math.max(end, i + 1);
  }
}

/** Index after the last line with as many cells as the first; a rule belongs to the run it stands in. */
function endOfRun(segments: readonly Segment[], marks: readonly Mark[], start: number): number {
  const count = cellCount(segments[start], marks[start]);
  if (count < 2) return start;
  let end = start + 1;
  while (end < segments.length) {
    const segment = segments[end];
    const mark = marks[end];
    if (!segment || !mark || segment.gap !== 0) break;
    const rule = isRule(segment.text) && (mark.kind === null || mark.kind === 'table');
    if (!rule && cellCount(segment, mark) !== count) break;
    end++;
  }
  return end;
}

function cellCount(segment: Segment | undefined, mark: Mark | undefined): number {
  if (!segment || mark?.kind !== null || isTableRow(segment) || isLongText(segment)) return 0;
  return cellSpans(segment.text).length;
}

/** A caption right above, or above a line with nothing but the unit. */
function captioned(segments: readonly Segment[], marks: readonly Mark[], at: number): boolean {
  const isCaption = (i: number): boolean => {
    const segment = segments[i];
    return segment !== undefined && marks[i]?.kind !== 'page' && captionOf(segment) !== null;
  };
  return isCaption(at - 1) || (isUnitLine(segments[at - 1]) && isCaption(at - 2));
}

/** True for a line that says the unit of the figures below and no more. */
export function isUnitLine(segment: Segment | undefined): boolean {
  return segment !== undefined && /^[（(]?\s*单位\s*[:：][^。]{1,20}$/.test(segment.plain);
}

function isGrid(rows: readonly Segment[], underCaption: boolean): boolean {
  const lines = rows.filter(({ text }) => !isRule(text));
  const cells = lines.map(({ text }) => cellSpans(text).map(({ start, end }) => text.slice(start, end).trim()));
  const width = cells[0]?.length ?? 0;
  if (lines.length < 2) return false;
  const piped = lines.every(({ text }) => pipesIn(text) > 0);
  if (piped && width >= FEWEST_WITHOUT_CAPTION && (underCaption || lines.length < rows.length)) return true;
  if (!underCaption && width < FEWEST_WITHOUT_CAPTION) return false;
  const withFigures = cells.slice(1).filter((row) => row.slice(1).some((cell) => FIGURE.test(cell)));
  const filled = cells.slice(1).every((row) => row.slice(1).some((cell) => FIGURE.test(cell) || NOTHING.test(cell)));
  return withFigures.length > 0 && (filled || (piped && withFigures.length * 2 >= cells.length - 1));
}
