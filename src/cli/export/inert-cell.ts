/** Text into a cell of a file so that it stays text, whatever it starts with. */
import type { Cell } from '@cj-tech-master/excelts';
import { inertText, isDangerous } from '../../tables';

/**
 * Writes `text`. In a file a cell's type is text, so nothing is run on opening; the text format keeps it text when a person
 * edits the cell and leaves it again. (Excel's own mark for that, quotePrefix, is one ExcelTS does not write.) Only a long
 * text that is harmless goes without the format, which old versions of Excel show as ####.
 */
export function writeText(cell: Cell, text: string): void {
  const { typed, format } = inertText(text);
  const marked = format === 'General';
  cell.value = marked ? typed.slice(1) : typed;
  if (!marked || isDangerous(text)) cell.numFmt = '@';
}
