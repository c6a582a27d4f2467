/** Cells as Excel's API reads and writes them: matrices of the range's shape. */
import type { Area, CellRead, CellValue, CellWrite } from '../../host-workbook';
import { invalidArgument } from '../host-error';
import type { HostContext } from '../wire/class-record';
import { overHiddenRows } from './filtered-writes';
import { isUnbounded, sampleOf } from './sample-area';
import { growTables } from './table-growth';
import { assertWritable } from './sheets';

export { isUnbounded, sampleOf };

const SHAPE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
/** Longest text of a cell. */
const CELL_TEXT_LIMIT = 32_767;

/** One value per cell, or null for whole rows and columns, as Excel answers those. */
export function readMatrix<T>(area: Area, host: HostContext, pick: (cell: CellRead) => T): T[][] | null {
  if (isUnbounded(area)) return null;
  return host.workbook.read(area).map((row) => row.map(pick));
}

/** A value as `range.values` shows it: an error as its text, an empty cell as "". */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** Excel.RangeValueType. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}

/** The matrix to apply: a single value stands for every cell; any other shape than the range's is refused. */
export function matrixFor(area: Area, input: unknown): unknown[][] {
  if (!Array.isArray(input)) return matrixOf(area, input);
  const rows = input as unknown[];
  if (rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1) return matrixOf(area, rows[0][0]);
  if (isUnbounded(area)) throw invalidArgument();
  const fitting = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fitting) throw invalidArgument(SHAPE);
  return rows as unknown[][];
}

function matrixOf(area: Area, value: unknown): unknown[][] {
  if (isUnbounded(area)) throw invalidArgument();
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
}

/**
 * What `values` or `formulas` puts into a cell: null leaves it alone, "" empties it, a text is taken as typed (formula, date,
 * percent) unless the cell is formatted as text.
 */
function toWrite(value: unknown, isTextCell: boolean): CellWrite {
  if (value === null || value === undefined) return undefined;
  if (value === '') return { value: null };
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (typeof value !== 'string' || value.length > CELL_TEXT_LIMIT) throw invalidArgument();
  return isTextCell ? { value } : { typed: value };
}

/** Sets `values` or `formulas` of a range; tables right above or left of it grow over what was written, as when typing. */
export function writeMatrix(area: Area, host: HostContext, input: unknown): void {
  const matrix = matrixFor(area, input);
  assertWritable(host, area.sheet);
  const formats = host.workbook.read(area).map((row) => row.map((cell) => cell.numberFormat));
  const writes = matrix.map((row, r) => row.map((value, c) => toWrite(value, formats[r]?.[c] === '@')));
  host.workbook.write(area, overHiddenRows(area, host, writes));
  growTables(area, host, writes);
}

/** The one value all items share, else null, which is how Excel says "mixed". */
export function common<T>(values: readonly T[]): T | null {
  const first = values[0];
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
