/** Cuts what is read into pieces whose answers Excel on the web accepts. */
import type { Box } from './box';
import { errorCode } from './problem';

/** Cells read in one request: at a hundred bytes a formula and its value, two megabytes of the five that are allowed. */
export const READ_CELLS = 20_000;

/** Consecutive rows of a box, each piece of at most `cells` cells (one row at least). */
export function blockRows(box: Box, cells: number = READ_CELLS): Box[] {
  const step = Math.max(1, Math.floor(cells / Math.max(1, box.columns)));
  const blocks: Box[] = [];
  for (let from = 0; from < box.rows; from += step) {
    blocks.push({ ...box, row: box.row + from, rows: Math.min(step, box.rows - from) });
  }
  return blocks;
}

/** Reads a box, and where the answer is too large its halves; a single row that is too large fails. */
export async function halving(box: Box, read: (part: Box) => Promise<void>): Promise<void> {
  try {
    await read(box);
  } catch (error) {
    if (errorCode(error) !== 'ResponsePayloadSizeLimitExceeded' || box.rows < 2) throw error;
    const half = Math.floor(box.rows / 2);
    await halving({ ...box, rows: half }, read);
    await halving({ ...box, row: box.row + half, rows: box.rows - half }, read);
  }
}
