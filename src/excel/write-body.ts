/** Writes the rows of a plan, in as many requests as they need and the page can bear. */
import { inertText, type PlanCell, type PlanColumn, type TablePlan } from '../tables';
import { blockLength, rowBytes } from './blocks';
import { PACE_BYTES } from './block-pace';
import type { Place } from './place';
import { paced } from './refresh/paced';

/** How whoever waits for a large write takes part in it. */
export interface Watch {
  /** Rows written, of rows; called after each request of a table that takes several. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** A number format of its own for one cell, as JSON. */
const FORMAT_BYTES = 12;

/** Bytes a row takes in a request at most. */
function planRowBytes(row: readonly PlanCell[]): number {
  return rowBytes(row.map(writable)) + FORMAT_BYTES * row.length;
}

/** True where all rows go in one request. Looks at no more rows than that. */
export function isOneBlock({ rows }: Pick<TablePlan, 'rows'>): boolean {
  return blockLength(rows, 0, PACE_BYTES.start, planRowBytes) === rows.length;
}

/**
 * Queues the rows from the cell on, formats before values, so that a code is never read as a number. Rows of one block are only
 * queued; of several, each block is sent, and whatever was queued before goes with the first. Throws Cancelled between blocks.
 */
export async function writeBody(
  context: Excel.RequestContext,
  plan: TablePlan,
  place: Pick<Place, 'sheet' | 'row' | 'column' | 'reach'>,
  { onProgress, signal }: Watch,
): Promise<void> {
  const { rows, columns } = plan;
  const total = rows.length;
  const queue = (start: number, block: TablePlan['rows']): Excel.Range[] => {
    const body = place.sheet.getRangeByIndexes(place.row + start, place.column, block.length, columns.length);
    const parts = columns.map((column, index) => formatColumn(body.getColumn(index), column, index, block));
    body.values = block.map((row) => row.map(writable));
    return [body, ...parts];
  };
  if (isOneBlock(plan)) {
    place.reach(total);
    if (total > 0) queue(0, rows);
    return;
  }
  let done = 0;
  const send = async (block: TablePlan['rows']): Promise<void> => {
    place.reach(done + block.length);
    const ranges = queue(done, block);
    await context.sync();
    // A long table makes thousands of ranges, which the client would keep to the end.
    for (const range of ranges) range.untrack();
    done += block.length;
    onProgress?.(done, total);
  };
  await paced(rows, planRowBytes, PACE_BYTES, send, signal);
}

/** One format for the column; cell by cell only where a text needs another than its column's. */
function formatColumn(
  range: Excel.Range,
  column: PlanColumn,
  index: number,
  rows: readonly (readonly PlanCell[])[],
): Excel.Range {
  const formats = rows.map((row) => formatOf(row[index] ?? null, column.format));
  const uniform = formats.every((format) => format === column.format);
  // A single value applies to every cell of the range; the typings know only the matrix.
  range.numberFormat = uniform ? (column.format as unknown as string[][]) : formats.map((format) => [format]);
  return range;
}

function formatOf(cell: PlanCell, format: string): string {
  return typeof cell === 'string' ? inertText(cell).format : format;
}

/** "" leaves an empty cell empty; it is never 0. */
function writable(cell: PlanCell): string | number {
  if (cell === null) return '';
  return typeof cell === 'number' ? cell : inertText(cell).typed;
}
