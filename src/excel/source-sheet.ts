/** The sheet that says of frozen values where they come from, one line each; later freezes add lines below. */
import { inertText, sheetName, type Language } from '../tables';
import { blocksOf } from './blocks';
import type { Citation } from './citation-notes';
import { cellAddress } from './target';

interface SheetWords {
  readonly name: string;
  readonly header: readonly string[];
}

export const SOURCE_SHEET: Readonly<Record<Language, SheetWords>> = {
  zh: { name: '研表来源', header: ['工作表', '单元格', '公式', '值', '出处', '固化时间'] },
  en: { name: 'Yanbiao sources', header: ['Sheet', 'Cell', 'Formula', 'Value', 'Source', 'Frozen'] },
};

/** Column widths in points. */
const WIDTHS = [90, 60, 260, 90, 320, 110] as const;

export class SourceSheetProtected extends Error {
  readonly code = 'SourceSheetProtected';

  constructor(readonly sheet: string) {
    super(sheet);
  }
}

/**
 * Writes a line for each citation and gives the sheet's name. A sheet with our name in either language is used where its first
 * cell is our header; any other sheet of that name is the user's, and ours gets another name. Throws SourceSheetProtected.
 */
export async function writeSources(
  context: Excel.RequestContext,
  citations: readonly Citation[],
  options: { readonly language: Language; readonly now: string },
): Promise<string> {
  const { sheet, row } = await openSheet(context, SOURCE_SHEET[options.language]);
  const lines = citations.map((citation) => lineOf(citation, options.now));
  for (const { start, count } of blocksOf(lines.map((line) => line.map(({ typed }) => typed)))) {
    const block = lines.slice(start, start + count);
    const range = sheet.getRangeByIndexes(row + start, 0, count, WIDTHS.length);
    range.numberFormat = block.map((line) => line.map(({ format }) => format));
    range.values = block.map((line) => line.map(({ typed }) => typed));
    await context.sync();
  }
  sheet.load('name');
  await context.sync();
  return sheet.name;
}

interface Typed {
  readonly typed: string | number | boolean;
  readonly format: string;
}

function lineOf(citation: Citation, now: string): Typed[] {
  const { sheet, row, column, formula, value, format } = citation;
  const text = typeof value === 'string';
  return [
    inertText(sheet),
    inertText(cellAddress({ kind: 'cell', sheet, row, column })),
    inertText(formula),
    text ? inertText(value) : { typed: value, format: format === '@' ? 'General' : format },
    inertText(citation.citation),
    inertText(now),
  ];
}

async function openSheet(
  context: Excel.RequestContext,
  words: SheetWords,
): Promise<{ readonly sheet: Excel.Worksheet; readonly row: number }> {
  const sheets = context.workbook.worksheets.load('items/name');
  const known = Object.values(SOURCE_SHEET).map(({ name, header }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    const first = sheet.getRange('A1').load('values');
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
    return { sheet, header, first, used, protection: sheet.protection.load('protected') };
  });
  await context.sync();
  const ours = known.find(({ sheet, header, first }) => !sheet.isNullObject && first.values[0]?.[0] === header[0]);
  if (ours?.protection.protected) throw new SourceSheetProtected(ours.sheet.name);
  if (ours) return { sheet: ours.sheet, row: ours.used.rowIndex + ours.used.rowCount };
  const name = sheetName(
    words.name,
    sheets.items.map((sheet) => sheet.name),
  );
  return { sheet: newSheet(context, name, words), row: 1 };
}

function newSheet(context: Excel.RequestContext, name: string, words: SheetWords): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  const header = sheet.getRangeByIndexes(0, 0, 1, WIDTHS.length);
  header.values = [[...words.header]];
  header.format.font.bold = true;
  WIDTHS.forEach((width, column) => (header.getColumn(column).format.columnWidth = width));
  sheet.freezePanes.freezeRows(1);
  return sheet;
}
