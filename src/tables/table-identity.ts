/** Makes the record of a table from the plan it was written by and the columns it got in the sheet. */
import { matchColumns } from './match-columns';
import type { TablePlan } from './table-plan';
import type { StandingColumn } from './standing-table';
import { RECORD_VERSION, type RecordedColumn, type TableRecord } from './table-record';

export interface PlacedTable {
  readonly tableId: string;
  readonly tableName: string;
  /** As Excel numbers and names them now; may hold columns that are not ours. */
  readonly columns: readonly StandingColumn[];
  /** Local time: `2026-04-07 09:05`. */
  readonly now: string;
}

/**
 * The record of a table that shows the plan. For a table that was there before (a copy, one from another workbook) only those
 * columns of the plan are recorded that it has, by their headers; without one of the key columns it cannot be: null.
 */
export function recordOf(plan: TablePlan, { tableId, tableName, columns, now }: PlacedTable): TableRecord | null {
  const wanted = plan.columns.map(({ key, header, scale }): RecordedColumn => ({ key, header, id: null, scale }));
  const places = matchColumns(wanted, columns);
  const recorded = wanted.flatMap((column, index): RecordedColumn[] => {
    const place = places[index] ?? null;
    return place === null ? [] : [{ ...column, id: columns[place]?.id ?? null }];
  });
  if (!plan.keys.every((key) => recorded.some((column) => column.key === key))) return null;
  return {
    schemaVersion: RECORD_VERSION,
    tableId,
    tableName,
    datasetId: plan.datasetId,
    columns: recorded,
    keys: plan.keys,
    options: plan.options,
    language: plan.language,
    dataVersion: plan.dataVersion,
    fingerprint: plan.fingerprint,
    title: plan.options.title ? plan.title : null,
    sourceLine: plan.options.source ? plan.sourceLine : null,
    refreshed: now,
    frozen: false,
  };
}
