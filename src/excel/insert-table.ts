/** Inserts a plan as an Excel table: looks first, writes once, leaves nothing behind when it fails. */
import { freeTableName, sheetName, type TablePlan } from '../tables';
import { remember } from './identity';
import { layoutOf } from './layout';
import { problemOf, type Problem } from './problem';
import { run, runAsOneStep } from './run';
import { surveyCell, type Survey } from './survey';
import type { CellTarget, Target } from './target';
import { writePlan } from './write-plan';

export interface Inserted {
  readonly ok: true;
  /** Of the table with its header: `Sheet1!B3:E19`. */
  readonly address: string;
  readonly rows: number;
  readonly tableName: string;
}

export interface Refused {
  readonly ok: false;
  readonly problem: Problem;
  /** Where it would go instead, best first; may be empty. */
  readonly alternatives: readonly Target[];
}

const NEW_SHEET: Target = { kind: 'new-sheet' };

/** Three syncs for a table of ordinary size: look, write, remember. Never throws; every failure is a refusal with its problem. */
export async function applyPlan(plan: TablePlan, target: Target): Promise<Inserted | Refused> {
  try {
    return target.kind === 'new-sheet' ? await onNewSheet(plan) : await atCell(plan, await surveyCell(plan, target));
  } catch (error) {
    return { ok: false, problem: problemOf(error), alternatives: [] };
  }
}

async function atCell(plan: TablePlan, survey: Survey): Promise<Inserted | Refused> {
  if (survey.problem) {
    return {
      ok: false,
      problem: survey.problem,
      alternatives: survey.free ? [survey.free, NEW_SHEET] : [NEW_SHEET],
    };
  }
  const { cell, tableNames, widths } = survey;
  const name = freeTableName(plan.tableName, tableNames);
  const clear = (): Promise<void> => clearCells(plan, cell, name);
  return cleanlyDone(clear, async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    return finish(
      context,
      plan,
      await writePlan(context, plan, name, { sheet, row: cell.row, column: cell.column, widths }),
    );
  });
}

async function onNewSheet(plan: TablePlan): Promise<Inserted> {
  const { sheets, tables } = await run(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    const all = context.workbook.tables.load('items/name');
    await context.sync();
    return { sheets: worksheets.items.map((each) => each.name), tables: all.items.map((each) => each.name) };
  });
  const title = sheetName(plan.sheet, sheets);
  const name = freeTableName(plan.tableName, tables);
  return cleanlyDone(
    () => deleteSheet(title),
    async (context) => {
      const sheet = context.workbook.worksheets.add(title);
      const table = await writePlan(context, plan, name, { sheet, row: 0, column: 0, widths: null });
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(layoutOf(plan).bodyRow);
      sheet.activate();
      return finish(context, plan, table);
    },
  );
}

/** Sends what is queued, then notes whose table it is. */
async function finish(context: Excel.RequestContext, plan: TablePlan, table: Excel.Table): Promise<Inserted> {
  table.load('id,name');
  const range = table.getRange().load('address');
  await context.sync();
  remember(context, table, plan);
  await context.sync();
  return { ok: true, address: range.address, rows: plan.rows.length, tableName: table.name };
}

/** Runs the write; when it fails half-way, takes away what it wrote before passing the failure on. */
async function cleanlyDone(
  clear: () => Promise<void>,
  write: (context: Excel.RequestContext) => Promise<Inserted>,
): Promise<Inserted> {
  try {
    return await runAsOneStep(write, clear);
  } catch (error) {
    // The reason of the first failure is the one to tell; a clean-up that fails too adds nothing the user could act on.
    await clear().catch(() => undefined);
    throw error;
  }
}

/** Empties the cells a plan would fill, which were empty before, and dissolves its table. */
async function clearCells(plan: TablePlan, cell: CellTarget, name: string): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    const table = sheet.tables.getItemOrNullObject(name).load('name');
    await context.sync();
    if (!table.isNullObject) table.convertToRange();
    const { rows, columns } = layoutOf(plan);
    sheet.getRangeByIndexes(cell.row, cell.column, rows, columns).clear();
    await context.sync();
  });
}

async function deleteSheet(name: string): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
