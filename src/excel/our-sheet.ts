/** A sheet that we keep for a list of ours: found again by its name and its first cell, never taken for one of the user's. */
import { sheetName, type Language } from '../tables';
import { Refusal } from './refresh/refusal';

export interface SheetWords {
  readonly name: string;
  readonly header: readonly string[];
}

export interface OurSheet {
  readonly sheet: Excel.Worksheet;
  /** First row without content; 1 in a sheet just made. */
  readonly row: number;
}

/**
 * The sheet with our name in either language whose first cell is our header; where there is none, a new one with its header. A
 * sheet of that name that begins otherwise is the user's, and ours gets another name. Throws a Refusal where ours is protected.
 *
 * @param widths of the columns, in points
 */
export async function openOurSheet(
  context: Excel.RequestContext,
  words: Readonly<Record<Language, SheetWords>>,
  language: Language,
  widths: readonly number[],
): Promise<OurSheet> {
  const sheets = context.workbook.worksheets.load('items/name');
  const known = Object.values(words).map(({ name, header }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    const first = sheet.getRange('A1').load('values');
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
    return { sheet, header, first, used, protection: sheet.protection.load('protected') };
  });
  await context.sync();
  const ours = known.find(({ sheet, header, first }) => !sheet.isNullObject && first.values[0]?.[0] === header[0]);
  if (ours?.protection.protected) throw new Refusal({ id: 'sheet-protected', sheet: ours.sheet.name });
  if (ours) return { sheet: ours.sheet, row: ours.used.rowIndex + ours.used.rowCount };
  const name = sheetName(
    words[language].name,
    sheets.items.map((sheet) => sheet.name),
  );
  return { sheet: newSheet(context, name, words[language], widths), row: 1 };
}

function newSheet(
  context: Excel.RequestContext,
  name: string,
  { header }: SheetWords,
  widths: readonly number[],
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  const line = sheet.getRangeByIndexes(0, 0, 1, header.length);
  line.values = [[...header]];
  line.format.font.bold = true;
  widths.forEach((width, column) => (line.getColumn(column).format.columnWidth = width));
  sheet.freezePanes.freezeRows(1);
  return sheet;
}
