/** Where a table's new rows can go: looks at what stands under it, before anything is written. Reads only. */
import { boxOf, rangeOf, type Box } from '../box';
import { firstContent } from '../first-content';
import { hasExcelApi } from '../run';
import { columnLetters } from '../target';
import { CONTENT, contentsOf } from './cell-content';
import { cellBelow, type TablePlace } from './locate-table';
import type { MovedLine } from './moved-line';
import { Refusal } from './refusal';

export interface Room {
  /**
   * `free`: the cells below are empty but for our source line, which moves down. `insert`: cells are put in, in the table's
   * columns, and what stands below moves down as it does under Excel's own tables.
   */
  readonly kind: 'free' | 'insert';
  /** Of the table now. */
  readonly rows: number;
  /** Rows to come. */
  readonly count: number;
  readonly line: MovedLine | null;
  /** Number formats of the free cells, where any has one. */
  readonly formats: readonly (readonly string[])[] | null;
}

/** Rows of a worksheet. */
const SHEET_ROWS = 1_048_576;

/** Number formats are kept for so many cells; beyond, free cells that had one get none back. */
const KEPT_FORMATS = 20_000;

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/**
 * Room for `count` rows under the table. A totals row is never hidden and shown again, which would lose what the user made of
 * it: rows are inserted above it. Throws a Refusal that names what cannot move.
 * @param ours true where the cell under the table holds our source line as we wrote it
 */
export async function lookBelow(
  context: Excel.RequestContext,
  place: TablePlace,
  count: number,
  ours: boolean,
): Promise<Room> {
  const { box, totals } = place;
  const below = cellBelow(place);
  if (below.row + count + 1 > SHEET_ROWS) throw new Refusal({ id: 'sheet-full', sheet: box.sheet });
  const strip = { ...box, row: below.row, rows: count + (ours ? 1 : 0) };
  const room = { rows: box.rows, count, line: null, formats: null };
  if (!totals && (await isFree(context, strip, ours))) {
    const line = ours ? await readLine(context, below) : null;
    return { ...room, kind: 'free', line, formats: await readFormats(context, { ...strip, rows: count }) };
  }
  await refuseTearing(context, place, count);
  return { ...room, kind: 'insert' };
}

/** True where nothing but our line stands in the strip, and nothing is merged there. */
async function isFree(context: Excel.RequestContext, strip: Box, ours: boolean): Promise<boolean> {
  const beside = { ...strip, column: strip.column + 1, rows: 1, columns: strip.columns - 1 };
  const under = { ...strip, row: strip.row + 1, rows: strip.rows - 1 };
  const parts = (ours ? [beside, under] : [strip]).filter(({ rows, columns }) => rows > 0 && columns > 0);
  const used = parts.map((part) => rangeOf(context, part).getUsedRangeOrNullObject(true).load(PLACE));
  const formatted = rangeOf(context, strip).getUsedRangeOrNullObject(false).load('address');
  await context.sync();
  for (const range of used) {
    if (!range.isNullObject && (await firstContent(context, boxOf(strip.sheet, range))) !== null) return false;
  }
  return formatted.isNullObject || (await mergedIn(context, strip)).length === 0;
}

/** Asked only where it matters: the question may empty the user's undo list in some versions of Excel (office-js #5918). */
async function mergedIn(context: Excel.RequestContext, area: Box): Promise<Box[]> {
  if (!hasExcelApi('1.13')) return [];
  const merged = rangeOf(context, area).getMergedAreasOrNullObject().load('address');
  await context.sync();
  if (merged.isNullObject) return [];
  const areas = merged.areas.load(`items/${PLACE.replaceAll(',', ',items/')}`);
  await context.sync();
  return areas.items.map((range) => boxOf(area.sheet, range));
}

/** Our line as it stands, with the looks that go down with it. */
export async function readLine(context: Excel.RequestContext, below: Box): Promise<MovedLine> {
  const cell = rangeOf(context, below).load(CONTENT);
  const font = cell.format.font.load('bold,color,italic,size');
  await context.sync();
  const content = contentsOf(cell)[0]?.[0] ?? { formula: null, value: '', error: false, format: 'General' };
  const { bold, color, italic, size } = font;
  return { content, font: { bold, color, italic, size } };
}

async function readFormats(context: Excel.RequestContext, free: Box): Promise<string[][] | null> {
  if (free.rows * free.columns > KEPT_FORMATS) return null;
  const formatted = rangeOf(context, free).getUsedRangeOrNullObject(false).load('address');
  const range = rangeOf(context, free).load('numberFormat');
  await context.sync();
  return formatted.isNullObject ? null : (range.numberFormat as string[][]);
}

/** Cells that move down take along what stands below them; what reaches beyond the table's columns would be torn. */
async function refuseTearing(
  context: Excel.RequestContext,
  { box, tableId }: TablePlace,
  count: number,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(box.sheet);
  const used = sheet.getUsedRange(false).load(PLACE);
  const tables = sheet.tables.load('items/id,items/name');
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load(PLACE));
  await context.sync();
  const end = box.row + box.rows;
  const torn = (other: Box): boolean =>
    other.row + other.rows > end &&
    other.column < box.column + box.columns &&
    box.column < other.column + other.columns &&
    (other.column < box.column || other.column + other.columns > box.column + box.columns);
  tables.items.forEach(({ id, name }, index) => {
    const range = ranges[index];
    if (!range || id === tableId || !torn(boxOf(box.sheet, range))) return;
    throw new Refusal({ id: 'no-room-below', what: name, address: addressOf(boxOf(box.sheet, range)) });
  });
  const bottom = used.rowIndex + used.rowCount;
  if (bottom + count > SHEET_ROWS) throw new Refusal({ id: 'sheet-full', sheet: box.sheet });
  // Merged cells that are empty may lie below all that is in use.
  const rows = Math.min(SHEET_ROWS, Math.max(bottom, end + count) + 1) - end;
  const merged = (await mergedIn(context, { ...box, row: end, rows })).find(torn);
  if (merged) throw new Refusal({ id: 'merged-below', address: addressOf(merged) });
}

/** `B30:D40`. */
function addressOf({ row, column, rows, columns }: Box): string {
  const cell = (r: number, c: number): string => `${columnLetters(c)}${r + 1}`;
  return `${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}
