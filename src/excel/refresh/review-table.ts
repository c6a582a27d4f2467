/** Reads a table and compares it with the data: what a refresh would do, for the user to see first. Writes nothing. */
import {
  compareInSteps,
  formulaPlace,
  type Compared,
  type RefreshDiff,
  type StandingTable,
  type TablePlan,
  type TableRecord,
  type Written,
} from '../../tables';
import type { ToolRefused } from '../formula-outcome';
import { readWritten } from '../identity/records';
import { run } from '../run';
import { locateTable, type TablePlace } from './locate-table';
import { breathing } from './paced';
import { readStanding } from './read-table';
import { problemIn, Refusal } from './refusal';

export interface Review {
  readonly ok: true;
  readonly table: { readonly tableId: string; readonly name: string };
  readonly record: TableRecord;
  readonly written: Written | null;
  readonly plan: TablePlan;
  readonly standing: StandingTable;
  readonly compared: Compared;
  readonly diff: RefreshDiff;
  /** Columns of the sheet's table that are ours, and those that name rows, in no order. */
  readonly ours: readonly number[];
  readonly keys: readonly number[];
  /** True where a filter of the user's hides rows: it is lifted for the refresh and put back. */
  readonly filtered: boolean;
  /** How many of these rows (as `diff.gone` counts them) hold something of the user's own, which removing them would take away. */
  readonly removedOwn: (rows: readonly number[]) => number;
}

/** A table as it was listed. */
export interface ReviewedTable {
  readonly tableId: string;
  readonly name: string;
  readonly record: TableRecord | null;
}

/**
 * @param planOf the data for a record as it is now; null where the data has no such set any more
 * Never throws; a review that was cancelled is refused with `cancelled`.
 */
export async function reviewTable(
  table: ReviewedTable,
  planOf: (record: TableRecord) => Promise<TablePlan | null>,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Review | ToolRefused> {
  try {
    const { record } = table;
    if (!record) throw new Refusal({ id: 'table-unknown', table: table.name });
    const plan = await planOf(record);
    if (!plan) throw new Refusal({ id: 'dataset-gone' });
    const { place, written, standing } = await run(async (context) => {
      const found = await locateTable(context, table);
      if (!found) throw new Refusal({ id: 'table-gone', table: table.name });
      const before = await readWritten(context, record.tableId);
      return { place: found, written: before, standing: await readStanding(context, found, signal) };
    });
    const compared = await compareInSteps({ plan, record, written, standing }, breathing(signal));
    if (!compared.ok) throw new Refusal(compared.problem);
    return reviewOf(place, record, written, plan, standing, compared);
  } catch (error) {
    return { ok: false, problem: problemIn(error) };
  }
}

function reviewOf(
  place: TablePlace,
  record: TableRecord,
  written: Written | null,
  plan: TablePlan,
  standing: StandingTable,
  compared: Compared,
): Review {
  const ours = compared.places.filter((column): column is number => column !== null);
  const keys = record.columns.flatMap(({ key }, index) => {
    const column = compared.places[index] ?? null;
    return record.keys.includes(key) && column !== null ? [column] : [];
  });
  return {
    ok: true,
    table: { tableId: place.tableId, name: place.name },
    record,
    written,
    plan,
    standing,
    compared,
    diff: compared.diff,
    ours,
    keys,
    filtered: place.filters.length > 0,
    removedOwn: (rows) => countOwn(rows, standing, new Set(ours)),
  };
}

/** Rows in which a column that is not ours holds something that was typed: what a column calculates everywhere is no loss. */
function countOwn(rows: readonly number[], standing: StandingTable, ours: ReadonlySet<number>): number {
  const own = standing.columns.flatMap((_, column) => (ours.has(column) ? [] : [column]));
  const typed = (row: number, column: number): boolean =>
    standing.rows[row]?.[column] !== '' && !standing.formulas.has(formulaPlace(row, column));
  return rows.filter((row) => own.some((column) => typed(row, column))).length;
}
