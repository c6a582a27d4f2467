/** `Office.context.document` of the Common API: reading and writing what is selected, as text or matrix. */
import { HostError, REQUEST_REFUSED } from '../host-error';
import { isUnbounded, plainValue, readMatrix, writeMatrix } from '../model/cells';
import type { HostContext } from '../wire/class-record';

/** Codes of OSF.DDA.ErrorCodeManager; the client makes name and message of them. */
export const COMMON_ERROR = {
  readTooLarge: 1008,
  cannotWrite: 2001,
  notTheSelectionsShape: 2002,
  invalidFormat: 2006,
  unsupported: 5000,
} as const;

export interface GetData {
  readonly CoerceType?: string;
  readonly ValueFormat?: string;
  readonly FilterType?: string;
}

export interface SetData {
  readonly CoerceType?: string;
  readonly Data?: unknown;
  readonly CellFormat?: readonly unknown[];
}

/** What the client expects back: `Error` 0, and the cells where they were asked for. */
export interface Answer {
  readonly Error: number;
  readonly Data?: readonly (readonly unknown[])[];
}

/** A table or visible rows only are not to be had here, and that is said. */
export function getSelectedData(host: HostContext, { CoerceType, ValueFormat, FilterType }: GetData): Answer {
  if (!isPlain(CoerceType) || FilterType === 'onlyVisible') return { Error: COMMON_ERROR.unsupported };
  const selection = host.workbook.selection();
  const cells = readMatrix(selection, host, (cell) =>
    ValueFormat === 'formatted' ? cell.text : plainValue(cell.value),
  );
  return cells ? { Error: 0, Data: cells } : { Error: COMMON_ERROR.readTooLarge };
}

/** One selected cell takes data of any size, to the right and down; several only data of their own shape. */
export function setSelectedData(host: HostContext, { CoerceType, Data, CellFormat }: SetData): Answer {
  if (!isPlain(CoerceType) || (CellFormat?.length ?? 0) > 0) return { Error: COMMON_ERROR.unsupported };
  if (host.limits.editMode) return { Error: REQUEST_REFUSED.cellEditMode };
  const matrix = asMatrix(Data);
  if (!matrix) return { Error: COMMON_ERROR.invalidFormat };
  const selection = host.workbook.selection();
  const shape = { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
  const single = selection.rows === 1 && selection.columns === 1;
  const fits = selection.rows === shape.rows && selection.columns === shape.columns;
  if (isUnbounded(selection) || (!single && !fits)) return { Error: COMMON_ERROR.notTheSelectionsShape };
  try {
    writeMatrix({ ...selection, ...shape }, host, matrix);
    return { Error: 0 };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { Error: error.code === 'AccessDenied' ? COMMON_ERROR.cannotWrite : COMMON_ERROR.invalidFormat };
  }
}

function isPlain(coercion: string | undefined): boolean {
  return coercion === undefined || coercion === 'text' || coercion === 'matrix';
}

function asMatrix(data: unknown): unknown[][] | undefined {
  const rows = (Array.isArray(data) ? data : [[data]]) as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const regular = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  return regular ? (rows as unknown[][]) : undefined;
}

/** Members by their number, to say in words what is missing: the client's own message names none. */
const MEMBERS: Readonly<Record<number, string>> = {
  64: 'document.getSelectedDataAsync',
  65: 'document.setSelectedDataAsync',
  66: 'document.bindings.addFromSelectionAsync',
  67: 'document.bindings.addFromPromptAsync',
  68: 'document.bindings.getByIdAsync',
  69: 'document.bindings.releaseByIdAsync',
  70: 'Binding.getDataAsync',
  71: 'Binding.setDataAsync',
  72: 'TableBinding.addRowsAsync',
  73: 'TableBinding.deleteAllDataValuesAsync',
  74: 'document.bindings.getAllAsync',
  77: 'document.getFileAsync',
  78: 'document.bindings.addFromNamedItemAsync',
  79: 'TableBinding.addColumnsAsync',
  80: 'File.getSliceAsync',
  81: 'File.closeAsync',
  82: 'document.goToByIdAsync',
  83: 'document.getActiveViewAsync',
  85: 'officeTheme',
  86: 'document.getFilePropertiesAsync',
  87: 'TableBinding.clearFormatsAsync',
  88: 'TableBinding.setTableOptionsAsync',
  89: 'TableBinding.setFormatsAsync',
  97: 'ui.closeContainer',
  98: 'auth.getAccessToken',
  99: 'auth.getAuthContext',
  105: 'Excel.createWorkbook',
};

/** @returns the refusal, after the console has been told which member is meant */
export function refuseMember(dispatchId: number | undefined, detail = ''): Answer {
  const member = MEMBERS[dispatchId ?? -1] ?? `Common API method ${dispatchId ?? '?'}`;
  console.warn(`workbench: not implemented: ${member}${detail}`);
  return { Error: COMMON_ERROR.unsupported };
}
