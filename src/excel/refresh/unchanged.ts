/** Sees to it that a table is still what the user saw when she agreed: another person may write into it at the same time. */
import { formulaPlace, type StandingTable, type StandingValue } from '../../tables';
import { placeName, rangeOf } from '../box';
import { shownContent, type CellContent } from './cell-content';
import type { GridCell } from './edit-rectangles';
import { bodyCell, bodyOf, type TablePlace } from './locate-table';
import { pacedRows, READ_PACE } from './paced';
import { Refusal } from './refusal';
import { runs } from './strikes';

/** Same columns in the same order, same number of rows; throws a Refusal otherwise. */
export function assertSameShape(place: TablePlace, standing: StandingTable): void {
  const at = standing.columns.findIndex(({ id, header }, column) => {
    const now = place.columns[column];
    return now?.id !== id || now.header !== header;
  });
  const column = at < 0 && place.columns.length > standing.columns.length ? standing.columns.length : at;
  if (column >= 0) throw changed(placeName({ ...place.box, column: place.box.column + column }));
  if (bodyOf(place).rows !== standing.rows.length) throw changed(placeName(bodyOf(place)));
}

/** Same rows in the same order, told by the columns that name them. */
export async function assertSameKeys(
  context: Excel.RequestContext,
  place: TablePlace,
  standing: StandingTable,
  keys: readonly number[],
  signal?: AbortSignal,
): Promise<void> {
  const body = bodyOf(place);
  const spans = runs([...new Set(keys)]);
  const read = async (from: number, count: number): Promise<void> => {
    const ranges = spans.map(([column, columns]) =>
      rangeOf(context, { ...body, row: body.row + from, rows: count, column: body.column + column, columns }).load(
        'formulas',
      ),
    );
    await context.sync();
    spans.forEach(([column], index) =>
      (ranges[index]?.formulas as StandingValue[][] | undefined)?.forEach((line, r) =>
        line.forEach((formula, c) => {
          if (formula === stood(standing, from + r, column + c)) return;
          throw changed(placeName(bodyCell(place, from + r, column + c)));
        }),
      ),
    );
  };
  const width = spans.reduce((sum, [, columns]) => sum + columns, 0);
  await pacedRows(body.rows, width, READ_PACE, read, signal);
}

/** The cells hold what they held. */
export function assertSameCells(
  place: TablePlace,
  standing: StandingTable,
  cells: readonly GridCell[],
  contents: readonly CellContent[],
): void {
  cells.forEach(({ row, column }, index) => {
    const content = contents[index];
    if (content && shownContent(content) === stood(standing, row, column)) return;
    throw changed(placeName(bodyCell(place, row, column)));
  });
}

function stood(standing: StandingTable, row: number, column: number): StandingValue {
  return standing.formulas.get(formulaPlace(row, column)) ?? standing.rows[row]?.[column] ?? '';
}

/** @param cell with its sheet: `Sheet1!B7` */
export function changed(cell: string): Refusal {
  return new Refusal({ id: 'changed-meanwhile', cell });
}
