/** The first cell in use of an area, read in pieces: what is in use may be a hundred thousand rows. */
import type { Box } from './box';
import { rangeOf } from './box';
import { blockRows, halving } from './read-blocks';

export interface Content {
  readonly row: number;
  readonly column: number;
  /** The cell's formula or value. */
  readonly formula: string | number | boolean;
}

/**
 * By rows, then columns; null where every cell is empty, as a host may answer with a block whose cells all are. One sync where
 * the first rows hold something, as they do in Excel.
 */
export async function firstContent(context: Excel.RequestContext, used: Box): Promise<Content | null> {
  for (const block of blockRows(used)) {
    let found: Content | null = null;
    await halving(block, async (part) => {
      if (found !== null) return;
      const range = rangeOf(context, part).load('formulas');
      await context.sync();
      found = firstOf(range.formulas as Content['formula'][][], part);
    });
    if (found !== null) return found;
  }
  return null;
}

function firstOf(formulas: readonly (readonly Content['formula'][])[], { row, column }: Box): Content | null {
  for (const [r, line] of formulas.entries()) {
    const c = line.findIndex((formula) => formula !== '');
    if (c >= 0) return { row: row + r, column: column + c, formula: line[c] ?? '' };
  }
  return null;
}
