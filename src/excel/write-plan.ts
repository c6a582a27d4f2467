/** Puts a plan into cells that are known to be empty. */
import { inertText, type PlanColumn, type TablePlan } from '../tables';
import { stopIfAborted } from './cancelled';
import { layoutOf } from './layout';
import { lookLike, type LineStyles } from './named-styles';
import type { Place } from './place';
import { isOneBlock, writeBody, type Watch } from './write-body';

/** Blue header and banded rows; readable in Excel's light and dark modes, and changes with the workbook's theme. */
const TABLE_STYLE = 'TableStyleMedium2';

/** Rows that break words into lines, each measured by Excel for its height; in a longer table every row is one line. */
const WRAPPED_ROWS = 2_000;

/**
 * Queues title, header, rows, table and source line; syncs only where the table is too large for one request, and then in
 * blocks. The caller syncs at the end. Throws Cancelled.
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: TablePlan,
  name: string,
  { sheet, row, column, widths, reach }: Place,
  styles: LineStyles,
  watch: Watch,
): Promise<Excel.Table> {
  const layout = layoutOf(plan);
  const line = (offset: number): Excel.Range => sheet.getRangeByIndexes(row + offset, column, 1, 1);
  if (layout.titleRow !== null) {
    lookLike(line(layout.titleRow), 'title', styles.title);
    writeTexts(line(layout.titleRow), [plan.title]);
  }
  const header = sheet.getRangeByIndexes(row + layout.headerRow, column, 1, layout.columns);
  writeTexts(
    header,
    plan.columns.map((each) => each.header),
  );
  widened(plan.columns, widths).forEach((width, index) => {
    if (width !== null) header.getColumn(index).format.columnWidth = width;
  });
  reach(layout.bodyRow);
  // In requests of their own, rows can be sent again in smaller blocks without anything else being done twice.
  if (!isOneBlock(plan)) await context.sync();
  const body = { sheet, row: row + layout.bodyRow, column, reach: (rows: number) => reach(layout.bodyRow + rows) };
  await writeBody(context, plan, body, watch);
  stopIfAborted(watch.signal);
  reach(layout.rows);
  wrapWords(plan, sheet.getRangeByIndexes(row + layout.bodyRow, column, layout.tableRows - 1, layout.columns));
  if (layout.sourceRow !== null) {
    lookLike(line(layout.sourceRow), 'source', styles.source);
    writeTexts(line(layout.sourceRow), [plan.sourceLine]);
  }
  const table = sheet.tables.add(
    sheet.getRangeByIndexes(row + layout.headerRow, column, layout.tableRows, layout.columns),
    true,
  );
  table.name = name;
  table.style = TABLE_STYLE;
  return table;
}

/** A row of texts, each inert whatever it says. */
function writeTexts(range: Excel.Range, texts: readonly string[]): void {
  const cells = texts.map(inertText);
  range.numberFormat = [cells.map(({ format }) => format)];
  range.values = [cells.map(({ typed }) => typed)];
}

/** A row grows over text that breaks into lines only where its height is asked to fit. */
function wrapWords({ columns, rows }: TablePlan, body: Excel.Range): void {
  if (rows.length > WRAPPED_ROWS || !columns.some(({ wrap }) => wrap)) return;
  columns.forEach(({ wrap }, index) => {
    if (wrap) body.getColumn(index).format.wrapText = true;
  });
  body.format.verticalAlignment = 'Top';
  body.format.autofitRows();
}

/** The width in points each column gets, null where it is wide enough. */
export function widened(columns: readonly PlanColumn[], widths: readonly number[] | null): (number | null)[] {
  return columns.map(({ width }, index) => {
    const wanted = points(width);
    return widths === null || (widths[index] ?? 0) < wanted ? wanted : null;
  });
}

/** Excel's API counts column widths in points: 7 pixels a character and 5 around them, at 96 pixels an inch. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
