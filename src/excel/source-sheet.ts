/** The sheet that says of frozen values where they come from, one line each; later freezes add lines below. */
import { inertText, type Language } from '../tables';
import type { Citation } from './citation-notes';
import { openOurSheet, type SheetWords } from './our-sheet';
import { cellAddress } from './target';
import { typedCell, typeLines, type TypedCell } from './typed-lines';

export const SOURCE_SHEET: Readonly<Record<Language, SheetWords>> = {
  zh: { name: '研表来源', header: ['工作表', '单元格', '公式', '值', '出处', '固化时间'] },
  en: { name: 'Yanbiao sources', header: ['Sheet', 'Cell', 'Formula', 'Value', 'Source', 'Frozen'] },
};

/** Column widths in points. */
const WIDTHS = [90, 60, 260, 90, 320, 110] as const;

/** Writes a line for each citation and gives the sheet's name. Throws a Refusal where our sheet is protected. */
export async function writeSources(
  context: Excel.RequestContext,
  citations: readonly Citation[],
  options: { readonly language: Language; readonly now: string },
): Promise<string> {
  const { sheet, row } = await openOurSheet(context, SOURCE_SHEET, options.language, WIDTHS);
  await typeLines(
    context,
    sheet,
    { row, column: 0 },
    citations.map((citation) => lineOf(citation, options.now)),
  );
  sheet.load('name');
  await context.sync();
  return sheet.name;
}

function lineOf(citation: Citation, now: string): TypedCell[] {
  const { sheet, row, column, formula, value, format } = citation;
  return [
    inertText(sheet),
    inertText(cellAddress({ kind: 'cell', sheet, row, column })),
    inertText(formula),
    typedCell(value, format),
    inertText(citation.citation),
    inertText(now),
  ];
}
