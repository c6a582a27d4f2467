/** The same table in the two ways of most samples and answers on the web. What they type is inert, as ours is; formats are left out. */
import { inertText, type TablePlan } from '../../../src/tables';

/** Inserts a plan into a sheet that was just added, or brings a table that it inserted up to date. */
export interface Way {
  readonly insert: (context: Excel.RequestContext, sheet: Excel.Worksheet, plan: TablePlan) => Promise<void>;
  readonly refresh: (context: Excel.RequestContext, sheet: Excel.Worksheet, plan: TablePlan) => Promise<void>;
}

function typed(plan: TablePlan): (string | number)[][] {
  return plan.rows.map((row) =>
    row.map((cell) => (cell === null ? '' : typeof cell === 'number' ? cell : inertText(cell).typed)),
  );
}

/** A write for each cell. A sync for each cell as well would take minutes; these send a row at a time. */
async function writeCells(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: TablePlan): Promise<void> {
  const lines = [plan.columns.map(({ header }) => header), ...typed(plan)];
  for (const [row, line] of lines.entries()) {
    line.forEach((value, column) => {
      sheet.getCell(row, column).values = [[value]];
    });
    await context.sync();
  }
}

/** As one writes it first: a cell, and the next cell. A refresh writes them all again. */
export const CELL_BY_CELL: Way = {
  insert: async (context, sheet, plan) => {
    await writeCells(context, sheet, plan);
    sheet.tables.add(sheet.getRangeByIndexes(0, 0, plan.rows.length + 1, plan.columns.length), true);
    await context.sync();
  },
  refresh: writeCells,
};

/** As the documentation's own sample does: a table of a header, and its rows added in one call. A refresh begins anew. */
export const ROWS_ADD: Way = {
  insert: async (context, sheet, plan) => {
    const header = sheet.getRangeByIndexes(0, 0, 1, plan.columns.length);
    const table = sheet.tables.add(header, true);
    table.getHeaderRowRange().values = [plan.columns.map((each) => each.header)];
    table.rows.add(undefined, typed(plan));
    await context.sync();
  },
  refresh: async (context, sheet, plan) => {
    const table = sheet.tables.getItemAt(0);
    table.rows.deleteRowsAt(0, plan.rows.length);
    table.rows.add(undefined, typed(plan));
    await context.sync();
  },
};
