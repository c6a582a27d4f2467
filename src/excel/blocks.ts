/** Splits rows into requests that Excel on the web accepts. */

/** Excel on the web refuses a request above 5 MB; half of it leaves room for what surrounds the values. */
export const BLOCK_BYTES = 2_000_000;

export interface Block {
  readonly start: number;
  readonly count: number;
}

/**
 * Consecutive runs of rows whose JSON text in UTF-8 stays within `limit` bytes. A single row larger than that makes a block
 * of its own. Measured in bytes and not rows: a Chinese character takes three.
 */
export function blocksOf(rows: readonly (readonly unknown[])[], limit: number = BLOCK_BYTES): Block[] {
  const encoder = new TextEncoder();
  const blocks: Block[] = [];
  let start = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    const size = encoder.encode(JSON.stringify(row)).length + 1;
    if (index > start && bytes + size > limit) {
      blocks.push({ start, count: index - start });
      start = index;
      bytes = 0;
    }
    bytes += size;
  });
  if (rows.length > start) blocks.push({ start, count: rows.length - start });
  return blocks;
}
