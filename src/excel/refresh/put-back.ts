/** Puts a table back as the journal has it, after a refresh that did not come to its end, wherever it stopped. */
import { placeName, type Box } from '../box';
import { storeRecord } from '../identity/records';
import { restoreCells, type KeptCell } from './cell-blocks';
import { liftFilters, putFiltersBack } from './filter-keeper';
import { shrinkTable } from './grow-table';
import { lineBox, type Journal } from './journal';
import { bodyCell, bodyOf } from './locate-table';
import { reinsertRows } from './remove-rows';
import { lineAgain, typeBelow } from './source-line-cell';
import { writeStrikes } from './strikes';

/**
 * Undoes in the reverse order of writing. Each step is tried whatever became of the one before; gives the places that may differ
 * from before, which is none where all went well. Never throws.
 */
export async function putBack(context: Excel.RequestContext, journal: Journal): Promise<string[]> {
  const { place, done } = journal;
  const { box } = place;
  const differing: string[] = [];
  const step = async (wanted: boolean, area: Box, work: () => Promise<readonly string[] | void>): Promise<void> => {
    if (!wanted) return;
    try {
      differing.push(...((await work()) ?? []));
    } catch {
      differing.push(placeOf(area));
    }
  };
  const body = bodyOf(place);
  // The filter may be back on, wholly or in part.
  if (done.removed && place.filters.length > 0) await liftFilters(context, place).catch(() => undefined);
  await step(done.removed, box, () => bringBackRows(context, journal));
  await step(done.added && journal.added !== null, box, () => takeAwayAdded(context, journal));
  await step(done.lines, box, () => restoreLines(context, journal));
  await step(done.strikes, body, () => writeStrikes(context, body, journal.strikes));
  await step(done.cells.length > 0, body, () => restored(context, journal, done.cells));
  await step(done.stored, box, () => restoreRecord(context, journal));
  await step(done.filters, box, async () => {
    const stuck = await putFiltersBack(context, place.tableId, place.filters);
    return stuck.length > 0 ? [placeOf(box)] : [];
  });
  return [...new Set(differing)];
}

async function restored(
  context: Excel.RequestContext,
  { place }: Journal,
  cells: readonly KeptCell[],
): Promise<string[]> {
  const failed = await restoreCells(context, bodyOf(place), cells, { singleRows: place.hidden });
  return failed.map(({ row, column }) => placeName(bodyCell(place, row, column)));
}

async function bringBackRows(context: Excel.RequestContext, journal: Journal): Promise<string[]> {
  const { place, removal, removed, removedStrikes, added } = journal;
  const rows = bodyOf(place).rows + (added?.growth?.room.count ?? 0);
  const gone = await reinsertRows(context, place, removal, rows);
  const isBack = (row: number): boolean => gone.some(([first, count]) => row >= first && row < first + count);
  const cells = removed
    .filter(({ row }) => isBack(row))
    .flatMap(({ row, cells: contents }) => contents.map((content, column) => ({ row, column, content })));
  const failed = await restored(context, journal, cells);
  const strikes = removedStrikes.filter(({ row, on }) => on && isBack(row));
  await writeStrikes(context, bodyOf(place), strikes);
  return failed;
}

async function takeAwayAdded(context: Excel.RequestContext, journal: Journal): Promise<string[]> {
  const { place, added } = journal;
  if (!added) return [];
  if (added.growth) await shrinkTable(context, place, added.growth);
  return restored(
    context,
    journal,
    added.filled.map((content, column) => ({ row: added.start, column, content })),
  );
}

/** A line that moved came back with its text. */
async function restoreLines(context: Excel.RequestContext, { lines, place, added }: Journal): Promise<void> {
  for (const { where, content } of lines) {
    if (where === 'above') {
      const [failed] = await restoreCells(context, lineBox(where, place.box), [{ row: 0, column: 0, content }]);
      if (failed) throw new Error('the title was not put back');
    } else if (!added?.growth?.moved) await typeBelow(context, place, lineAgain(content));
  }
}

async function restoreRecord(context: Excel.RequestContext, { place, record, written }: Journal): Promise<void> {
  const table = context.workbook.tables.getItem(place.tableId);
  await storeRecord(context, table, { record, written, replaces: place.tableId });
}

/** `Sheet1!B3:E19`. */
function placeOf(box: Box): string {
  const last = placeName({ ...box, row: box.row + box.rows - 1, column: box.column + box.columns - 1 });
  return `${placeName(box)}:${last.slice(last.lastIndexOf('!') + 1)}`;
}
