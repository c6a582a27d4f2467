/** Puts a plan into cells that are known to be empty. */
import { inertText, type PlanCell, type PlanColumn, type TablePlan } from '../tables';
import { blocksOf } from './blocks';
import { layoutOf } from './layout';

/** Blue header and banded rows; readable in Excel's light and dark modes, and changes with the workbook's theme. */
const TABLE_STYLE = 'TableStyleMedium2';

const TITLE_SIZE = 12;
const SOURCE_SIZE = 9;
/** Readable on white and on the near-black of Excel's dark mode. */
const SOURCE_COLOR = '#7F7F7F';

export interface Place {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  /** Present widths in points, by column of the plan; columns are only ever widened. Null on a new sheet: ours are set. */
  readonly widths: readonly number[] | null;
}

/**
 * Queues title, header, rows, table and source line; syncs only between blocks of a large table. Formats go before values, so
 * that a code is never read as a number. The caller syncs at the end.
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: TablePlan,
  name: string,
  { sheet, row, column, widths }: Place,
): Promise<Excel.Table> {
  const layout = layoutOf(plan);
  const line = (offset: number): Excel.Range => sheet.getRangeByIndexes(row + offset, column, 1, 1);
  const body = sheet.getRangeByIndexes(row + layout.bodyRow, column, plan.rows.length, layout.columns);

  writeTexts(line(layout.titleRow), [plan.title]);
  const header = sheet.getRangeByIndexes(row + layout.headerRow, column, 1, layout.columns);
  writeTexts(
    header,
    plan.columns.map((each) => each.header),
  );
  plan.columns.forEach((each, index) => {
    formatColumn(
      body.getColumn(index),
      each,
      plan.rows.map((cells) => cells[index] ?? null),
    );
    const width = points(each.width);
    if (widths === null || (widths[index] ?? 0) < width) header.getColumn(index).format.columnWidth = width;
  });
  await writeBody(context, body, plan.rows);
  // A row grows over text that breaks into lines only where its height is asked to fit.
  if (plan.columns.some(({ wrap }) => wrap)) {
    body.format.verticalAlignment = 'Top';
    body.format.autofitRows();
  }
  writeTexts(line(layout.sourceRow), [plan.sourceLine]);

  const table = sheet.tables.add(
    sheet.getRangeByIndexes(row + layout.headerRow, column, layout.tableRows, layout.columns),
    true,
  );
  table.name = name;
  table.style = TABLE_STYLE;

  const title = line(layout.titleRow).format.font;
  title.bold = true;
  title.size = TITLE_SIZE;
  const source = line(layout.sourceRow).format.font;
  source.size = SOURCE_SIZE;
  source.color = SOURCE_COLOR;
  return table;
}

/** A row of texts, each inert whatever it says. */
function writeTexts(range: Excel.Range, texts: readonly string[]): void {
  const cells = texts.map(inertText);
  range.numberFormat = [cells.map(({ format }) => format)];
  range.values = [cells.map(({ typed }) => typed)];
}

/** One format for the column; cell by cell only where a text needs another than its column's. */
function formatColumn(range: Excel.Range, column: PlanColumn, cells: readonly PlanCell[]): void {
  const formats = cells.map((cell) => (typeof cell === 'string' ? inertText(cell).format : column.format));
  const uniform = formats.every((format) => format === column.format);
  // A single value applies to every cell of the range; the typings know only the matrix.
  range.numberFormat = uniform ? (column.format as unknown as string[][]) : formats.map((format) => [format]);
  if (column.wrap) range.format.wrapText = true;
}

async function writeBody(context: Excel.RequestContext, body: Excel.Range, rows: TablePlan['rows']): Promise<void> {
  const values = rows.map((row) => row.map(writable));
  const blocks = blocksOf(values);
  for (const { start, count } of blocks) {
    const last = body.getRow(start).getResizedRange(count - 1, 0);
    last.values = values.slice(start, start + count);
    if (blocks.length > 1) await context.sync();
  }
}

/** "" leaves an empty cell empty; it is never 0. */
function writable(cell: PlanCell): string | number {
  if (cell === null) return '';
  return typeof cell === 'number' ? cell : inertText(cell).typed;
}

/** Excel's API counts column widths in points: 7 pixels a character and 5 around them, at 96 pixels an inch. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
