/**
 * The sheets of our functions: each with its example as a live formula and the value it had at export; and once more as values,
 * which no Excel without the add-in can calculate away.
 */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { ExampleFormula } from './example-formulas';
import { functionResult, writeFormula, writeResult } from './function-result';
import { writeText } from './inert-cell';
import { CAPTION_FONT, HEAD_FONT, SOURCE_FONT } from './style';
import { WORDS, type ExportLanguage } from './words';

const HEADER_ROW = 3;
const FIRST = HEADER_ROW + 1;
const WIDTHS = [14, 60, 46, 30, 18, 18, 18, 18, 18];

/** What the cells hold. */
export type Held = 'formulas' | 'values';

/** The list, and below it the rows of the functions that spill. */
export function addFunctions(
  sheet: Worksheet,
  examples: readonly ExampleFormula[],
  held: Held,
  language: ExportLanguage,
): void {
  const words = WORDS[language];
  writeText(sheet.getCell(1, 1), words[held].title);
  sheet.getCell(1, 1).font = CAPTION_FONT;
  writeText(sheet.getCell(2, 1), words[held].note);
  sheet.getCell(2, 1).font = SOURCE_FONT;
  words.functionHeaders.forEach((header, c) => {
    writeText(sheet.getCell(HEADER_ROW, c + 1), header);
    sheet.getCell(HEADER_ROW, c + 1).font = HEAD_FONT;
  });
  let below = FIRST + examples.length + 1;
  examples.forEach(({ name, gives, formula, answer }, r) => {
    const at = FIRST + r;
    writeText(sheet.getCell(at, 1), name);
    writeText(sheet.getCell(at, 2), gives);
    sheet.getCell(at, 2).alignment = { wrapText: true, vertical: 'top' };
    writeText(sheet.getCell(at, 3), `=${formula}`);
    const cell = sheet.getCell(at, 4);
    if (Array.isArray(answer)) {
      writeText(cell, words.below);
      writeText(sheet.getCell(below, 1), name);
      sheet.getCell(below, 1).font = HEAD_FONT;
      below = addRows(sheet, formula, answer as readonly (readonly unknown[])[], held, below);
    } else if (held === 'values') writeResult(cell, functionResult(answer));
    else writeFormula(cell, formula, functionResult(answer));
  });
  WIDTHS.forEach((width, c) => {
    sheet.getColumn(c + 1).width = width;
  });
  sheet.views = [{ state: 'frozen', ySplit: HEADER_ROW, xSplit: 0 }];
}

/** The rows of a function that spills, from column B; as formulas they are one dynamic array. Returns the next free row. */
function addRows(
  sheet: Worksheet,
  formula: string,
  rows: readonly (readonly unknown[])[],
  held: Held,
  from: number,
): number {
  const width = rows[0]?.length ?? 1;
  const spill = `${sheet.getCell(from, 2).address}:${sheet.getCell(from + rows.length - 1, width + 1).address}`;
  rows.forEach((row, r) => {
    row.forEach((answer, c) => {
      const cell = sheet.getCell(from + r, c + 2);
      if (held === 'formulas' && r === 0 && c === 0) writeFormula(cell, formula, functionResult(answer), spill);
      else writeResult(cell, functionResult(answer));
    });
  });
  return from + rows.length + 1;
}
