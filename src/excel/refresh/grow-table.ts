/** Makes a table longer, and shorter again as if it had never been. */
import { rangeOf, type Box } from '../box';
import { errorCode, problemOf } from '../problem';
import { hasExcelApi } from '../run';
import type { CellEdit } from './edit-cell';
import { bodyOf, cellBelow, locateTable, type TablePlace } from './locate-table';
import { moveLine } from './moved-line';
import { Refusal } from './refusal';
import type { Room } from './room-below';
import { typeEdit } from './source-line-cell';

/** How far growing got, to be taken back if it goes no further. */
export interface Growth {
  readonly room: Room;
  moved: boolean;
  inserted: boolean;
}

/** Cells that Excel will not move, for one of its many reasons. */
const IMMOVABLE = new Set(['InsertDeleteConflict', 'InvalidOperation', 'InvalidArgument', 'GeneralException']);

/**
 * Makes the room and the table's new rows, empty. Each step that moves cells is the last of its request, so that after a failure
 * it is known whether it was done.
 * @param line the new text of our line below, written here while it does not touch the table: Excel takes what is written right
 *   under a table into it
 */
export async function growTable(
  context: Excel.RequestContext,
  place: TablePlace,
  growth: Growth,
  line: CellEdit | null,
): Promise<void> {
  const { room } = growth;
  const { box, totals } = place;
  const below = cellBelow(place);
  if (room.kind === 'insert') {
    await shiftDown(context, { ...box, row: below.row - (totals ? 1 : 0), rows: room.count });
    growth.inserted = true;
  } else if (room.line) {
    // Set before it is sent: taking it back does no harm where it was not done.
    growth.moved = true;
    moveLine(context, below, room.count, room.line);
  }
  if (line) typeEdit(rangeOf(context, { ...below, row: below.row + room.count }), line);
  await context.sync();
  if (totals || !hasExcelApi('1.13')) return;
  const longer = rangeOf(context, { ...box, rows: box.rows + room.count });
  context.workbook.tables.getItem(place.tableId).resize(longer);
  await context.sync();
}

async function shiftDown(context: Excel.RequestContext, cells: Box): Promise<void> {
  try {
    rangeOf(context, cells).insert('Down');
    await context.sync();
  } catch (error) {
    if (!IMMOVABLE.has(errorCode(error))) throw error;
    const problem = problemOf(error);
    throw new Refusal({ id: 'below-stuck', detail: 'detail' in problem ? problem.detail : problem.id });
  }
}

/** Throws where the table has not the rows it should: before ExcelApi 1.13 it grows by itself as cells under it are filled. */
export async function assertGrown(
  context: Excel.RequestContext,
  { tableId, name }: TablePlace,
  rows: number,
): Promise<void> {
  const now = await locateTable(context, { tableId, name });
  if (now?.box.rows !== rows) throw new Refusal({ id: 'not-supported', detail: 'Table.resize' });
}

/** Takes the new rows away again with all they hold. */
export async function shrinkTable(context: Excel.RequestContext, before: TablePlace, growth: Growth): Promise<void> {
  const { room, inserted, moved } = growth;
  const body = bodyOf(before);
  const added = { ...body, row: body.row + body.rows, rows: room.count };
  if (inserted) {
    rangeOf(context, added).delete('Up');
    await context.sync();
    return;
  }
  if (room.kind === 'insert') return;
  // With the looks they took over from the row above.
  const cells = rangeOf(context, added);
  cells.clear();
  if (room.formats) cells.numberFormat = room.formats.map((line) => [...line]);
  const lower = { ...cellBelow(before), row: added.row + room.count };
  if (moved && room.line) moveLine(context, lower, -room.count, room.line);
  await context.sync();
  await cutTo(context, before, room.formats?.[0] ?? []);
}

/**
 * Gives a table that is longer than `before` its old end, and empties the cells beside our line: the table may have grown over
 * the line just now, and filled the columns that calculate.
 */
async function cutTo(context: Excel.RequestContext, before: TablePlace, formats: readonly string[]): Promise<void> {
  const { box } = before;
  const now = await locateTable(context, before);
  if (!now || now.box.rows <= box.rows) return;
  const over = { ...box, row: box.row + box.rows, rows: now.box.rows - box.rows };
  if (hasExcelApi('1.13')) context.workbook.tables.getItem(now.tableId).resize(rangeOf(context, box));
  else {
    // What stands further below goes up with the deleted rows and is put down again.
    rangeOf(context, over).delete('Up');
    rangeOf(context, over).insert('Down');
  }
  const beside = { ...over, column: over.column + 1, rows: 1, columns: box.columns - 1 };
  if (beside.columns > 0) {
    const cells = rangeOf(context, beside);
    cells.clear();
    cells.numberFormat = [Array.from({ length: beside.columns }, (_, index) => formats[index + 1] ?? 'General')];
  }
  await context.sync();
}
