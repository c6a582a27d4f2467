/** What has to be known of the workbook before a table goes into it, asked in one request with whatever else is asked. */
import type { TablePlan } from '../tables';
import { askRecorded } from './identity/records';
import { askStyles, type MissingStyles } from './named-styles';
import { hasExcelApi } from './run';

export interface WorkbookState {
  /** Names of all tables of the workbook. */
  readonly tableNames: readonly string[];
  /** False also where this Excel cannot tell (before ExcelApi 1.8). */
  readonly readOnly: boolean;
  readonly missingStyles: MissingStyles;
  /** Whether something is recorded under a table's id. */
  readonly recorded: (tableId: string) => boolean;
}

/**
 * Queues the questions; the answer is there after the next sync.
 * @param extras false leaves out what an Excel may lack whatever version it claims; see `runTolerant`
 */
export function askWorkbook(context: Excel.RequestContext, plan: TablePlan, extras: boolean): () => WorkbookState {
  const tables = context.workbook.tables.load('items/name');
  const workbook = hasExcelApi('1.8') ? context.workbook.load('readOnly') : null;
  const recorded = askRecorded(context);
  const missing = extras ? askStyles(context, plan) : () => null;
  return () => ({
    tableNames: tables.items.map(({ name }) => name),
    readOnly: workbook?.readOnly ?? false,
    missingStyles: missing(),
    recorded: recorded(),
  });
}
