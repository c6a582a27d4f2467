/** Arguments as Excel hands them to a custom function: converted to the declared type, errors stopped before the call. */
import type { CellError, CellValue } from '../../host-workbook';
import type { FunctionsFile, ParameterMetadata } from './function-metadata';

export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

const VALUE_ERROR: CellError = { error: '#VALUE!' };

/** CustomFunctions.ErrorCode by Excel's literal, for parameters that accept errors. */
const ERROR_CODES: Readonly<Record<string, string>> = {
  '#N/A': '#N/A',
  '#VALUE!': '#VALUE!',
  '#DIV/0!': '#DIV/0!',
  '#NUM!': '#NUM!',
  '#NULL!': '#NULL!',
  '#NAME?': '#NAME?',
  '#REF!': '#REF!',
};

export interface ConversionRules {
  readonly file: FunctionsFile;
  readonly platform: 'web' | 'desktop';
}

/**
 * One value for one parameter. An empty cell given to `any` is null on the web and 0 on the desktop (office-js issue 4702); in a
 * range "" on the web and 0 on the desktop (issue 1951). A type that does not fit is #VALUE!, as Excel decides before the call.
 */
export function convert(value: CellValue, parameter: ParameterMetadata, rules: ConversionRules): unknown {
  if (isError(value)) {
    if (parameter.type !== undefined && parameter.type !== 'any') return value;
    const code = ERROR_CODES[value.error];
    if (rules.file.allowErrorForDataTypeAny !== true || code === undefined) return value;
    return { type: 'CustomFunctionError', code };
  }
  switch (parameter.type) {
    case 'number':
      return toNumber(value);
    case 'string':
      return toText(value);
    case 'boolean':
      return toBoolean(value);
    default:
      return value ?? emptyAny(parameter, rules);
  }
}

function emptyAny(parameter: ParameterMetadata, rules: ConversionRules): 0 | '' | null {
  if (rules.platform === 'desktop') return 0;
  return parameter.dimensionality === 'matrix' ? '' : null;
}

function toNumber(value: string | number | boolean | null): number | CellError {
  if (value === null) return 0;
  if (typeof value === 'string' && value.trim() === '') return VALUE_ERROR;
  const number = Number(value);
  return Number.isFinite(number) ? number : VALUE_ERROR;
}

function toText(value: string | number | boolean | null): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function toBoolean(value: string | number | boolean | null): boolean | CellError {
  if (typeof value !== 'string') return value === null ? false : Boolean(value);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return VALUE_ERROR;
}
