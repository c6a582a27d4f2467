/** How a plan lies in a sheet: title, header, rows, source line, from one cell down and right. */
import type { TablePlan } from '../tables';

export interface Layout {
  readonly rows: number;
  readonly columns: number;
  /** Offsets from the first cell. */
  readonly titleRow: number;
  readonly headerRow: number;
  /** First row of data, right under the header. */
  readonly bodyRow: number;
  /** Header and data: the Excel table. */
  readonly tableRows: number;
  readonly sourceRow: number;
}

/** Title above, header, data, and the source line right below. */
export function layoutOf(plan: TablePlan): Layout {
  const tableRows = plan.rows.length + 1;
  return {
    rows: tableRows + 2,
    columns: plan.columns.length,
    titleRow: 0,
    headerRow: 1,
    bodyRow: 2,
    tableRows,
    sourceRow: tableRows + 1,
  };
}
