/** Reads a table as it stands, to be written elsewhere as plain cells. */
import type { StandingValue } from '../../tables';
import type { KnownTable } from '../identity/known-tables';
import { cellAbove, cellBelow, locateTable, type TablePlace } from '../refresh/locate-table';
import { pacedRows, READ_PACE } from '../refresh/paced';
import { rangeOf } from '../box';
import { typedCell, type TypedCell } from '../typed-lines';

export interface TableCopy {
  readonly table: KnownTable;
  readonly place: TablePlace;
  /** What stands above and below, where it is what we wrote there; "" elsewhere. */
  readonly title: string;
  readonly sourceLine: string;
  /** Header, rows and totals as values with their number formats. */
  readonly lines: readonly (readonly TypedCell[])[];
}

/** Null for a table that is gone since it was listed. */
export async function copyTable(
  context: Excel.RequestContext,
  table: KnownTable,
  signal?: AbortSignal,
): Promise<TableCopy | null> {
  const place = await locateTable(context, table);
  if (!place) return null;
  const { box } = place;
  const lines: TypedCell[][] = [];
  const read = async (from: number, count: number): Promise<void> => {
    const range = rangeOf(context, { ...box, row: box.row + from, rows: count }).load('values,numberFormat');
    await context.sync();
    (range.values as StandingValue[][]).forEach((line, r) =>
      lines.push(line.map((value, c) => typedCell(value, (range.numberFormat as string[][])[r]?.[c]))),
    );
  };
  await pacedRows(box.rows, box.columns, READ_PACE, read, signal);
  const above = cellAbove(place);
  const around = [above, cellBelow(place)].map((cell) => cell && rangeOf(context, cell).load('values'));
  await context.sync();
  const [title, source] = around.map((range) =>
    String((range?.values as StandingValue[][] | undefined)?.[0]?.[0] ?? ''),
  );
  const ours = (text: string | undefined, line: string | null | undefined): string =>
    text !== undefined && text === line ? text : '';
  return {
    table,
    place,
    title: ours(title, table.record?.title),
    sourceLine: ours(source, table.record?.sourceLine),
    lines,
  };
}
