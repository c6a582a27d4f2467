/** Lines of cells that are new to a sheet: what to type into each, and the number format that keeps it what it is. */
import { inertText, type StandingValue } from '../tables';
import { PACE_BYTES } from './block-pace';
import { rowBytes } from './blocks';
import { paced } from './refresh/paced';

export interface TypedCell {
  readonly typed: string | number | boolean;
  readonly format: string;
}

const TEXT_FORMAT = '@';

/** A value as Excel's API gives it, to be written elsewhere: texts and errors as inert text, numbers in their format. */
export function typedCell(value: StandingValue, format = 'General'): TypedCell {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return { typed: value, format: format === TEXT_FORMAT ? 'General' : format };
  }
  return value === '' ? { typed: '', format: 'General' } : inertText(value);
}

/**
 * Writes lines of equal length from a cell on, formats before values, in as many requests as they need. Sends what is queued.
 * Throws Cancelled between requests.
 */
export async function typeLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: { readonly row: number; readonly column: number },
  lines: readonly (readonly TypedCell[])[],
  signal?: AbortSignal,
): Promise<void> {
  const [first] = lines;
  if (!first) return;
  let done = 0;
  const send = async (block: readonly (readonly TypedCell[])[]): Promise<void> => {
    const range = sheet.getRangeByIndexes(place.row + done, place.column, block.length, first.length);
    range.numberFormat = block.map((line) => line.map(({ format }) => format));
    range.values = block.map((line) => line.map(({ typed }) => typed));
    await context.sync();
    done += block.length;
  };
  await paced(lines, (line) => rowBytes(line), PACE_BYTES, send, signal);
}
