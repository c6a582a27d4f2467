/** Writes our line under a table without the table taking it in, as Excel does with what is written right under one. */
import type { StandingValue } from '../../tables';
import { rangeOf } from '../box';
import { hasExcelApi } from '../run';
import { rewritten, type CellContent } from './cell-content';
import type { CellEdit } from './edit-cell';
import { cellBelow, locateTable, type TablePlace } from './locate-table';

/** What to type, and the number format to set before it; null leaves the cell's own. */
export type Typed = Pick<CellEdit, 'format'> & { readonly typed: StandingValue };

/** What makes a line what it was. Ours are texts and hold no formula. */
export function lineAgain(content: CellContent): Typed {
  const { typed, before } = rewritten(content);
  return { typed, format: before };
}

/** Queues it. */
export function typeEdit(cell: Excel.Range, { typed, format }: Typed): void {
  if (format !== null) cell.numberFormat = [[format]];
  cell.values = [[typed]];
}

/** True where a table that took the line in can be cut back: then the line may be written under it. */
export function canWriteBelow({ totals }: TablePlace): boolean {
  // Under a totals row nothing is taken in.
  return totals || hasExcelApi('1.13');
}

/**
 * Types into the cell under the table; where the table grows over it, cuts the table back and takes away from the cells beside
 * what Excel put there: formulas of the columns that calculate, number formats.
 */
export async function typeBelow(context: Excel.RequestContext, place: TablePlace, typed: Typed): Promise<void> {
  const below = cellBelow(place);
  const before = rangeOf(context, { ...below, columns: place.box.columns }).load('formulas,numberFormat');
  typeEdit(rangeOf(context, below), typed);
  await context.sync();
  const now = await locateTable(context, place);
  if (!now || now.box.rows <= place.box.rows) return;
  context.workbook.tables.getItem(now.tableId).resize(rangeOf(context, place.box));
  const formats = (before.numberFormat as string[][])[0];
  (before.formulas as StandingValue[][])[0]?.forEach((formula, column) => {
    if (column > 0) asBefore(rangeOf(context, { ...below, column: below.column + column }), formula, formats?.[column]);
  });
  await context.sync();
}

function asBefore(cell: Excel.Range, formula: StandingValue, format: string | undefined): void {
  if (formula === '') cell.clear();
  cell.numberFormat = [[format ?? 'General']];
}
