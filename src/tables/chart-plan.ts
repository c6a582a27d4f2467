/** The chart a table would make, if any: a line for one series over time, bars for a ranking. */
import type { PlanColumn, TablePlan } from './table-plan';

export interface ChartPlan {
  readonly type: 'line' | 'column' | 'bar';
  readonly title: string;
  /** Keys of the columns: labels, and one series each. */
  readonly categories: string;
  readonly values: readonly string[];
  /** Rows of the table drawn, from the first on. */
  readonly rows: number;
  readonly numberFormat: string;
}

/** A chart of fewer points says less than the table. */
const FEWEST = 3;
/** More bars than this cannot be read side by side; a line may have more points. */
const MOST_BARS = 20;
const MOST_POINTS = 500;

/** Names of rows longer than this go beside lying bars rather than under standing ones, in characters. */
const LONG_NAMES = 6;

/** Null where neither fits: no number column filled enough, or rows that are no one series. */
export function chartOf(plan: TablePlan): ChartPlan | null {
  const value = plan.columns.find((column, index) => isNumber(column) && filled(plan, index) >= FEWEST);
  if (!value) return null;
  const place = plan.columns.indexOf(value);
  const base = { title: plan.title, values: [value.key], numberFormat: value.format };
  const days = plan.columns.findIndex(({ kind, key }) => kind === 'date' && key !== 'report_date');
  const rows = leading(plan, place);
  if (rows < FEWEST) return null;
  const categories = plan.columns[days];
  if (categories && oneSeries(plan) && distinct(plan, days, rows) === rows && rows <= MOST_POINTS) {
    return { ...base, type: 'line', categories: categories.key, rows };
  }
  const names = plan.columns.findIndex(({ kind }) => kind === 'text');
  const label = plan.columns[names];
  if (!label || distinct(plan, names, rows) < rows || rows > MOST_BARS) return null;
  const long = plan.rows.slice(0, rows).some((row) => String(row[names] ?? '').length > LONG_NAMES);
  return { ...base, type: long ? 'bar' : 'column', categories: label.key, rows };
}

function isNumber({ kind }: PlanColumn): boolean {
  return kind === 'number' || kind === 'percent';
}

function filled({ rows }: TablePlan, index: number): number {
  return rows.filter((row) => typeof row[index] === 'number').length;
}

/** Rows from the first on that have a number there: a chart draws one block of cells. */
function leading({ rows }: TablePlan, index: number): number {
  const end = rows.findIndex((row) => typeof row[index] !== 'number');
  return end < 0 ? rows.length : end;
}

function distinct({ rows }: TablePlan, index: number, count: number): number {
  return new Set(rows.slice(0, count).map((row) => row[index] ?? null)).size;
}

/** True where all rows are of one subject and one metric, or the table knows no subjects. */
function oneSeries(plan: TablePlan): boolean {
  return ['subject', 'metric'].every((key) => {
    const index = plan.columns.findIndex((column) => column.key === key);
    return index < 0 || distinct(plan, index, plan.rows.length) === 1;
  });
}
