/** The plan for the preview: the very one that will be written, or its first rows where there are many. */
import { filterDataset, planTable, type Dataset, type PlanRequest, type TablePlan } from '../../tables';

/** Planned in one go without the page halting; the preview shows fewer still. */
export const PLANNED_AT_ONCE = 1000;

export interface Preview {
  readonly plan: TablePlan;
  /** How many rows will be written. */
  readonly rows: number;
}

export function previewOf(dataset: Dataset, request: PlanRequest): Preview {
  const wanted = filterDataset(dataset, request.options?.filters ?? []);
  return { plan: planTable(firstRows(wanted), request), rows: wanted.rows.length };
}

function firstRows(dataset: Dataset): Dataset {
  if (dataset.rows.length <= PLANNED_AT_ONCE) return dataset;
  const { rows, rowReports, rowScales } = dataset;
  return {
    ...dataset,
    rows: rows.slice(0, PLANNED_AT_ONCE),
    ...(rowReports && { rowReports: rowReports.slice(0, PLANNED_AT_ONCE) }),
    ...(rowScales && { rowScales: rowScales.slice(0, PLANNED_AT_ONCE) }),
  };
}
