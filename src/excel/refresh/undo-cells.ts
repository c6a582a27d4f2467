/** Puts back what a refresh changed in rows that were there: only where the cell still holds what the refresh wrote. */
import type { StandingValue } from '../../tables';
import { rangeOf } from '../box';
import { readCells, restoreCells, type KeptCell } from './cell-blocks';
import { CONTENT, contentsOf, shownContent } from './cell-content';
import { lineBox, type JournalCell } from './journal';
import { bodyOf, type TablePlace } from './locate-table';
import { Refusal } from './refusal';
import type { RowFinder } from './row-finder';
import { lineAgain, typeBelow } from './source-line-cell';
import { runs, writeStrikes, type Strike } from './strikes';
import type { RefreshUndo } from './undo-plan';

/** Where a column of the table as it was stands now; -1 where it is gone. */
export function columnNow({ journal }: RefreshUndo, place: TablePlace, column: number): number {
  const id = journal.place.columns[column]?.id;
  return place.columns.findIndex((each) => each.id === id);
}

/** Gives how many cells were left. */
export async function undoCells(
  context: Excel.RequestContext,
  undo: RefreshUndo,
  place: TablePlace,
  finder: RowFinder,
): Promise<number> {
  const found = undo.journal.cells.flatMap((cell): (KeptCell & Pick<JournalCell, 'after'>)[] => {
    const named = undo.rows.get(cell.row);
    const row = named ? finder.find(named) : null;
    const column = columnNow(undo, place, cell.column);
    return row === null || column < 0 ? [] : [{ row, column, content: cell.content, after: cell.after }];
  });
  const body = bodyOf(place);
  const now = await readCells(context, body, found);
  const shown = now.map(shownContent);
  const ours = found.filter(({ after }, index) => shown[index] === after);
  const back = found.filter(({ content }, index) => shown[index] === shownContent(content));
  const failed = await restoreCells(context, body, ours, { singleRows: place.hidden });
  if (failed.length > 0) throw new Refusal({ id: 'workbook-protected' });
  return undo.journal.cells.length - new Set([...ours, ...back]).size;
}

export async function undoStrikes(
  context: Excel.RequestContext,
  undo: RefreshUndo,
  place: TablePlace,
  finder: RowFinder,
): Promise<void> {
  const strikes = undo.journal.strikes.flatMap(({ row: first, rows, column, columns, on }): Strike[] => {
    const there = Array.from({ length: columns }, (_, index) => columnNow(undo, place, column + index));
    const spans = runs(there.filter((each) => each >= 0));
    return Array.from({ length: rows }, (_, index) => undo.rows.get(first + index)).flatMap((named) => {
      const row = named ? finder.find(named) : null;
      return row === null ? [] : spans.map(([at, width]) => ({ row, rows: 1, column: at, columns: width, on }));
    });
  });
  await writeStrikes(context, bodyOf(place), strikes);
}

/** The lines above and below; gives how many were left. */
export async function undoLines(context: Excel.RequestContext, undo: RefreshUndo, place: TablePlace): Promise<number> {
  const { lines } = undo.journal;
  const there = lines.filter(({ where }) => where === 'below' || (place.header && place.box.row > 0));
  const cells = there.map(({ where }) => rangeOf(context, lineBox(where, place.box)).load(CONTENT));
  if (cells.length > 0) await context.sync();
  let left = lines.length - there.length;
  for (const [index, { where, content, edit }] of there.entries()) {
    const range = cells[index];
    const shown: StandingValue | undefined = range && contentsOf(range)[0]?.[0]?.value;
    if (shown === edit.after && where === 'below') await typeBelow(context, place, lineAgain(content));
    else if (shown === edit.after) {
      await restoreCells(context, lineBox(where, place.box), [{ row: 0, column: 0, content }]);
    } else if (shown !== content.value) left += 1;
  }
  return left;
}
