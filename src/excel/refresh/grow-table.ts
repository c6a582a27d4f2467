/** Makes a table longer, and shorter again as if it had never been. */
import { rangeOf, type Box } from '../box';
import { errorCode, problemOf } from '../problem';
import { hasExcelApi } from '../run';
import { bodyOf, locateTable, type TablePlace } from './locate-table';
import { moveLine } from './moved-line';
import { Refusal } from './refusal';
import type { Room } from './room-below';

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
 */
export async function growTable(context: Excel.RequestContext, place: TablePlace, growth: Growth): Promise<void> {
  const { room } = growth;
  const { box, totals } = place;
  const end = box.row + box.rows;
  if (room.kind === 'insert') {
    const at = { ...box, row: totals ? end - 1 : end, rows: room.count };
    await shiftDown(context, at);
    growth.inserted = true;
  } else if (room.line) {
    // Known before it is sent: taking it back does no harm where it was not done.
    growth.moved = true;
    moveLine(context, { ...box, row: end, rows: 1, columns: 1 }, room.count, room.line);
    await context.sync();
  }
  if (totals) return;
  if (hasExcelApi('1.13')) {
    const longer = rangeOf(context, { ...box, rows: box.rows + room.count });
    context.workbook.tables.getItem(place.tableId).resize(longer);
    await context.sync();
  }
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
  const { box } = before;
  const body = bodyOf(before);
  const added = { ...body, row: body.row + body.rows, rows: room.count };
  const now = await locateTable(context, before);
  if (inserted) {
    rangeOf(context, added).delete('Up');
    await context.sync();
    return;
  }
  if (room.kind === 'insert') return;
  const grown = now !== null && now.box.rows > box.rows;
  if (grown && hasExcelApi('1.13')) {
    context.workbook.tables.getItem(now.tableId).resize(rangeOf(context, box));
    await context.sync();
  } else if (grown) {
    // What stands further below goes up with the deleted rows and is put down again.
    rangeOf(context, added).delete('Up');
    rangeOf(context, added).insert('Down');
    await context.sync();
  }
  const cells = rangeOf(context, added);
  cells.clear('Contents');
  // One code for all cells; the typings know only the matrix.
  cells.numberFormat = room.formats ? room.formats.map((line) => [...line]) : ('General' as unknown as string[][]);
  if (moved && room.line)
    moveLine(context, { ...added, row: added.row + room.count, rows: 1, columns: 1 }, -room.count, room.line);
  await context.sync();
}
