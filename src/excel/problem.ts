/** The closed list of what can keep us from writing to a workbook. The words for each are in problem-words.ts. */

export type Problem =
  /** The target area holds something: the first cell that does, and a short form of what it holds. */
  | { readonly id: 'area-not-empty'; readonly cell: string; readonly content: string }
  /** The one cell a formula was to go into. */
  | { readonly id: 'cell-not-empty'; readonly cell: string; readonly content: string }
  | { readonly id: 'merged-cells'; readonly address: string }
  | { readonly id: 'table-in-way'; readonly table: string }
  | { readonly id: 'sheet-protected'; readonly sheet: string }
  | { readonly id: 'no-room' }
  | { readonly id: 'cell-edit-mode' }
  | { readonly id: 'selection-not-cells' }
  | { readonly id: 'workbook-protected' }
  | { readonly id: 'too-large' }
  /** The user cancelled; what was written is taken away again. */
  | { readonly id: 'cancelled' }
  | { readonly id: 'read-only' }
  /** A table that was there when it was listed. */
  | { readonly id: 'table-gone'; readonly table: string }
  /** A column that names rows is not in the table: its header as we write it. */
  | { readonly id: 'key-column-missing'; readonly header: string }
  /** Nothing is recorded of the table in this workbook. */
  | { readonly id: 'table-unknown'; readonly table: string }
  /** The data has no longer what the table shows. */
  | { readonly id: 'dataset-gone' }
  /** A cell that is to be written over is not what it was when the user looked: `Sheet1!B7`. */
  | { readonly id: 'changed-meanwhile'; readonly cell: string }
  /** Rows are to come, and another table stands under this one that would be torn: its name and place. */
  | { readonly id: 'no-room-below'; readonly what: string; readonly address: string }
  /** The same for merged cells. */
  | { readonly id: 'merged-below'; readonly address: string }
  /** The same for what Excel will not move for a reason of its own. */
  | { readonly id: 'below-stuck'; readonly detail: string }
  | { readonly id: 'sheet-full'; readonly sheet: string }
  /** The table's filter cannot be lifted, or not put back. */
  | { readonly id: 'filter-stuck'; readonly table: string }
  /** A failure that could not be made good: the places that may differ from before, and what failed. */
  | { readonly id: 'not-restored'; readonly cells: string; readonly detail: string }
  /** There is no table of ours to copy. */
  | { readonly id: 'no-tables' }
  /** Neither a table nor a formula of ours is in the workbook. */
  | { readonly id: 'nothing-to-cite' }
  | { readonly id: 'gone' }
  | { readonly id: 'not-supported'; readonly detail: string }
  | { readonly id: 'unknown'; readonly detail: string };

export type ProblemId = Problem['id'];

/** Excel's error codes (Excel.ErrorCodes and the client library's own) that mean one of the problems above. */
const BY_CODE: Readonly<Record<string, Problem>> = {
  InvalidOperationInCellEditMode: { id: 'cell-edit-mode' },
  CellEditMode: { id: 'cell-edit-mode' },
  InvalidSelection: { id: 'selection-not-cells' },
  AccessDenied: { id: 'workbook-protected' },
  NotAllowed: { id: 'workbook-protected' },
  RequestPayloadSizeLimitExceeded: { id: 'too-large' },
  ResponsePayloadSizeLimitExceeded: { id: 'too-large' },
  RangeExceedsLimit: { id: 'too-large' },
  OperationCellsExceedLimit: { id: 'too-large' },
  ItemNotFound: { id: 'gone' },
  InvalidReference: { id: 'gone' },
  Cancelled: { id: 'cancelled' },
  MergedRangeConflict: { id: 'merged-cells', address: '' },
};

const NOT_SUPPORTED = new Set(['ApiNotImplemented', 'ApiNotFound', 'NotImplemented', 'UnsupportedOperation']);

/** The code of an error of Excel's API, or "" for any other error. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** True for an error that says: this Excel lacks that member of its API, whatever version it claims. */
export function isNotImplemented(error: unknown): boolean {
  return NOT_SUPPORTED.has(errorCode(error));
}

/** Every error becomes a problem; one that nobody foresaw keeps its own words as detail. */
export function problemOf(error: unknown): Problem {
  const code = errorCode(error);
  const detail = [code, error instanceof Error ? error.message : String(error)].filter(Boolean).join(': ');
  if (NOT_SUPPORTED.has(code)) return { id: 'not-supported', detail };
  return BY_CODE[code] ?? { id: 'unknown', detail };
}
