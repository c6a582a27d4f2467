/** What a function answered, as cells of a file hold it. */
import type { Cell, CellErrorValue } from '@cj-tech-master/excelts';
import { cleanText } from '../../tables/inert-text';
import { writeText } from './inert-cell';

export interface FunctionResult {
  readonly value: string | number | CellErrorValue;
  /** The format the value brings; null where it brings none. */
  readonly numberFormat: string | null;
}

/**
 * Excel stores a call of an add-in's function under this name and shows it without, once the add-in is there (office-platform
 * §1.2); without the prefix the file's formula would be an unknown name for ever.
 */
const STORED_PREFIX = '_xldudf_';

/** An answer without its card. Throws on what no cell can hold. */
export function functionResult(answer: unknown): FunctionResult {
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

/** The value alone; text of a report stays text, and an empty one an empty cell. */
export function writeResult(cell: Cell, { value, numberFormat }: FunctionResult): void {
  if (typeof value !== 'string') cell.value = value;
  else if (value !== '') writeText(cell, value);
  if (numberFormat !== null) cell.numFmt = numberFormat;
}

/** A formula with the value it had; `spill` is the range that its rows fill, for a dynamic array. */
export function writeFormula(
  cell: Cell,
  formula: string,
  { value, numberFormat }: FunctionResult,
  spill: string | null = null,
): void {
  const stored = { formula: STORED_PREFIX + formula, result: typeof value === 'string' ? cachedText(value) : value };
  cell.value = spill === null ? stored : { ...stored, shareType: 'array', ref: spill, isDynamicArray: true };
  if (numberFormat !== null) cell.numFmt = numberFormat;
}

/** ExcelTS escapes the texts of cells and not those of formulas: see finish-package.ts. */
function cachedText(text: string): string {
  return cleanText(text).replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
}
