/** What a custom function answered, as cells: plain values, arrays, rich values with a card, errors with a message. */
import type { CellError, CellValue, FunctionResult } from '../../host-workbook';

/** Codes of `SetInvocationArrayResults` (measured in the client). Codes that mean "no such function" end as #NAME?. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Excel shows the add-in's words with these only. */
const WITH_MESSAGE = new Set(['#N/A', '#VALUE!']);

export function toError(code: number, message: unknown): CellError {
  const error = ERRORS[code] ?? '#VALUE!';
  // Codes 0 and 2–4 carry the text of an exception of the add-in's own, which Excel keeps to itself.
  const spoken = code in ERRORS && WITH_MESSAGE.has(error) && typeof message === 'string' && message !== '';
  return spoken ? { error, message } : { error };
}

interface Rich {
  readonly type: string;
  readonly basicValue?: unknown;
  readonly basicType?: string;
  readonly numberFormat?: string;
  readonly errorType?: string;
  readonly message?: unknown;
  readonly properties?: unknown;
}

function isRich(value: unknown): value is Rich {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'type' in value;
}

/** Excel's literals by Excel.ErrorCellValueType. */
const ERROR_LITERALS: Readonly<Record<string, string>> = {
  NotAvailable: '#N/A',
  Value: '#VALUE!',
  Ref: '#REF!',
  Name: '#NAME?',
  Div0: '#DIV/0!',
  Num: '#NUM!',
  Null: '#NULL!',
  Calc: '#CALC!',
  Busy: '#BUSY!',
};

/** The value formulas see: a rich value counts as its basic value. null inside a result shows 0 (office-js issue 1503). */
function basicValue(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (!isRich(value)) return { error: '#VALUE!' };
  if (value.type === 'Error') return errorValue(value);
  if (value.type === 'Empty') return '';
  const basic = value.basicValue;
  // An entity or image is worth #VALUE! in a formula.
  return typeof basic === 'string' || typeof basic === 'number' || typeof basic === 'boolean'
    ? value.basicType === 'Error'
      ? { error: String(basic) }
      : basic
    : { error: '#VALUE!' };
}

/** An error given as a value: the only way a streaming function has, and any function may use it. */
function errorValue({ errorType, basicValue: literal, message }: Rich): CellError {
  const error = ERROR_LITERALS[errorType ?? ''] ?? (typeof literal === 'string' ? literal : '#VALUE!');
  const spoken = WITH_MESSAGE.has(error) && typeof message === 'string' && message !== '';
  return spoken ? { error, message } : { error };
}

/** An array must be a rectangle of rows; anything else Excel refuses with #VALUE!. */
export function toResult(value: unknown): FunctionResult {
  const matrix = Array.isArray(value) ? (value as unknown[]) : [[value]];
  const first = matrix[0];
  const width = Array.isArray(first) ? first.length : 0;
  const regular = width > 0 && matrix.every((row) => Array.isArray(row) && row.length === width);
  if (!regular) return { values: [[{ error: '#VALUE!' }]] };
  const rows = matrix as unknown[][];
  // An error has no card and no format.
  const rich = rows.map((row) => row.map((cell) => (isRich(cell) && cell.type !== 'Error' ? cell : undefined)));
  const corner = rich[0]?.[0];
  const others = rich.some((row) => row.some((cell) => cell !== undefined && cell !== corner));
  return {
    values: rows.map((row) => row.map(basicValue)),
    ...(corner?.numberFormat === undefined ? {} : { numberFormat: corner.numberFormat }),
    ...(corner === undefined ? {} : { card: corner }),
    ...(others ? { numberFormats: rich.map((row) => row.map((cell) => cell?.numberFormat)), cards: rich } : {}),
  };
}
