/** The plain texts of a table's columns, read once: every question about a column and every row of a price list asks for them. */
import { normalise } from '../../document/normalise';
import type { Cell } from '../tables/cells';
import type { TableGrid } from '../tables/grid';
import { NOTHING_CELL } from '../lexicon/table-heads';

const plainTexts = new WeakMap<Cell, string>();

/** The cell's text, normalised and trimmed; '' where there is no cell. */
export function plain(cell: Cell | undefined): string {
  if (!cell) return '';
  const known = plainTexts.get(cell);
  if (known !== undefined) return known;
  const text = normalise(cell.text).text.trim();
  plainTexts.set(cell, text);
  return text;
}

interface ColumnTexts {
  /** Of the cells that say something, from the top. */
  readonly filled: readonly string[];
  /** How often each text stands in the column, the empty one, too. */
  readonly counts: ReadonlyMap<string, number>;
}

const columnTexts = new WeakMap<TableGrid, Map<number, ColumnTexts>>();

/** The texts of one column of the body, counted from 0; of empty cells where the rows do not reach it. */
export function textsOfColumn(grid: TableGrid, column: number): ColumnTexts {
  let columns = columnTexts.get(grid);
  if (!columns) columnTexts.set(grid, (columns = new Map<number, ColumnTexts>()));
  let known = columns.get(column);
  if (!known) {
    const texts = grid.rows.map((row) => plain(row[column]));
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    columns.set(column, (known = { filled: texts.filter((text) => !NOTHING_CELL.test(text)), counts }));
  }
  return known;
}

/** Most of the filled cells of the column satisfy `test`; false where none is filled. */
export function mostly(grid: TableGrid, column: number, test: (text: string) => boolean): boolean {
  const { filled } = textsOfColumn(grid, column);
  return filled.length > 0 && filled.filter(test).length * 2 > filled.length;
}
