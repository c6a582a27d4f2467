/** What a formula's cell becomes when only its value is to stay: what to write, and in which number format. */

/** Excel's format for text. */
const TEXT_FORMAT = '@';
const NO_FORMAT = 'General';

export interface FrozenCell {
  /** For the sheet's typing interface. */
  readonly typed: string | number | boolean;
  /** To set before writing. */
  readonly before: string;
  /** To set after writing: what the reader goes on seeing. */
  readonly after: string;
}

/**
 * @param value as Excel gives it: text, number or boolean; "" is an empty cell
 * @param cellFormat the cell's number format
 * @param valueFormat the format the value itself carries (a function may return one), which Excel shows where the cell has none
 */
export function frozenCell(value: unknown, cellFormat: string, valueFormat?: string): FrozenCell {
  const shown = cellFormat === NO_FORMAT && valueFormat ? valueFormat : cellFormat;
  if (typeof value === 'number' || typeof value === 'boolean') {
    // Into a cell formatted as text a number would go as text.
    return { typed: value, before: shown === TEXT_FORMAT ? NO_FORMAT : shown, after: shown };
  }
  const text = String(value);
  // In a cell that is formatted as text every text is one, but hosts differ in what they make of an apostrophe there (see
  // tables/inert-text.ts): a text that begins with one is typed before the cell gets its format back.
  if (shown === TEXT_FORMAT) {
    return text.startsWith("'")
      ? { typed: `'${text}`, before: NO_FORMAT, after: shown }
      : { typed: text, before: shown, after: shown };
  }
  // Excel's mark for text keeps `2026-03`, `000001` and `=1+1` what they are and leaves the format alone.
  return { typed: text === '' ? text : `'${text}`, before: shown, after: shown };
}
