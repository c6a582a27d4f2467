/** Our source line goes down with the end of its table, and back up. */
import { rangeOf, type Box } from '../box';
import { rewritten, type CellContent } from './cell-content';

export interface MovedLine {
  readonly content: CellContent;
  readonly font: Pick<Excel.RangeFont, 'bold' | 'color' | 'italic' | 'size'>;
}

/** Queues the move by `rows`; the cell it leaves is cleared. */
export function moveLine(context: Excel.RequestContext, from: Box, rows: number, { content, font }: MovedLine): void {
  const cell = rangeOf(context, { ...from, row: from.row + rows });
  const { before, typed, after } = rewritten(content);
  cell.numberFormat = [[before]];
  cell.formulas = [[typed]];
  if (after !== before) cell.numberFormat = [[after]];
  cell.format.font.set(font);
  rangeOf(context, from).clear();
}
