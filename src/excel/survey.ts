/** Looks at the place a table is to go, before anything is written. Reads only. */
import type { TablePlan } from '../tables';
import { boxOf } from './box';
import { firstContent, type Content } from './first-content';
import { layoutOf } from './layout';
import { mergedProblem } from './merged-cells';
import { errorCode, type Problem } from './problem';
import { runTolerant } from './run';
import { cellAddress, type CellTarget } from './target';
import { askWorkbook, type WorkbookState } from './workbook-state';

export interface Survey {
  readonly cell: CellTarget;
  /** Why the table cannot go there, or null. */
  readonly problem: Problem | null;
  /** The next place on the same sheet where it can, or null where the sheet takes nothing. */
  readonly free: CellTarget | null;
  readonly workbook: WorkbookState;
  /** Width of each column of the place, in points. */
  readonly widths: readonly number[];
  /** True where cells of the place have formats, which are then somebody's. */
  readonly formatted: boolean;
}

/** Last row of a worksheet, counted from 0. */
export const LAST_ROW = 1_048_575;

/** An empty row between what is there and what comes. */
const GAP = 1;

const LONGEST_CONTENT = 24;

/** What stands where `plan` would go: one sync, two where cells there are in use or formatted. */
export async function surveyCell(
  plan: TablePlan,
  target: CellTarget | { readonly kind: 'selection' },
): Promise<Survey> {
  return runTolerant(async (context, extras) => {
    const layout = layoutOf(plan);
    const anchor = anchorOf(context, target).load('rowIndex,columnIndex');
    const sheet = anchor.worksheet.load('name');
    const protection = sheet.protection.load('protected');
    const state = askWorkbook(context, plan, extras);
    const sheetUsed = [false, true].map((valuesOnly) =>
      sheet.getUsedRangeOrNullObject(valuesOnly).load('rowIndex,rowCount'),
    );
    const header = anchor.getResizedRange(0, layout.columns - 1);
    const columns = plan.columns.map((_, index) => header.getColumn(index).load('format/columnWidth'));
    // Past the sheet's edge this makes the sync fail with InvalidArgument.
    const area = anchor.getResizedRange(layout.rows - 1, layout.columns - 1);
    // Where it lies, not what it holds: that may be more than an answer can carry.
    const values = area.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    const anything = area.getUsedRangeOrNullObject(false).load('address');
    const inWay = area.getTables(false).load('items/name');
    const roomError = await syncForRoom(context);
    if (roomError) return noRoom(target);

    const cell: CellTarget = { kind: 'cell', sheet: sheet.name, row: anchor.rowIndex, column: anchor.columnIndex };
    const workbook = state();
    const problem = refusal(workbook, cell.sheet, protection.protected, inWay.items[0]?.name);
    const content = async (): Promise<Problem | null> =>
      values.isNullObject ? null : contentProblem(await firstContent(context, boxOf(cell.sheet, values)));
    // Only where cells are formatted, as merged ones are: the question empties the user's undo list in some Excels.
    const merged = async (): Promise<Problem | null> => (anything.isNullObject ? null : mergedProblem(context, area));
    return {
      cell,
      problem: problem ?? (await content()) ?? (await merged()),
      free: workbook.readOnly || protection.protected ? null : freeBelow(cell, layout.rows, sheetUsed),
      workbook,
      widths: columns.map((column) => column.format.columnWidth),
      formatted: !anything.isNullObject,
    };
  });
}

function refusal(
  workbook: WorkbookState,
  sheet: string,
  isProtected: boolean,
  tableInWay: string | undefined,
): Problem | null {
  if (workbook.readOnly) return { id: 'read-only' };
  if (isProtected) return { id: 'sheet-protected', sheet };
  return tableInWay === undefined ? null : { id: 'table-in-way', table: tableInWay };
}

/** Below all that is in use; where formats reach to the end of the sheet, below all values. */
function freeBelow(cell: CellTarget, rows: number, used: readonly Excel.Range[]): CellTarget | null {
  const starts = used.map((range) => (range.isNullObject ? 0 : range.rowIndex + range.rowCount + GAP));
  const row = starts.find((start) => start + rows - 1 <= LAST_ROW);
  return row === undefined ? null : { ...cell, row };
}

function anchorOf(context: Excel.RequestContext, target: CellTarget | { readonly kind: 'selection' }): Excel.Range {
  return target.kind === 'selection'
    ? context.workbook.getSelectedRange().getCell(0, 0)
    : context.workbook.worksheets.getItem(target.sheet).getCell(target.row, target.column);
}

/** True where Excel found no room for the table; any other failure is thrown. */
async function syncForRoom(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return false;
  } catch (error) {
    if (errorCode(error) !== 'InvalidArgument') throw error;
    return true;
  }
}

/** The answer for a cell too near the sheet's edge: where it is, and nothing else. */
function noRoom(target: CellTarget | { readonly kind: 'selection' }): Survey {
  const cell: CellTarget = target.kind === 'cell' ? target : { kind: 'cell', sheet: '', row: 0, column: 0 };
  const workbook: WorkbookState = { tableNames: [], readOnly: false, missingStyles: null, recorded: () => false };
  return { cell, problem: { id: 'no-room' }, free: null, workbook, widths: [], formatted: false };
}

function contentProblem(content: Content | null): Problem | null {
  if (content === null) return null;
  const { row, column, formula } = content;
  return {
    id: 'area-not-empty',
    cell: cellAddress({ kind: 'cell', sheet: '', row, column }),
    content: shortContent(formula),
  };
}

/** What a cell holds, short enough for a message. */
export function shortContent(formula: unknown): string {
  const content = String(formula);
  return content.length > LONGEST_CONTENT ? `${content.slice(0, LONGEST_CONTENT - 1)}…` : content;
}
