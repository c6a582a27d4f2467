/** Looks once more at everything a refresh will write over, and keeps it. Reads only; throws a Refusal where it cannot be done. */
import { standingOf, type RefreshEdits } from '../../tables';
import { placeName, rangeOf } from '../box';
import { hasExcelApi } from '../run';
import { readLastRow } from './append-rows';
import { BodyReader } from './body-reader';
import { readCalculated } from './calculated-columns';
import { CONTENT, contentsOf, type CellContent } from './cell-content';
import { cellEdit } from './edit-cell';
import { lineBox, nothingDone, type AddedRows, type Journal, type JournalLine, type RemovedRow } from './journal';
import { bodyOf, locateTable, type TablePlace } from './locate-table';
import { newRows } from './new-rows';
import { Refusal } from './refusal';
import { removalOf } from './remove-rows';
import type { Review } from './review-table';
import { lookBelow } from './room-below';
import { canWriteBelow } from './source-line-cell';
import { readStrikes, spansOf } from './strikes';
import { assertSameCells, assertSameKeys, assertSameShape, changed } from './unchanged';

export async function prepareRefresh(
  context: Excel.RequestContext,
  review: Review,
  edits: RefreshEdits,
  signal?: AbortSignal,
): Promise<Journal> {
  const { standing, record, written } = review;
  const workbook = hasExcelApi('1.8') ? context.workbook.load('readOnly') : null;
  const place = await locateTable(context, review.table);
  if (workbook?.readOnly) throw new Refusal({ id: 'read-only' });
  if (!place) throw new Refusal({ id: 'table-gone', table: review.table.name });
  if (place.protected) throw new Refusal({ id: 'sheet-protected', sheet: place.box.sheet });
  assertSameShape(place, standing);
  const body = bodyOf(place);
  const reader = new BodyReader(context, body, signal);
  if (reader.isSmall) {
    const named = standing.rows.flatMap((_, row) => review.keys.map((column) => ({ row, column })));
    assertSameCells(place, standing, named, await reader.read(named));
  } else await assertSameKeys(context, place, standing, review.keys, signal);
  const contents = await reader.read(edits.writes);
  assertSameCells(place, standing, edits.writes, contents);
  const removed = await readRemoved(reader, review, edits, place);
  const strikes = await readStrikes(context, body, spansOf([...edits.struck, ...edits.unstruck], review.ours));
  const every = place.columns.map((_, column) => column);
  return {
    place,
    cells: edits.writes.flatMap(({ row, column, cell, format }, index) => {
      const content = contents[index];
      return content ? [{ row, column, content, ...cellEdit(cell, format, content) }] : [];
    }),
    strikes,
    added: await prepareAdded(context, review, edits, place, signal),
    lines: await readLines(context, review, edits, place),
    removal: removalOf(edits.removed, body.rows + addedCount(review, edits)),
    removed,
    removedStrikes: await readStrikes(context, body, spansOf(edits.removed, every)),
    record,
    written,
    done: nothingDone(),
  };
}

async function readRemoved(
  reader: BodyReader,
  { standing }: Review,
  { removed }: RefreshEdits,
  place: TablePlace,
): Promise<RemovedRow[]> {
  const cells = removed.flatMap((row) => place.columns.map((_, column) => ({ row, column })));
  const contents = await reader.read(cells);
  assertSameCells(place, standing, cells, contents);
  const width = place.columns.length;
  return removed.map((row, index) => ({ row, cells: contents.slice(index * width, (index + 1) * width) }));
}

/** A table that lost all its rows has one that is empty: the first new row goes there. */
function isBlank({ standing }: Review): boolean {
  return (
    standing.rows.length === 1 &&
    standing.formulas.size === 0 &&
    standing.rows[0]?.every((cell) => cell === '') === true
  );
}

/** Rows by which the table grows. */
function addedCount(review: Review, { appended }: RefreshEdits): number {
  return Math.max(0, appended.length - (isBlank(review) ? 1 : 0));
}

async function prepareAdded(
  context: Excel.RequestContext,
  review: Review,
  edits: RefreshEdits,
  place: TablePlace,
  signal?: AbortSignal,
): Promise<AddedRows | null> {
  if (edits.appended.length === 0) return null;
  const { standing, record, ours } = review;
  const body = bodyOf(place);
  const blank = isBlank(review);
  const last = await readLastRow(context, body);
  const count = addedCount(review, edits);
  const ourLine = record.sourceLine !== null && standing.below === standingOf(record.sourceLine);
  const room = count > 0 ? await lookBelow(context, place, count, ourLine) : null;
  return {
    start: blank ? 0 : body.rows,
    rows: newRows(edits.appended, edits.formats, last.cells),
    wrap: last.wrap,
    calculated: blank ? [] : await readCalculated(context, body, standing, new Set(ours), signal),
    filled: blank ? last.cells : [],
    growth: room && { room, moved: false, inserted: false },
  };
}

async function readLines(
  context: Excel.RequestContext,
  { standing }: Review,
  { title, sourceLine }: RefreshEdits,
  place: TablePlace,
): Promise<JournalLine[]> {
  const wanted = [
    { where: 'above', text: title, stood: standing.above },
    { where: 'below', text: sourceLine, stood: standing.below },
  ] as const;
  const rewritten = wanted.flatMap(({ text, ...line }) => {
    const cannot = line.where === 'below' && !canWriteBelow(place);
    return text === null || cannot ? [] : [{ text, ...line }];
  });
  const cells = rewritten.map(({ where }) => rangeOf(context, lineBox(where, place.box)).load(CONTENT));
  if (cells.length > 0) await context.sync();
  return rewritten.flatMap(({ where, text, stood }, index): JournalLine[] => {
    const range = cells[index];
    const content: CellContent | undefined = range && contentsOf(range)[0]?.[0];
    if (!content) return [];
    if (content.value !== stood) throw changed(placeName(lineBox(where, place.box)));
    return [{ where, content, edit: cellEdit(text, '@', content) }];
  });
}
