/** The sheet of our functions: each with its example as a live formula and the value it had at export. */
import type { Cell, CellErrorValue, Worksheet } from '@cj-tech-master/excelts';
import type { Session } from '../../query/session';
import { exampleFormulas, type ExampleFormula } from './example-formulas';
import { writeText } from './inert-cell';
import { CAPTION_FONT, HEAD_FONT, SOURCE_FONT } from './style';
import { WORDS, type ExportLanguage } from './words';

const FIRST = 4;
const WIDTHS = [14, 60, 46, 30, 18, 18, 18, 18, 18];
/**
 * Excel stores a call of an add-in's function under this name and shows it without, once the add-in is there (office-platform
 * §1.2); without the prefix the file's formula would be an unknown name for ever.
 */
const STORED_PREFIX = '_xldudf_';

/** How many formulas were written. */
export function addFunctions(sheet: Worksheet, session: Session, language: ExportLanguage): number {
  const words = WORDS[language];
  const examples = exampleFormulas(session, language);
  writeText(sheet.getCell(1, 1), words.functions);
  sheet.getCell(1, 1).font = CAPTION_FONT;
  writeText(sheet.getCell(2, 1), words.functionsNote);
  sheet.getCell(2, 1).font = SOURCE_FONT;
  words.functionHeaders.forEach((header, c) => {
    writeText(sheet.getCell(FIRST - 1, c + 1), header);
    sheet.getCell(FIRST - 1, c + 1).font = HEAD_FONT;
  });
  let below = FIRST + examples.length + 1;
  examples.forEach((example, r) => {
    const at = FIRST + r;
    writeText(sheet.getCell(at, 1), example.name);
    writeText(sheet.getCell(at, 2), example.gives);
    sheet.getCell(at, 2).alignment = { wrapText: true, vertical: 'top' };
    writeText(sheet.getCell(at, 3), `=${example.formula}`);
    if (Array.isArray(example.answer)) {
      writeText(sheet.getCell(at, 4), words.below);
      below = addSpill(sheet, example, example.answer as readonly (readonly unknown[])[], below);
    } else {
      const { value, numberFormat } = plain(example.answer);
      const cell = sheet.getCell(at, 4);
      cell.value = { formula: STORED_PREFIX + example.formula, result: value };
      if (numberFormat) cell.numFmt = numberFormat;
    }
  });
  WIDTHS.forEach((width, c) => {
    sheet.getColumn(c + 1).width = width;
  });
  return examples.length;
}

/** A heading and the rows of a function that spills, as one dynamic array. Returns the next free row. */
function addSpill(
  sheet: Worksheet,
  { name, formula }: ExampleFormula,
  rows: readonly (readonly unknown[])[],
  from: number,
): number {
  writeText(sheet.getCell(from, 1), name);
  sheet.getCell(from, 1).font = HEAD_FONT;
  const width = rows[0]?.length ?? 1;
  const ref = `${sheet.getCell(from, 2).address}:${sheet.getCell(from + rows.length - 1, width + 1).address}`;
  rows.forEach((row, r) => {
    row.forEach((answer, c) => {
      const cell = sheet.getCell(from + r, c + 2);
      const { value, numberFormat } = plain(answer);
      if (r === 0 && c === 0)
        cell.value = { formula: STORED_PREFIX + formula, result: value, shareType: 'array', ref, isDynamicArray: true };
      else writeResult(cell, value);
      if (numberFormat) cell.numFmt = numberFormat;
    });
  });
  return from + rows.length + 1;
}

/** A spilled cell's cached result; text of a report stays text. */
function writeResult(cell: Cell, value: Plain): void {
  if (typeof value !== 'string') cell.value = value;
  else if (value !== '') writeText(cell, value);
}

type Plain = string | number | CellErrorValue;

/** An answer without its card. */
function plain(answer: unknown): { value: Plain; numberFormat: string | null } {
  if (typeof answer === 'number' || typeof answer === 'string') return { value: answer, numberFormat: null };
  if (typeof answer === 'object' && answer !== null && 'error' in answer)
    return { value: answer as CellErrorValue, numberFormat: null };
  if (typeof answer === 'object' && answer !== null && 'basicValue' in answer) {
    const value = answer.basicValue;
    const numberFormat =
      'numberFormat' in answer && typeof answer.numberFormat === 'string' ? answer.numberFormat : null;
    if (typeof value === 'number' || typeof value === 'string') return { value, numberFormat };
  }
  throw new Error(`no cell can hold ${JSON.stringify(answer)}`);
}
