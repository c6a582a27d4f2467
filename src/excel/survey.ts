/** Looks at the place a table is to go, before anything is written. Reads only. */
import type { TablePlan } from '../tables';
import { layoutOf } from './layout';
import { errorCode, type Problem } from './problem';
import { hasExcelApi, run } from './run';
import { cellAddress, type CellTarget } from './target';

export interface Survey {
  readonly cell: CellTarget;
  /** Why the table cannot go there, or null. */
  readonly problem: Problem | null;
  /** The next place on the same sheet where it can, or null where the sheet takes nothing. */
  readonly free: CellTarget | null;
  /** Names of all tables of the workbook. */
  readonly tableNames: readonly string[];
  /** Width of each column of the place, in points. */
  readonly widths: readonly number[];
}

/** Last row of a worksheet, counted from 0. */
const LAST_ROW = 1_048_575;

/** An empty row between what is there and what comes. */
const GAP = 1;

const LONGEST_CONTENT = 24;

/** What stands where `plan` would go: one sync, two where cells there are formatted (see `mergedAddress`). */
export async function surveyCell(
  plan: TablePlan,
  target: CellTarget | { readonly kind: 'selection' },
): Promise<Survey> {
  return run(async (context) => {
    const layout = layoutOf(plan);
    const anchor = anchorOf(context, target).load('rowIndex,columnIndex');
    const sheet = anchor.worksheet.load('name');
    const protection = sheet.protection.load('protected');
    const tables = context.workbook.tables.load('items/name');
    const sheetUsed = sheet.getUsedRangeOrNullObject(false).load('rowIndex,rowCount');
    // Past the sheet's edge this makes the sync fail with InvalidArgument.
    const area = anchor.getResizedRange(layout.rows - 1, layout.columns - 1);
    const values = area.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex');
    const anything = area.getUsedRangeOrNullObject(false).load('address');
    const inWay = area.getTables(false).load('items/name');
    const columns = plan.columns.map((_, index) => area.getColumn(index).load('format/columnWidth'));
    const roomError = await syncForRoom(context);
    if (roomError) return noRoom(target);

    const cell: CellTarget = { kind: 'cell', sheet: sheet.name, row: anchor.rowIndex, column: anchor.columnIndex };
    const merged = !anything.isNullObject && inWay.items.length === 0 ? await mergedAddress(context, area) : null;
    const problem = protection.protected
      ? ({ id: 'sheet-protected', sheet: sheet.name } as const)
      : inWay.items[0]
        ? ({ id: 'table-in-way', table: inWay.items[0].name } as const)
        : ((values.isNullObject ? null : contentProblem(values)) ??
          (merged === null ? null : ({ id: 'merged-cells', address: merged } as const)));
    const row = sheetUsed.isNullObject ? 0 : sheetUsed.rowIndex + sheetUsed.rowCount + GAP;
    const fits = !protection.protected && row + layout.rows - 1 <= LAST_ROW;
    return {
      cell,
      problem,
      free: fits ? { ...cell, row } : null,
      tableNames: tables.items.map(({ name }) => name),
      widths: columns.map((column) => column.format.columnWidth),
    };
  });
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
  return { cell, problem: { id: 'no-room' }, free: null, tableNames: [], widths: [] };
}

/** The first cell in use, if any: a host may answer with a block whose cells are all empty. */
function contentProblem(used: Excel.Range): Problem | null {
  for (const [row, formulas] of (used.formulas as (string | number | boolean)[][]).entries()) {
    for (const [column, formula] of formulas.entries()) {
      if (formula === '') continue;
      const place: CellTarget = {
        kind: 'cell',
        sheet: '',
        row: used.rowIndex + row,
        column: used.columnIndex + column,
      };
      return { id: 'area-not-empty', cell: cellAddress(place), content: shortContent(formula) };
    }
  }
  return null;
}

/** What a cell holds, short enough for a message. */
export function shortContent(formula: unknown): string {
  const content = String(formula);
  return content.length > LONGEST_CONTENT ? `${content.slice(0, LONGEST_CONTENT - 1)}…` : content;
}

/**
 * Address of merged cells within the area, or null. Asked only where cells are formatted, as merged ones are: the question
 * itself empties the user's undo list in some versions of Excel (office-js #5918). Before ExcelApi 1.13 it cannot be asked,
 * and `tables.add` refuses instead.
 */
async function mergedAddress(context: Excel.RequestContext, area: Excel.Range): Promise<string | null> {
  if (!hasExcelApi('1.13')) return null;
  const merged = area.getMergedAreasOrNullObject().load('address');
  await context.sync();
  return merged.isNullObject ? null : merged.address.replace(/^.*!/, '');
}
