/** The text a value is displayed as under an Excel number format. */
import { numfmt } from '@univerjs/core';
import type { CellValue } from '../host-workbook';

/**
 * @param value a cell value; an error shows its literal, an empty cell nothing
 * @param format Excel's en-US format code
 * @returns the text; a code that cannot be read shows the plain value, as the grid does
 */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return numfmt.format(format, value, { throws: true });
  } catch {
    return typeof value === 'string' ? value : numfmt.format('General', value);
  }
}
