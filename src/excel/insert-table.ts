/** Inserts a plan as an Excel table: looks first, writes once, leaves nothing behind when it fails or is cancelled. */
import { freeTableName, recordOf, sheetName, writtenInSteps, type ChartPlan, type TablePlan } from '../tables';
import { stopIfAborted } from './cancelled';
import { makeWay, storeRecord } from './identity/records';
import { addChart, type ChartOutcome } from './insert-chart';
import { layoutOf } from './layout';
import { mergedProblem } from './merged-cells';
import { readyStyles } from './named-styles';
import type { Place } from './place';
import { errorCode, problemOf, type Problem } from './problem';
import { breathing } from './refresh/paced';
import { run, runAsOneStep, runTolerant } from './run';
import { LAST_ROW, surveyCell, type Survey } from './survey';
import { clearCells, deleteSheet, type Begun } from './take-back';
import type { Target } from './target';
import { askWorkbook, type WorkbookState } from './workbook-state';
import type { Watch } from './write-body';
import { writePlan } from './write-plan';

export interface InsertOptions extends Watch {
  /** Null or left out for none. */
  readonly chart?: ChartPlan | null;
  /** Local time, to be remembered: `2026-04-07 09:05`. */
  readonly now: string;
}

export interface Inserted {
  readonly ok: true;
  /** Of the table with its header: `Sheet1!B3:E19`. */
  readonly address: string;
  readonly rows: number;
  readonly tableName: string;
  /** Null where none was asked for. */
  readonly chart: ChartOutcome | null;
}

export interface Refused {
  readonly ok: false;
  readonly problem: Problem;
  /** Where it would go instead, best first; may be empty. */
  readonly alternatives: readonly Target[];
}

const NEW_SHEET: Target = { kind: 'new-sheet' };

/**
 * Three syncs for a table of ordinary size: look, write, remember; one more where the workbook has no styles of ours yet. A
 * large one is written in blocks with `onProgress` between them. Aborting `signal` takes everything away again and refuses
 * with `cancelled`. Never throws; every failure is a refusal with its problem.
 */
export async function applyPlan(plan: TablePlan, target: Target, options: InsertOptions): Promise<Inserted | Refused> {
  try {
    return target.kind === 'new-sheet'
      ? await onNewSheet(plan, options)
      : await atCell(plan, await surveyCell(plan, target), options);
  } catch (error) {
    return { ok: false, problem: problemOf(error), alternatives: [] };
  }
}

async function atCell(plan: TablePlan, survey: Survey, options: InsertOptions): Promise<Inserted | Refused> {
  const { cell, workbook, widths } = survey;
  if (survey.problem) return elsewhere(survey, survey.problem);
  const begun = begin(plan, workbook);
  const place = (context: Excel.RequestContext): Place => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    return { sheet, row: cell.row, column: cell.column, widths, reach: (rows) => (begun.rows = rows) };
  };
  try {
    return await insert(plan, workbook, begun, options, {
      open: place,
      sheet: cell.sheet,
      finish: () => undefined,
      takeBack: () => clearCells(plan, survey, begun),
    });
  } catch (error) {
    // Merged cells that have no format are noticed only now.
    if (errorCode(error) !== 'InvalidArgument') throw error;
    const { rows, columns } = layoutOf(plan);
    const merged = await run((context) =>
      mergedProblem(context, place(context).sheet.getRangeByIndexes(cell.row, cell.column, rows, columns)),
    );
    if (!merged) throw error;
    // Nor do they count as in use, so that the place below might hold them as well.
    return elsewhere({ ...survey, free: null }, merged);
  }
}

function elsewhere({ free }: Survey, problem: Problem): Refused {
  const alternatives = free ? [free, NEW_SHEET] : [NEW_SHEET];
  return { ok: false, problem, alternatives: problem.id === 'read-only' ? [] : alternatives };
}

async function onNewSheet(plan: TablePlan, options: InsertOptions): Promise<Inserted | Refused> {
  const { workbook, sheets } = await runTolerant(async (context, extras) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    const state = askWorkbook(context, plan, extras);
    await context.sync();
    return { workbook: state(), sheets: worksheets.items.map((each) => each.name) };
  });
  if (workbook.readOnly) return { ok: false, problem: { id: 'read-only' }, alternatives: [] };
  if (layoutOf(plan).rows > LAST_ROW + 1) return { ok: false, problem: { id: 'no-room' }, alternatives: [] };
  const title = sheetName(plan.sheet, sheets);
  const begun = begin(plan, workbook);
  return insert(plan, workbook, begun, options, {
    open: (context) => {
      const sheet = context.workbook.worksheets.add(title);
      return { sheet, row: 0, column: 0, widths: null, reach: () => undefined };
    },
    sheet: title,
    finish: ({ sheet }) => {
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(layoutOf(plan).bodyRow);
      sheet.activate();
    },
    takeBack: () => deleteSheet(title, begun),
  });
}

function begin(plan: TablePlan, { tableNames }: WorkbookState): Begun {
  return { tableName: freeTableName(plan.tableName, tableNames), tableId: null, rows: 0 };
}

interface Site {
  /** Queues what makes the place. */
  readonly open: (context: Excel.RequestContext) => Place;
  /** Name of its sheet. */
  readonly sheet: string;
  /** Queues what is to be done when all is written. */
  readonly finish: (place: Place) => void;
  readonly takeBack: () => Promise<void>;
}

/** Writes and remembers; when it fails half-way, takes away what it wrote before passing the failure on. */
async function insert(
  plan: TablePlan,
  workbook: WorkbookState,
  begun: Begun,
  options: InsertOptions,
  site: Site,
): Promise<Inserted> {
  stopIfAborted(options.signal);
  const styles = await readyStyles(plan, workbook.missingStyles);
  const write = async (context: Excel.RequestContext): Promise<Inserted> => {
    const place = site.open(context);
    const table = await writePlan(context, plan, begun.tableName, place, styles, options);
    site.finish(place);
    const address = await remember(context, plan, table, { begun, workbook }, options);
    const { row, column } = place;
    const at = { sheet: site.sheet, row, column, name: begun.tableName };
    const chart = options.chart ? await addChart(context, plan, options.chart, at) : null;
    return { ok: true, address, rows: plan.rows.length, tableName: begun.tableName, chart };
  };
  try {
    return await runAsOneStep(write, site.takeBack);
  } catch (error) {
    // The reason of the first failure is the one to tell; a clean-up that fails too adds nothing the user could act on.
    await site.takeBack().catch(() => undefined);
    throw error;
  }
}

/** Sends what is queued, then notes whose table it is; gives its address. */
async function remember(
  context: Excel.RequestContext,
  plan: TablePlan,
  table: Excel.Table,
  { begun, workbook }: { readonly begun: Begun; readonly workbook: WorkbookState },
  { signal, now }: InsertOptions,
): Promise<string> {
  table.load('id,name');
  const range = table.getRange().load('address');
  const columns = table.columns.load('items/id,items/name');
  await context.sync();
  stopIfAborted(signal);
  const record = recordOf(plan, {
    tableId: table.id,
    tableName: table.name,
    columns: columns.items.map(({ id, name }) => ({ id, header: name })),
    now,
  });
  if (record) {
    if (workbook.recorded(table.id)) await makeWay(context, record);
    const written = await writtenInSteps(plan, breathing(signal));
    begun.tableId = table.id;
    await storeRecord(context, table, { record, written });
  }
  return range.address;
}
