/** `window.workbench`, by which tests (and a curious person in the console) drive the workbook. */
import type { Area, CellError, CellRead, CellValue, HostWorkbook } from '../host-workbook';
import { localAddress, parseAddress } from './address';
import { REQUIREMENT_SETS } from './messages/requirement-sets';
import { isProtected, sheetById } from './model/sheets';
import { growTables } from './model/table-growth';
import type { HostContext } from './wire/class-record';
import { describeCharts } from './workbench-charts';
import type { Workbench, WorkbenchCell, WorkbenchLimits, WorkbenchStats, WorkbenchValue } from './workbench-api';

/** Bytes Excel on the web takes in one request (learn.microsoft.com, "Resource limits and performance optimization"). */
const WEB_REQUEST_BYTES = 5 * 1024 * 1024;

/** @param excelApi the version of ExcelApi to announce; the newest this host has where it is left out */
export function defaultLimits(excelApi = REQUIREMENT_SETS.ExcelApi ?? ''): WorkbenchLimits {
  return {
    requestBytes: WEB_REQUEST_BYTES,
    platform: 'web',
    editMode: false,
    protectedSheets: [],
    readOnly: false,
    excelApi,
    failAt: null,
    filteredWrites: 'misplaced',
    copiedSheetProperties: false,
  };
}

export interface Activity {
  readonly ready: Promise<void>;
  /** Batches and calls on their way. */
  isBusy(): boolean;
  stats(): WorkbenchStats;
}

export function createWorkbench(host: HostContext, activity: Activity): Workbench {
  const { workbook } = host;
  const locate = (address: string) => areaOf(address, workbook);
  return {
    ready: () => activity.ready,
    enter: async (address, input) => {
      const cell = locate(address);
      refuseTyping(address, cell, host);
      if (workbook.enter) workbook.enter(cell, input);
      else workbook.write(cell, [[input === '' ? { value: null } : { typed: input }]]);
      if (input !== '') growTables(cell, host, [[{ typed: input }]]);
      await idle(workbook, activity);
    },
    coauthor: async (address, input) => {
      const cell = locate(address);
      const typed = input === '' ? { value: null } : { typed: input };
      host.events.fromAfar(() => {
        const edit = (): void => {
          workbook.write(cell, [[typed]]);
          if (input !== '') growTables(cell, host, [[typed]]);
        };
        if (workbook.unrecorded) workbook.unrecorded(edit);
        else edit();
      });
      await idle(workbook, activity);
    },
    read: (address) => {
      const cell = workbook.read({ ...locate(address), rows: 1, columns: 1 })[0]?.[0];
      if (!cell) throw new Error(`workbench: no cell at ${address}`);
      return describe(cell);
    },
    readRange: (address) => {
      const cells = workbook.read(locate(address));
      return {
        values: cells.map((row) => row.map((cell) => shown(cell.value))),
        texts: cells.map((row) => row.map((cell) => cell.text)),
        formulas: cells.map((row) => row.map((cell) => cell.formula)),
      };
    },
    select: async (address) => {
      const area = locate(address);
      if (workbook.activeSheet() !== area.sheet) workbook.activateSheet(area.sheet);
      workbook.select(area);
      await idle(workbook, activity);
    },
    sheets: () => workbook.sheets().map(({ name }) => name),
    tables: () =>
      workbook.tables().map(({ name, area }) => ({
        name,
        sheet: workbook.sheets().find(({ id }) => id === area.sheet)?.name ?? '',
        address: localAddress(area),
      })),
    charts: () => describeCharts(host),
    undo: async () => {
      await workbook.undo();
      await idle(workbook, activity);
    },
    redo: async () => {
      await workbook.redo();
      await idle(workbook, activity);
    },
    idle: () => idle(workbook, activity),
    recalculate: async () => {
      workbook.recalculate('all');
      await idle(workbook, activity);
    },
    save: () => workbook.save(),
    open: async (bytes) => {
      await workbook.open(bytes);
      await idle(workbook, activity);
    },
    stats: () => activity.stats(),
    limits: host.limits,
  };
}

function describe(cell: CellRead): WorkbenchCell {
  const { value, text, formula, numberFormat, card } = cell;
  const error = isError(value) ? { error: { code: value.error, message: value.message } } : {};
  return { value: shown(value), ...error, text, formula, numberFormat, ...(card === undefined ? {} : { card }) };
}

function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

function shown(value: CellValue): WorkbenchValue {
  return isError(value) ? value.error : value;
}

/** Throws, as Excel would ring, where a person could not type either. */
function refuseTyping(address: string, cell: Area, host: HostContext): void {
  const count = cell.rows * cell.columns;
  if (count > 1) throw new Error(`workbench: ${address} is ${count} cells; text is typed into one`);
  if (host.limits.readOnly) throw new Error('workbench: the workbook is open for reading only (limits.readOnly)');
  if (host.limits.editMode) throw new Error('workbench: a cell is being edited (limits.editMode); nothing else can be');
  if (!isProtected(host, cell.sheet)) return;
  const { name } = sheetById(host, cell.sheet);
  throw new Error(`workbench: sheet ${name} is protected; ${address} cannot be changed`);
}

function areaOf(address: string, workbook: HostWorkbook): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`workbench: "${address}" is not an address; B2, B2:C9 or Sheet1!B2 is`);
  const { sheetName } = parsed;
  const sheet =
    sheetName === undefined ? workbook.activeSheet() : workbook.sheets().find(({ name }) => name === sheetName)?.id;
  if (sheet === undefined) {
    const names = workbook.sheets().map(({ name }) => name);
    throw new Error(`workbench: there is no sheet "${sheetName ?? ''}"; there is ${names.join(', ')}`);
  }
  return { sheet, ...parsed.area };
}

/** Waits until nothing calculates and nothing is in flight, twice in a row: an answer may start the next question. */
async function idle(workbook: HostWorkbook, activity: Activity): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    await workbook.recalculated();
    await new Promise((resolve) => setTimeout(resolve, 0));
    quiet = activity.isBusy() || workbook.pendingCalls() > 0 ? 0 : quiet + 1;
    if (quiet === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
