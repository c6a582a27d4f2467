/** Writes a refresh into the sheet: nothing but what the journal keeps. */
import type { RefreshEdits } from '../../tables';
import { rangeOf, type Box } from '../box';
import { stopIfAborted } from '../cancelled';
import { storeRecord } from '../identity/records';
import { fillCalculated } from './calculated-columns';
import { writeCells } from './cell-blocks';
import { liftFilters, putFiltersBack } from './filter-keeper';
import { assertGrown, growTable } from './grow-table';
import { lineBox, type AddedRows, type Journal, type JournalCell } from './journal';
import { bodyOf } from './locate-table';
import { writeNewRows } from './append-rows';
import { removeRows } from './remove-rows';
import { Refusal } from './refusal';
import { typeBelow, typeEdit } from './source-line-cell';
import { spansOf, writeStrikes, type Strike } from './strikes';

export interface Watching {
  /** Cells written, of cells. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Order: cells in place, marks, new rows, lines, record, removed rows, filter. Rows are removed last, because what is gone with
 * them (colours, notes) could not be put back after a failure further on.
 */
export async function writeRefresh(
  context: Excel.RequestContext,
  journal: Journal,
  edits: RefreshEdits,
  ours: readonly number[],
  watching: Watching,
): Promise<void> {
  const { place, done } = journal;
  const body = bodyOf(place);
  const onDone = counter(journal, watching);
  const singleRows = place.filters.length > 0 ? await lift(context, journal) : place.hidden;
  const onSend = (cells: readonly JournalCell[]): void => void done.cells.push(...cells);
  await writeCells(context, body, journal.cells, { singleRows, onSend, onDone, signal: watching.signal });
  stopIfAborted(watching.signal);
  done.strikes = true;
  await writeStrikes(context, body, strikesOf(edits, ours));
  done.added = true;
  // Set before growing: it writes the line below.
  done.lines = true;
  if (journal.added) await writeAdded(context, journal, journal.added, { onDone, signal: watching.signal });
  await writeLines(context, journal);
  stopIfAborted(watching.signal);
  done.stored = true;
  await store(context, journal, edits);
  done.removed = true;
  await removeRows(context, body, journal.removal);
  const stuck = await putFiltersBack(context, place.tableId, place.filters);
  if (stuck.length > 0) throw new Refusal({ id: 'filter-stuck', table: place.name });
}

function lift(context: Excel.RequestContext, { place, done }: Journal): Promise<boolean> {
  done.filters = true;
  return liftFilters(context, place);
}

function strikesOf({ struck, unstruck }: RefreshEdits, ours: readonly number[]): Strike[] {
  const marked = (rows: readonly number[], on: boolean): Strike[] =>
    spansOf(rows, ours).map((span) => ({ ...span, on }));
  return [...marked(struck, true), ...marked(unstruck, false)];
}

/** Tells of cells as they are written, in place and new. */
function counter({ cells, added }: Journal, { onProgress }: Watching): (count: number) => void {
  const fresh = added?.rows.typed.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0) ?? 0;
  let done = 0;
  return (count) => onProgress?.((done += count), cells.length + fresh);
}

async function writeAdded(
  context: Excel.RequestContext,
  { place, lines }: Journal,
  added: AddedRows,
  options: { readonly signal?: AbortSignal; readonly onDone?: (cells: number) => void },
): Promise<void> {
  const body = bodyOf(place);
  const below = lines.find(({ where }) => where === 'below');
  if (added.growth) await growTable(context, place, added.growth, below?.edit ?? null);
  await freeOfMarks(context, body, added);
  await writeNewRows(context, body, added.start, added.rows, added.wrap, options);
  if (!added.growth) return;
  await assertGrown(context, place, place.box.rows + added.growth.room.count);
  const rows = { start: added.start, count: added.rows.typed.length };
  if (added.calculated.length > 0) await fillCalculated(context, body, rows, added.calculated);
}

/** New rows look like the last one, which may be struck through. */
function freeOfMarks(context: Excel.RequestContext, body: Box, { start, rows }: AddedRows): Promise<void> {
  const whole = { row: start, column: 0, rows: rows.typed.length, columns: body.columns };
  return writeStrikes(context, body, [{ ...whole, on: false }]);
}

/** The line below was written with the growth, where there was any. */
async function writeLines(context: Excel.RequestContext, { lines, place, added }: Journal): Promise<void> {
  for (const { where, edit } of lines) {
    if (where === 'above') {
      typeEdit(rangeOf(context, lineBox(where, place.box)), edit);
      await context.sync();
    } else if (!added?.growth) await typeBelow(context, place, edit);
  }
}

async function store(
  context: Excel.RequestContext,
  { place, record: before, lines }: Journal,
  edits: RefreshEdits,
): Promise<void> {
  const { tableId, name } = place;
  const kept = edits.sourceLine !== null && !lines.some(({ where }) => where === 'below');
  const record = {
    ...edits.record,
    tableId,
    tableName: name,
    sourceLine: kept ? before.sourceLine : edits.record.sourceLine,
  };
  await storeRecord(context, context.workbook.tables.getItem(tableId), {
    record,
    written: edits.written,
    replaces: before.tableId,
  });
}
