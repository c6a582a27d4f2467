/**
 * A snapshot: our tables as they stand, copied to a new sheet as plain cells with day and data version. Nothing refreshes it, and
 * nothing takes it for a table of ours.
 */
import { sheetName, type Language } from '../../tables';
import type { ToolRefused } from '../formula-outcome';
import type { KnownTable } from '../identity/known-tables';
import { lookLike } from '../named-styles';
import { problemIn, Refusal } from '../refresh/refusal';
import { run } from '../run';
import { typeLines, typedCell } from '../typed-lines';
import { copyTable, type TableCopy } from './table-copy';
import { aboutTable, snapshotWords } from './snapshot-words';

export interface SnapshotRequest {
  /** What is copied, in this order; those without a place in the workbook are left out. */
  readonly tables: readonly KnownTable[];
  readonly language: Language;
  /** Local time: `2026-04-07 09:05`. */
  readonly now: string;
  readonly dataVersion: string;
  readonly signal?: AbortSignal;
}

export interface SnapshotTaken {
  readonly ok: true;
  readonly sheet: string;
  readonly tables: number;
  readonly cells: number;
}

/** Never throws; where it fails no new sheet stays. */
export async function takeSnapshot(request: SnapshotRequest): Promise<SnapshotTaken | ToolRefused> {
  let made: string | null = null;
  try {
    const { copies, taken } = await readAll(request);
    if (copies.length === 0) throw new Refusal({ id: 'no-tables' });
    const words = snapshotWords(request.language);
    const name = sheetName(words.sheet(request.now.slice(0, 10)), taken);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      await context.sync();
      made = name;
      await writeAll(context, sheet, copies, request);
      sheet.activate();
      await context.sync();
    });
    const cells = copies.reduce((sum, { place: { box } }) => sum + box.rows * box.columns, 0);
    return { ok: true, sheet: name, tables: copies.length, cells };
  } catch (error) {
    if (made !== null) await deleteSheet(made).catch(() => undefined);
    return { ok: false, problem: problemIn(error) };
  }
}

async function readAll({ tables, signal }: SnapshotRequest): Promise<{ copies: TableCopy[]; taken: string[] }> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const workbook = context.workbook.load('readOnly');
    await context.sync();
    if (workbook.readOnly) throw new Refusal({ id: 'read-only' });
    const copies: TableCopy[] = [];
    for (const table of tables) {
      const copy = table.sheet === '' ? null : await copyTable(context, table, signal);
      if (copy) copies.push(copy);
    }
    return { copies, taken: sheets.items.map(({ name }) => name) };
  });
}

/** Head, then each table under its title and its place, with its source line and an empty row below. */
async function writeAll(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  copies: readonly TableCopy[],
  { language, now, dataVersion, signal }: SnapshotRequest,
): Promise<void> {
  const line = async (row: number, text: string): Promise<Excel.Range> => {
    await typeLines(context, sheet, { row, column: 0 }, [[typedCell(text)]]);
    return sheet.getRangeByIndexes(row, 0, 1, 1);
  };
  lookLike(await line(0, snapshotWords(language).head(now, copies.length, dataVersion)), 'title', null);
  let row = 2;
  for (const copy of copies) {
    const { lines, place, title, sourceLine, table } = copy;
    lookLike(await line(row, title || table.name), 'title', null);
    lookLike(await line(row + 1, aboutTable(copy, language)), 'source', null);
    await typeLines(context, sheet, { row: row + 2, column: 0 }, lines, signal);
    if (place.header) sheet.getRangeByIndexes(row + 2, 0, 1, place.box.columns).format.font.bold = true;
    row += 2 + lines.length;
    if (sourceLine !== '') lookLike(await line(row, sourceLine), 'source', null);
    row += 2;
  }
  await copyWidths(context, sheet, copies);
}

/** Each column as wide as the widest of the tables' columns that stand in it. */
async function copyWidths(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  copies: readonly TableCopy[],
): Promise<void> {
  const asked = copies.map(({ place: { box } }) =>
    Array.from({ length: box.columns }, (_, column) =>
      context.workbook.worksheets
        .getItem(box.sheet)
        .getRangeByIndexes(box.row, box.column + column, 1, 1)
        .load('format/columnWidth'),
    ),
  );
  await context.sync();
  const widths: number[] = [];
  for (const columns of asked) {
    columns.forEach(({ format }, column) => (widths[column] = Math.max(widths[column] ?? 0, format.columnWidth)));
  }
  widths.forEach((width, column) => (sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width));
  await context.sync();
}

async function deleteSheet(name: string): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
}
