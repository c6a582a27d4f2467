/** Takes away what an insertion wrote, when it failed or was cancelled. */
import type { TablePlan } from '../tables';
import { PACE_CELLS } from './block-pace';
import { dropRecord } from './identity/records';
import { layoutOf } from './layout';
import { mergedProblem } from './merged-cells';
import { pacedRows } from './refresh/paced';
import { run } from './run';
import type { Survey } from './survey';
import { widened } from './write-plan';

/** How far an insertion came. */
export interface Begun {
  readonly tableName: string;
  /** Once something is recorded under it. */
  tableId: string | null;
  /** Touched, from the first of the layout on. */
  rows: number;
}

/**
 * Dissolves the table, forgets it, and empties the cells written, which were empty before, in pieces that leave the page alive.
 * Columns get their widths back. Formats somebody gave the cells stay, but for the number formats.
 */
export async function clearCells(plan: TablePlan, survey: Survey, begun: Begun): Promise<void> {
  const { cell, widths, formatted } = survey;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    const table = sheet.tables.getItemOrNullObject(begun.tableName).load('name');
    await context.sync();
    if (!table.isNullObject) table.convertToRange();
    const layout = layoutOf(plan);
    const block = (row: number, rows: number): Excel.Range =>
      sheet.getRangeByIndexes(cell.row + row, cell.column, rows, layout.columns);
    widened(plan.columns, widths).forEach((width, index) => {
      const before = widths[index];
      if (width !== null && before !== undefined) block(0, 1).getColumn(index).format.columnWidth = before;
    });
    // A dissolved table leaves its look behind as formats of the cells. Without one, formats may be the user's, and so may
    // be merged cells, which `tables.add` is the first to notice where they have no format, and which clearing would divide.
    const contentsOnly =
      table.isNullObject && (formatted || (await mergedProblem(context, block(0, layout.rows))) !== null);
    await pacedRows(begun.rows, layout.columns, PACE_CELLS, async (from, count) => {
      const range = block(from, count);
      range.clear(contentsOnly ? 'Contents' : 'All');
      if (contentsOnly) range.numberFormat = 'General' as unknown as string[][];
      await context.sync();
    });
    await forget(context, begun);
  });
}

/** Deletes the sheet that was made for the table, and forgets the table. */
export async function deleteSheet(name: string, begun: Begun): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    await forget(context, begun);
  });
}

async function forget(context: Excel.RequestContext, { tableId, tableName }: Begun): Promise<void> {
  if (tableId !== null) await dropRecord(context, { tableId, tableName });
}
