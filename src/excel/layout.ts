/** How a plan lies in a sheet: title, header, rows, source line, from one cell down and right. */
import type { TablePlan } from '../tables';

export interface Layout {
  readonly rows: number;
  readonly columns: number;
  /** Offsets from the first cell; null for a line the user does not want. */
  readonly titleRow: number | null;
  readonly headerRow: number;
  /** First row of data, right under the header. */
  readonly bodyRow: number;
  /** Header and data: the Excel table. */
  readonly tableRows: number;
  readonly sourceRow: number | null;
}

/** Title above, header, data, and the source line right below. An Excel table has one row of data at least. */
export function layoutOf(plan: Pick<TablePlan, 'rows' | 'columns' | 'options'>): Layout {
  const { title, source } = plan.options;
  const headerRow = title ? 1 : 0;
  const tableRows = Math.max(1, plan.rows.length) + 1;
  return {
    rows: headerRow + tableRows + (source ? 1 : 0),
    columns: plan.columns.length,
    titleRow: title ? 0 : null,
    headerRow,
    bodyRow: headerRow + 1,
    tableRows,
    sourceRow: source ? headerRow + tableRows : null,
  };
}
