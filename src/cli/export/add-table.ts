/** An Excel table whose cells are still to be filled. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { writeText } from './inert-cell';
import { TABLE_THEME } from './style';

/**
 * @param row of the header, from 1; the table begins in column A
 * @param headers as planned: one line each, no two alike
 * @param rows below the header; a table has at least one, empty where there is none, or Excel would repair the file
 */
export function addTable(sheet: Worksheet, name: string, row: number, headers: readonly string[], rows: number): void {
  sheet.addTable({
    name,
    ref: `A${row}`,
    headerRow: true,
    totalsRow: false,
    style: { theme: TABLE_THEME, showRowStripes: true },
    columns: headers.map((header) => ({ name: header, filterButton: true })),
    rows: Array.from({ length: Math.max(rows, 1) }, () => headers.map(() => null)),
  });
  // ExcelTS wrote the headers as they are; the text format keeps one that starts like a formula a text.
  headers.forEach((header, index) => writeText(sheet.getCell(row, index + 1), header));
}
