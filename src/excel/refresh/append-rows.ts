/** Writes the new rows of a table into its last rows, which are empty: our columns, and the user's that calculate. */
import { PACE_BYTES } from '../block-pace';
import { rowBytes } from '../blocks';
import { rangeOf, type Box } from '../box';
import { CONTENT, contentsOf, type CellContent } from './cell-content';
import type { NewRows } from './new-rows';
import { paced } from './paced';
import { runs } from './strikes';

/** The last row of a body, which new rows are to look like. */
export interface LastRow {
  readonly cells: readonly CellContent[];
  /** Per column, whether its words break into lines. */
  readonly wrap: readonly boolean[];
}

export async function readLastRow(context: Excel.RequestContext, body: Box): Promise<LastRow> {
  const row = { ...body, row: body.row + body.rows - 1, rows: 1 };
  const range = rangeOf(context, row).load(CONTENT);
  const formats = Array.from({ length: body.columns }, (_, column) => range.getColumn(column).format.load('wrapText'));
  await context.sync();
  return { cells: contentsOf(range)[0] ?? [], wrap: formats.map(({ wrapText }) => wrapText === true) };
}

/** Writes the rows from body row `start` on. Columns that are not ours are left alone. */
export async function writeNewRows(
  context: Excel.RequestContext,
  body: Box,
  start: number,
  rows: NewRows,
  wrap: readonly boolean[],
  options: { readonly signal?: AbortSignal; readonly onDone?: (cells: number) => void },
): Promise<void> {
  const count = rows.typed.length;
  const at = (row: number, column: number, height: number, columns: number): Excel.Range =>
    rangeOf(context, { ...body, row: body.row + start + row, column: body.column + column, rows: height, columns });
  // Formats first, so that a code is never read as a number.
  rows.formats.forEach((format, column) => {
    if (format === null) return;
    const range = at(0, column, count, 1);
    // A single code applies to every cell; the typings know only the matrix.
    range.numberFormat = typeof format === 'string' ? (format as unknown as string[][]) : format.map((code) => [code]);
    if (wrap[column]) range.format.wrapText = true;
  });
  const ours = runs(rows.formats.flatMap((format, column) => (format === null ? [] : [column])));
  let done = 0;
  const send = async (chunk: readonly (readonly (string | number | null)[])[]): Promise<void> => {
    for (const [column, width] of ours) {
      at(done, column, chunk.length, width).values = chunk.map((row) => row.slice(column, column + width));
    }
    await context.sync();
    done += chunk.length;
    options.onDone?.(chunk.length * ours.reduce((sum, [, width]) => sum + width, 0));
  };
  await paced(rows.typed, rowBytes, PACE_BYTES, send, options.signal);
}
