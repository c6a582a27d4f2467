/** How a table of ours is known again later: a record in the workbook's settings, and the prefix of its name. */
import type { TablePlan } from '../tables';

export const IDENTITY_VERSION = 1;

const KEY = 'Yanbiao.table.';

export interface TableIdentity {
  readonly schemaVersion: typeof IDENTITY_VERSION;
  /** Excel's id; survives renaming and moving within the workbook. */
  readonly tableId: string;
  readonly tableName: string;
  readonly datasetId: string;
  /** In the order they were written; the user may since have moved or renamed them. */
  readonly columns: readonly { readonly key: string; readonly header: string }[];
  /** Keys of the columns that together name a row. */
  readonly keys: readonly string[];
  readonly dataVersion: string;
  readonly language: string;
}

/** Queues the record of a table just made, whose id and name are loaded. It travels in the file and holds no report text but headers. */
export function remember(context: Excel.RequestContext, table: Excel.Table, plan: TablePlan): void {
  const identity: TableIdentity = {
    schemaVersion: IDENTITY_VERSION,
    tableId: table.id,
    tableName: table.name,
    datasetId: plan.datasetId,
    columns: plan.columns.map(({ key, header }) => ({ key, header })),
    keys: plan.keys,
    dataVersion: plan.dataVersion,
    language: plan.language,
  };
  context.workbook.settings.add(KEY + table.id, identity);
}
