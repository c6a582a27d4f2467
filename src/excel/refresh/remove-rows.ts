/** Takes whole rows out of a table, and puts them in again. */
import { rangeOf, type Box } from '../box';
import { hasExcelApi } from '../run';
import { bodyOf, locateTable } from './locate-table';
import { Refusal } from './refusal';
import { runs } from './strikes';

/** A table keeps one row at least: where all are to go, the first is only emptied. */
export interface Removal {
  /** Runs of rows in the order they go, from below, by their index before any has gone: first row and how many. */
  readonly runs: readonly (readonly [number, number])[];
  /** True where row 0 is emptied instead. */
  readonly emptied: boolean;
}

export function removalOf(removed: readonly number[], rows: number): Removal {
  const all = removed.length > 0 && removed.length === rows;
  const going = all ? removed.filter((row) => row > 0) : removed;
  return { runs: runs(going).reverse(), emptied: all };
}

const RUNS_A_REQUEST = 100;

/** From below, so that no index shifts; cells under the table come up. */
export async function removeRows(context: Excel.RequestContext, body: Box, removal: Removal): Promise<void> {
  for (let from = 0; from < removal.runs.length; from += RUNS_A_REQUEST) {
    for (const [row, count] of removal.runs.slice(from, from + RUNS_A_REQUEST)) {
      rangeOf(context, { ...body, row: body.row + row, rows: count }).delete('Up');
    }
    await context.sync();
  }
  if (!removal.emptied) return;
  rangeOf(context, { ...body, rows: 1 }).clear('Contents');
  await context.sync();
}

/**
 * Makes the rows that were removed again, empty, after a removal that may have stopped half-way: how far it came is told by how
 * many rows are missing. Gives the runs of rows that are to be filled again.
 * @param rows how many the body had before
 */
export async function reinsertRows(
  context: Excel.RequestContext,
  table: { readonly tableId: string; readonly name: string },
  removal: Removal,
  rows: number,
): Promise<(readonly [number, number])[]> {
  const place = await locateTable(context, table);
  if (!place) throw new Refusal({ id: 'table-gone', table: table.name });
  let missing = rows - bodyOf(place).rows;
  const gone: (readonly [number, number])[] = [];
  for (const run of removal.runs) {
    if (missing <= 0) break;
    gone.push(run);
    missing -= run[1];
  }
  // The upper ones first, as each index counts the rows above it.
  for (const [row, count] of gone.reverse()) await insertRows(context, table, row, count);
  return removal.emptied ? [[0, 1], ...gone] : gone;
}

/** Puts empty rows into a table before body row `row`, or at its end. */
export async function insertRows(
  context: Excel.RequestContext,
  table: { readonly tableId: string; readonly name: string },
  row: number,
  count: number,
): Promise<void> {
  const place = await locateTable(context, table);
  if (!place) throw new Refusal({ id: 'table-gone', table: table.name });
  const body = bodyOf(place);
  rangeOf(context, { ...body, row: body.row + Math.min(row, body.rows), rows: count }).insert('Down');
  await context.sync();
  // At the end they stand under the table, unless its totals row keeps them in.
  if (row < body.rows || place.totals || !hasExcelApi('1.13')) return;
  const longer = rangeOf(context, { ...place.box, rows: place.box.rows + count });
  context.workbook.tables.getItem(place.tableId).resize(longer);
  await context.sync();
}
