/**
 * Takes a refresh back that came to its end, for an Excel whose own undo cannot do so in one step. The user may have gone on
 * working: rows are found by what names them, and what she changed since is left to her and counted.
 */
import type { ToolRefused } from '../formula-outcome';
import { storeRecord } from '../identity/records';
import { runAsOneStep } from '../run';
import { liftFilters, putFiltersBack } from './filter-keeper';
import { locateTable, type TablePlace } from './locate-table';
import { problemIn, Refusal } from './refusal';
import { RowFinder } from './row-finder';
import { undoCells, undoLines, undoStrikes } from './undo-cells';
import type { RefreshUndo } from './undo-plan';
import { undoAdded, undoRemoved } from './undo-rows';

export interface Undone {
  readonly ok: true;
  /** Cells and rows that the user changed since, left as they are. */
  readonly left: number;
}

/** Done twice it does no more than once, so it may be tried again after a failure. Never throws. */
export async function undoRefresh(undo: RefreshUndo): Promise<Undone | ToolRefused> {
  try {
    const left = await runAsOneStep(
      (context) => takeBack(context, undo),
      () => Promise.resolve(),
    );
    return { ok: true, left };
  } catch (error) {
    return { ok: false, problem: problemIn(error) };
  }
}

async function takeBack(context: Excel.RequestContext, undo: RefreshUndo): Promise<number> {
  const { place: before, record, written } = undo.journal;
  const place = await locateTable(context, before);
  if (!place) throw new Refusal({ id: 'table-gone', table: before.name });
  if (place.protected) throw new Refusal({ id: 'sheet-protected', sheet: place.box.sheet });
  try {
    if (place.filters.length > 0) await liftFilters(context, place);
    const left = await takeBackCells(context, undo, place);
    const table = context.workbook.tables.getItem(place.tableId);
    await storeRecord(context, table, { record, written, replaces: place.tableId });
    return left;
  } finally {
    await putFiltersBack(context, place.tableId, place.filters);
  }
}

async function takeBackCells(context: Excel.RequestContext, undo: RefreshUndo, place: TablePlace): Promise<number> {
  const columns = undo.keys.map((id) => place.columns.findIndex((column) => column.id === id));
  const lost = columns.findIndex((column) => column < 0);
  if (lost >= 0) throw new Refusal({ id: 'key-column-missing', header: headerOf(undo, lost) });
  const finder = await RowFinder.read(context, place, columns);
  let left = await undoCells(context, undo, place, finder);
  await undoStrikes(context, undo, place, finder);
  left += await undoLines(context, undo, place);
  left += await undoAdded(context, undo, place, finder);
  // Rows are gone, so everything stands elsewhere.
  const now = await locateTable(context, place);
  return left + (now ? await undoRemoved(context, undo, now, finder) : 0);
}

function headerOf({ keys, journal }: RefreshUndo, lost: number): string {
  return journal.place.columns.find(({ id }) => id === keys[lost])?.header ?? '';
}
