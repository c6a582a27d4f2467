/** A cell's value or formula as ExcelTS has it, and back. */
import type { CellErrorValue, CellValue as XlsxValue } from '@cj-tech-master/excelts';
import { toEngineReferences } from '../formulas/structured-references';
import type { CellRead, CellValue, CellWrite } from '../host-workbook';

/** Days between Excel's day 0 (1899-12-30) and 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;

/** Errors a file can hold; what is only of the moment is #N/A in it. */
const FILE_ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!', '#SPILL!', '#CALC!']);

type Plain = number | string | boolean | CellErrorValue;

function toPlain(value: CellValue): Plain | null {
  if (typeof value !== 'object' || value === null) return value;
  return { error: (FILE_ERRORS.has(value.error) ? value.error : '#N/A') as CellErrorValue['error'] };
}

/**
 * @param spill the range a formula's result fills, `B2:C9`, where it spills
 * @param table the one the cell is in: files name it where the sheet does not
 */
export function toXlsxValue(cell: CellRead, spill: string | undefined, table: string | undefined): XlsxValue {
  const plain = toPlain(cell.value);
  if (cell.formula === '') return plain;
  const formula = toEngineReferences(cell.formula, table).slice(1);
  const result = plain ?? undefined;
  return spill === undefined
    ? { formula, result }
    : { formula, result, shareType: 'array', ref: spill, isDynamicArray: true };
}

export interface XlsxCell {
  readonly write: CellWrite;
  /** Range of a dynamic array that begins here: its other cells are results, not content. */
  readonly spill?: string;
}

/** What to write for a cell of a file. */
export function fromXlsxValue(value: XlsxValue, sharedFormula?: string): XlsxCell {
  if (value === null || value === undefined) return { write: undefined };
  if (typeof value !== 'object') return { write: { value } };
  if (value instanceof Date) return { write: { value: value.getTime() / DAY_MS + UNIX_EPOCH_SERIAL } };
  if ('error' in value) return { write: { value: { error: value.error } } };
  if ('richText' in value && !('hyperlink' in value)) {
    return { write: { value: value.richText.map((run) => run.text).join('') } };
  }
  if ('checkbox' in value) return { write: { value: value.checkbox } };
  const formula = ('formula' in value ? value.formula : undefined) ?? sharedFormula;
  if (typeof formula === 'string' && formula !== '') {
    const spill = 'shareType' in value && value.shareType === 'array' ? value.ref : undefined;
    // Functions newer than the file format carry a prefix there that nobody types.
    const typed = `=${formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, '')}`;
    return { write: { typed }, ...(spill === undefined ? {} : { spill }) };
  }
  if ('hyperlink' in value) return { write: { value: value.text ?? value.hyperlink } };
  return { write: undefined };
}
