/** Text into a cell of a file so that it stays text, whatever it starts with. */
import type { Cell } from '@cj-tech-master/excelts';
import { cleanText, inertText, isDangerous } from '../../tables/inert-text';

/**
 * Writes `text`. In a file a cell's type is text, so nothing is run on opening; the text format keeps it text when a person
 * edits the cell and leaves it again. (Excel's own mark for that, quotePrefix, is one ExcelTS does not write.) Only a long
 * text that is harmless goes without the format, which old versions of Excel show as ####.
 */
export function writeText(cell: Cell, text: string): void {
  cell.value = cleanText(text);
  if (inertText(text).format === '@' || isDangerous(text)) cell.numFmt = '@';
}
