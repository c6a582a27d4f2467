/** The list of contents: each table with a link to its sheet. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { addTable } from './add-table';
import { writeText } from './inert-cell';
import { CAPTION_FONT, LINK_FONT } from './style';
import { WORDS, type ExportLanguage } from './words';

export interface ContentsRow {
  readonly title: string;
  readonly sheet: string;
  readonly table: string;
  readonly rows: number;
  readonly source: string;
}

const FIRST = 3;
const WIDTHS = [40, 32, 32, 8, 80];

export function addContents(
  sheet: Worksheet,
  rows: readonly ContentsRow[],
  version: string,
  language: ExportLanguage,
): void {
  const words = WORDS[language];
  const title = sheet.getCell(1, 1);
  writeText(title, words.version(version));
  title.font = CAPTION_FONT;
  addTable(sheet, 'YB_Contents', FIRST, words.contentsHeaders, rows.length);
  rows.forEach((row, r) => {
    const at = FIRST + 1 + r;
    writeText(sheet.getCell(at, 1), row.title);
    const link = sheet.getCell(at, 2);
    writeText(link, row.sheet);
    link.value = { text: row.sheet, hyperlink: `#'${row.sheet.replaceAll("'", "''")}'!A1` };
    link.font = LINK_FONT;
    writeText(sheet.getCell(at, 3), row.table);
    sheet.getCell(at, 4).value = row.rows;
    writeText(sheet.getCell(at, 5), row.source);
  });
  WIDTHS.forEach((width, c) => {
    sheet.getColumn(c + 1).width = width;
  });
}
