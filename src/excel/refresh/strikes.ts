/** Rows that the data no longer has are struck through, in our columns only. */
import { rangeOf, type Box } from '../box';
import { hasExcelApi } from '../run';

/** Cells of a table's body, counted from its first. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Strike extends Span {
  readonly on: boolean;
}

const RANGES_A_REQUEST = 200;

/** The cells of `rows` in the columns that are ours, as few spans. */
export function spansOf(rows: readonly number[], ours: readonly number[]): Span[] {
  const columns = runs(ours);
  return runs(rows).flatMap(([row, count]) =>
    columns.map(([column, width]) => ({ row, column, rows: count, columns: width })),
  );
}

/** Runs of numbers that follow each other: the first of each and how many. */
export function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const each of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === each) last[1] += 1;
    else found.push([each, 1]);
  }
  return found;
}

/** Before ExcelApi 1.9 fonts cannot be struck through: such a row stands in italics. */
function mark(): 'strikethrough' | 'italic' {
  return hasExcelApi('1.9') ? 'strikethrough' : 'italic';
}

/** How the spans are now, cut to pieces that are all struck or all not. */
export async function readStrikes(context: Excel.RequestContext, body: Box, spans: readonly Span[]): Promise<Strike[]> {
  const strikes: Strike[] = [];
  const mixed: Span[] = [];
  for (let from = 0; from < spans.length; from += RANGES_A_REQUEST) {
    const chunk = spans.slice(from, from + RANGES_A_REQUEST);
    const fonts = chunk.map((span) => rangeAt(context, body, span).format.font.load(mark()));
    await context.sync();
    chunk.forEach((span, index) => {
      const on = fonts[index]?.[mark()] as boolean | null | undefined;
      // Of a single cell only some characters are struck, by hand.
      if (typeof on === 'boolean' || span.rows * span.columns === 1) strikes.push({ ...span, on: on === true });
      else mixed.push(span);
    });
  }
  if (mixed.length === 0) return strikes;
  return [...strikes, ...(await readStrikes(context, body, mixed.flatMap(cellsOf)))];
}

function cellsOf({ row, column, rows, columns }: Span): Span[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
    rows: 1,
    columns: 1,
  }));
}

/** Strikes the spans through, or frees them of it. */
export async function writeStrikes(
  context: Excel.RequestContext,
  body: Box,
  strikes: readonly Strike[],
): Promise<void> {
  for (let from = 0; from < strikes.length; from += RANGES_A_REQUEST) {
    for (const strike of strikes.slice(from, from + RANGES_A_REQUEST)) {
      rangeAt(context, body, strike).format.font[mark()] = strike.on;
    }
    await context.sync();
  }
}

function rangeAt(context: Excel.RequestContext, body: Box, { row, column, rows, columns }: Span): Excel.Range {
  return rangeOf(context, { ...body, row: body.row + row, column: body.column + column, rows, columns });
}
