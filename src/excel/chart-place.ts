/** Where a chart goes beside its table: over cells that nobody uses. */
import { rangeOf, type Box } from './box';

/** Rows it covers: some 270 points at the standard height. */
const ROWS = 18;

/** Points it is wide at least, by whole columns. */
const WIDTH = 440;

/** So many columns are as wide as that together, unless the user made them very narrow. */
const COLUMNS = 16;

const LAST_COLUMN = 16_383;

/** An empty column or row between table and chart. */
const GAP = 1;

/**
 * Right of the block, from its second row, where no cell in use and no chart is in the way; else under it; else under all that
 * is in use on the sheet. Three syncs.
 * @param block all the table takes, title and source line included
 */
export async function chartPlace(context: Excel.RequestContext, block: Box): Promise<Box> {
  const right = { ...block, row: block.row + 1, column: block.column + block.columns + GAP };
  const below = { ...block, row: block.row + block.rows + GAP };
  const [beside = null, under = null] = await wideEnough(context, [right, below]);
  const used = context.workbook.worksheets
    .getItem(block.sheet)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,rowCount');
  const free = await areFree(context, [beside, under]);
  if (beside && free[0]) return beside;
  if (under && free[1]) return under;
  const lowest = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  return { ...(under ?? below), row: Math.max(lowest, below.row) + GAP, rows: ROWS };
}

/** From each start as many columns as make a chart's width; null past the sheet's edge. One sync. */
async function wideEnough(context: Excel.RequestContext, starts: readonly Box[]): Promise<(Box | null)[]> {
  const asked = starts.map((start) => {
    const columns = Math.min(COLUMNS, LAST_COLUMN - start.column + 1);
    const cells = Array.from({ length: Math.max(0, columns) }, (_, index) => ({
      ...start,
      column: start.column + index,
      rows: 1,
      columns: 1,
    }));
    return { start, ranges: cells.map((cell) => rangeOf(context, cell).load('format/columnWidth')) };
  });
  await context.sync();
  return asked.map(({ start, ranges }) => {
    let width = 0;
    const enough = ranges.findIndex((range) => (width += range.format.columnWidth) >= WIDTH);
    return enough < 0 ? null : { ...start, rows: ROWS, columns: enough + 1 };
  });
}

/** One sync, two where the sheet has charts. */
async function areFree(context: Excel.RequestContext, places: readonly (Box | null)[]): Promise<boolean[]> {
  const asked = places.map((place) => {
    if (!place) return null;
    const area = rangeOf(context, place);
    return { area, used: area.getUsedRangeOrNullObject(true).load('address') };
  });
  const [first] = places.flatMap((place) => place ?? []);
  const charts =
    first &&
    context.workbook.worksheets.getItem(first.sheet).charts.load('items/left,items/top,items/width,items/height');
  await context.sync();
  const empty = asked.map((each) => (each?.used.isNullObject ? each.area : null));
  if (!charts || charts.items.length === 0) return empty.map((area) => area !== null);
  for (const area of empty) area?.load('left,top,width,height');
  await context.sync();
  return empty.map((area) => area !== null && !charts.items.some((chart) => covers(chart, area)));
}

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function covers(a: Rectangle, b: Rectangle): boolean {
  const across = a.left < b.left + b.width && b.left < a.left + a.width;
  return across && a.top < b.top + b.height && b.top < a.top + a.height;
}
