/** Rows that only their neighbours tell to be rows: cells between pipes without outer ones, and columns set with blanks. */
import { captionOf, isLongText, isTableRow } from './line-forms';
import { alignedCells, isFigureText, setLine } from './aligned-cells';
import type { Mark } from './mark';
import { cellSpans, isRule, pipesIn } from './row-cells';
import type { Segment } from './segment';

const NOTHING = /^(?:[-–—/]{1,3}|N\/?A|NM)$/i;
/** Cells without a caption above: two columns of talk are no table, three with figures are. */
const FEWEST_WITHOUT_CAPTION = 3;

/**
 * Marks `table` on runs of at least two lines with as many cells each, or set with blanks in the same columns. Lines another
 * pass marked end a run, except for a page's header and footer between two rows.
 */
export function markGridRows(segments: readonly Segment[], marks: readonly Mark[], lines: readonly string[]): void {
  let i = 0;
  while (i < segments.length) {
    const underCaption = captioned(segments, marks, i);
    const wide = endOfSetRun(segments, marks, i);
    const run = segments.slice(i, wide).filter((_, k) => marks[i + k]?.kind !== 'page');
    const isSet = run.length >= 2 && !sameCount(run) && isSetGrid(run, lines, underCaption);
    const end = isSet ? wide : endOfRun(segments, marks, i);
    const rows = isSet ? run : segments.slice(i, end).filter((_, k) => marks[i + k]?.kind !== 'page');
    if (isSet || (end - i >= 2 && isGrid(rows, underCaption))) {
      for (const mark of marks.slice(i, end)) mark.kind ??= 'table';
    }
    i = Math.max(end, i + 1);
  }
}

/** Index after the last line with wide blanks in it; a page break between two such lines does not end the run. */
function endOfSetRun(segments: readonly Segment[], marks: readonly Mark[], start: number): number {
  let end = start;
  for (let i = start; i < segments.length; i++) {
    const segment = segments[i];
    if (!segment) break;
    if (i > start && marks[i]?.kind === 'page') continue;
    const afterPage = marks[i - 1]?.kind === 'page';
    if (i > start && segment.gap > 0 && !afterPage) break;
    if (cellCount(segment, marks[i]) < 2 || segment.text.includes('\t') || pipesIn(segment.text) > 0) break;
    end = i + 1;
  }
  return end;
}

function sameCount(rows: readonly Segment[]): boolean {
  const count = rows[0] ? cellSpans(rows[0].text).length : 0;
  return rows.every(({ text }) => cellSpans(text).length === count);
}

/** Rows with gaps in them: three columns at least, a header without figures, and figures or nothing in every other row. */
function isSetGrid(rows: readonly Segment[], lines: readonly string[], underCaption: boolean): boolean {
  const cells = alignedCells(
    rows.map(({ line, column, text }) => setLine((lines[line - 1] ?? '').slice(0, column - 1), text)),
  );
  const width = cells?.[0]?.length ?? 0;
  if (!cells || width < FEWEST_WITHOUT_CAPTION) return false;
  const texts = cells.map((row, i) => row.map(({ start, end }) => (rows[i]?.text ?? '').slice(start, end).trim()));
  const body = texts.slice(1);
  const figures = body.filter((row) => row.slice(1).some(isFigureText)).length;
  const plain = body.filter((row) => row.slice(1).some((cell) => isFigureText(cell) || NOTHING.test(cell))).length;
  // Between the rows of a captioned table a label or a second header line may stand alone.
  return figures >= 2 && (underCaption ? plain * 2 >= body.length : plain >= body.length - 1);
}

/** Index after the last line with as many cells as the first; a rule belongs to the run it stands in. */
function endOfRun(segments: readonly Segment[], marks: readonly Mark[], start: number): number {
  const count = cellCount(segments[start], marks[start]);
  if (count < 2) return start;
  let end = start + 1;
  for (let i = start + 1; i < segments.length; i++) {
    const segment = segments[i];
    const mark = marks[i];
    if (mark?.kind === 'page') continue;
    const afterPage = marks[i - 1]?.kind === 'page';
    if (!segment || !mark || (segment.gap !== 0 && !afterPage)) break;
    const rule = isRule(segment.text) && (mark.kind === null || mark.kind === 'table');
    if (!rule && cellCount(segment, mark) !== count) break;
    end = i + 1;
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
  const withFigures = cells.slice(1).filter((row) => row.slice(1).some((cell) => isFigureText(cell)));
  const filled = cells.slice(1).every((row) => row.slice(1).some((cell) => isFigureText(cell) || NOTHING.test(cell)));
  return withFigures.length > 0 && (filled || (piped && withFigures.length * 2 >= cells.length - 1));
}
