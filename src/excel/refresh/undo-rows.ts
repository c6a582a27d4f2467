/** Takes the rows a refresh added out again where the user has done nothing in them, and brings those back that it removed. */
import { rangeOf } from '../box';
import { readCells, restoreCells } from './cell-blocks';
import { CONTENT, contentsOf, shownContent, type CellContent } from './cell-content';
import { shrinkTable } from './grow-table';
import type { AddedRows, RemovedRow } from './journal';
import { bodyOf, cellBelow, type TablePlace } from './locate-table';
import { insertRows, removalOf, removeRows } from './remove-rows';
import { readLine } from './room-below';
import { keyText, type RowFinder } from './row-finder';
import { runs, writeStrikes } from './strikes';
import { columnNow } from './undo-cells';
import type { RefreshUndo } from './undo-plan';

/** Gives how many rows were left because the user has worked in them. */
export async function undoAdded(
  context: Excel.RequestContext,
  undo: RefreshUndo,
  place: TablePlace,
  finder: RowFinder,
): Promise<number> {
  const { added } = undo.journal;
  if (!added) return 0;
  const found = undo.added.flatMap((named, index) => {
    const row = finder.find(named);
    return row === null ? [] : [{ row, index }];
  });
  const untouched = await untouchedRows(context, undo, place, added, found);
  await takeOut(context, place, added, untouched);
  return found.length - untouched.length;
}

/** Rows in which our columns hold what we wrote, and the others nothing that was typed. */
async function untouchedRows(
  context: Excel.RequestContext,
  undo: RefreshUndo,
  place: TablePlace,
  { rows }: AddedRows,
  found: readonly { readonly row: number; readonly index: number }[],
): Promise<number[]> {
  const width = place.columns.length;
  const cells = found.flatMap(({ row }) => place.columns.map((_, column) => ({ row, column })));
  const contents = await readCells(context, bodyOf(place), cells);
  const wrote = rows.formats.map((format, column) => (format === null ? -1 : columnNow(undo, place, column)));
  return found
    .filter(({ index }, nth) =>
      contents.slice(nth * width, (nth + 1) * width).every((content, column) => {
        const ours = wrote.indexOf(column);
        if (ours < 0) return content.formula !== null || content.value === '';
        return shownContent(content) === rows.after[index]?.[ours];
      }),
    )
    .map(({ row }) => row);
}

async function takeOut(
  context: Excel.RequestContext,
  place: TablePlace,
  { growth }: AddedRows,
  rows: readonly number[],
): Promise<void> {
  if (rows.length === 0) return;
  const body = bodyOf(place);
  const [last, ...others] = runs(rows);
  const atEnd = others.length === 0 && last !== undefined && last[0] > 0 && last[0] + last[1] === body.rows;
  if (!atEnd || place.totals || growth?.room.kind !== 'free') {
    await removeRows(context, body, removalOf(rows, body.rows));
    return;
  }
  // As the table grew over free cells, it leaves them free, and our line comes up again whatever it says now.
  const below = rangeOf(context, cellBelow(place)).load(CONTENT);
  await context.sync();
  const moved = growth.room.line !== null && contentsOf(below)[0]?.[0]?.value !== '';
  const line = moved ? await readLine(context, cellBelow(place)) : null;
  const shorter = { ...place, box: { ...place.box, rows: place.box.rows - rows.length } };
  const room = { ...growth.room, count: rows.length, line, formats: null };
  await shrinkTable(context, shorter, { room, moved, inserted: false });
}

/** Gives how many of their cells found no place, because the user has deleted their column since. */
export async function undoRemoved(
  context: Excel.RequestContext,
  undo: RefreshUndo,
  place: TablePlace,
  finder: RowFinder,
): Promise<number> {
  const { removed, removal, removedStrikes } = undo.journal;
  const missing = removed.filter((row) => !finder.has(keyOf(undo, row)));
  // A table whose rows were all to go has kept one, empty.
  const inserted = missing.map(({ row }) => row).filter((row) => row > 0 || !removal.emptied);
  for (const [row, count] of runs(inserted)) await insertRows(context, place, row, count);
  const columns = undo.journal.place.columns.map((_, column) => columnNow(undo, place, column));
  const cells = missing.flatMap(({ row, cells: contents }) =>
    contents.map((content, column) => ({ row, column: columns[column] ?? -1, content })),
  );
  const placed = cells.filter(({ column }) => column >= 0);
  const body = bodyOf(place);
  await restoreCells(context, { ...body, rows: body.rows + inserted.length }, placed, { singleRows: place.hidden });
  const back = new Set(missing.map(({ row }) => row));
  await writeStrikes(
    context,
    body,
    removedStrikes.filter(({ row, on }) => on && back.has(row)),
  );
  const isLost = (content: CellContent, column: number): boolean => column < 0 && shownContent(content) !== '';
  return cells.filter(({ content, column }) => isLost(content, column)).length;
}

function keyOf({ keys, journal }: RefreshUndo, { cells }: RemovedRow): string {
  return keyText(
    keys.map((id) => {
      const content = cells[journal.place.columns.findIndex((column) => column.id === id)];
      return content ? shownContent(content) : '';
    }),
  );
}
