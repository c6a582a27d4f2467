/** Splits rows into requests that Excel on the web accepts. */

/** Excel on the web refuses a request above 5 MB; half of it leaves room for what surrounds the values. */
export const BLOCK_BYTES = 2_000_000;

export interface Block {
  readonly start: number;
  readonly count: number;
}

const encoder = new TextEncoder();

/** Length of a row's JSON text in UTF-8, with the comma behind it. Bytes and not characters: a Chinese character takes three. */
export function rowBytes(row: readonly unknown[]): number {
  return encoder.encode(JSON.stringify(row)).length + 1;
}

/**
 * How many rows from `start` on make a block of at most `limit` bytes: one at least, where there is one. Only the rows of the
 * block are looked at, so that a long table is never measured at one stretch.
 */
export function blockLength<T>(rows: readonly T[], start: number, limit: number, bytesOf: (row: T) => number): number {
  let bytes = 0;
  let count = 0;
  for (let index = start; index < rows.length; index += 1) {
    const row = rows[index];
    bytes += row === undefined ? 0 : bytesOf(row);
    if (count > 0 && bytes > limit) break;
    count += 1;
  }
  return count;
}

/** Consecutive runs of rows within `limit` bytes each. A single row larger than that makes a block of its own. */
export function blocksOf(rows: readonly (readonly unknown[])[], limit: number = BLOCK_BYTES): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < rows.length;) {
    const count = blockLength(rows, start, limit, rowBytes);
    blocks.push({ start, count });
    start += count;
  }
  return blocks;
}
