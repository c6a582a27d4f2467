/**
 * A plan brought into the shape of a table that was written earlier: its columns, and its units. A column keeps the unit it was
 * written in, because formulas of the user's count on it: 4.5（万亿）never becomes 45,000（亿）under her multiplication.
 */
import { divide, multiply } from '../facts/decimal';
import type { Scale } from './dataset';
import type { PlanCell, PlanColumn, TablePlan } from './table-plan';
import { STEP_ROWS, type Steps } from './steps';
import type { TableRecord } from './table-record';

export interface AlignedRow {
  /** One cell per recorded column. */
  readonly cells: readonly PlanCell[];
  readonly planRow: number;
  readonly report: string;
}

export interface AlignedPlan {
  /** Per recorded column: its number format, and where the plan has it; -1 where the data no longer does. */
  readonly formats: readonly string[];
  readonly planColumns: readonly number[];
  readonly rows: readonly AlignedRow[];
  /** Rows left out because their amount is in a unit that cannot be turned into the column's. */
  readonly otherUnit: number;
  /** Headers of columns the plan has and the table was written without. */
  readonly fresh: readonly string[];
}

/** The amounts of a table, which share their unit. */
const AMOUNT = /^value(_high)?$/;
/** The column that names each row's unit where they differ. */
const UNIT = 'unit';

export function* alignPlan(plan: TablePlan, record: TableRecord): Steps<AlignedPlan> {
  const places = record.columns.map(({ key }) => plan.columns.findIndex((column) => column.key === key));
  const known = new Set(record.columns.map(({ key }) => key));
  const rows: AlignedRow[] = [];
  for (const [planRow, row] of plan.rows.entries()) {
    const cells = alignRow(row, planRow, plan, record, places);
    if (cells) rows.push({ cells, planRow, report: plan.rowReports[planRow] ?? '' });
    if (planRow % STEP_ROWS === STEP_ROWS - 1) yield;
  }
  return {
    formats: places.map((place) => plan.columns[place]?.format ?? 'General'),
    planColumns: places,
    rows,
    otherUnit: plan.rows.length - rows.length,
    fresh: plan.columns.filter(({ key }) => !known.has(key)).map(({ header }) => header),
  };
}

/** The cells of a row in the record's columns and units; null where an amount cannot be brought into its column's unit. */
function alignRow(
  row: readonly PlanCell[],
  planRow: number,
  plan: TablePlan,
  record: TableRecord,
  places: readonly number[],
): PlanCell[] | null {
  const cells: PlanCell[] = [];
  for (const [index, { key, scale }] of record.columns.entries()) {
    const place = places[index] ?? -1;
    const column = plan.columns[place];
    const cell = row[place] ?? null;
    if (!column) cells.push(key === UNIT ? unitInHeader(row, plan) : null);
    else if (!scale || !AMOUNT.test(key) || typeof cell !== 'number') cells.push(cell);
    else {
      const own = scaleAt(column, plan, planRow);
      if (own?.unit !== scale.unit) return null;
      cells.push(own.size === scale.size ? cell : divide(multiply(cell, own.size), scale.size));
    }
  }
  return cells;
}

function scaleAt(column: PlanColumn, plan: TablePlan, planRow: number): Scale | null {
  return column.scale ?? plan.rowScales[planRow] ?? null;
}

/** For a table written with a unit beside each amount, from a plan that has one unit for all and so says it in the header. */
function unitInHeader(row: readonly PlanCell[], plan: TablePlan): PlanCell {
  const index = plan.columns.findIndex(({ key }) => AMOUNT.test(key));
  return (row[index] ?? null) === null ? null : (plan.columns[index]?.unit ?? null);
}
