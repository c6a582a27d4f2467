/** Reads a table as it stands, for src/tables to compare with the data. */
import { formulaPlace, type StandingTable, type StandingValue } from '../../tables';
import { rangeOf, type Box } from '../box';
import { formulaOf } from './cell-content';
import { bodyOf, cellAbove, cellBelow, type TablePlace } from './locate-table';
import { pacedRows, READ_PACE } from './paced';

/**
 * Formulas of every cell, in blocks; values too where a text begins with `=`, since only they tell a formula from such a text.
 * A large table takes a request for some thousand cells each.
 */
export async function readStanding(
  context: Excel.RequestContext,
  place: TablePlace,
  signal?: AbortSignal,
): Promise<StandingTable> {
  const body = bodyOf(place);
  const rows: StandingValue[][] = [];
  const formulas = new Map<string, string>();
  const above = cellAbove(place);
  const lines = [above, cellBelow(place)].map((box) => box && rangeOf(context, box).load('values'));
  const like = new Set<number>();
  const read = async (from: number, count: number): Promise<void> => {
    const block = { ...body, row: body.row + from, rows: count };
    const values = await readBlock(context, block, like, (r, c, formula) =>
      formulas.set(formulaPlace(from + r, c), formula),
    );
    rows.push(...values);
  };
  await pacedRows(body.rows, body.columns, READ_PACE, read, signal);
  const [title = '', source = ''] = lines.map((range) => (range?.values as StandingValue[][] | undefined)?.[0]?.[0]);
  return { columns: place.columns, rows, formulas, above: title, below: source };
}

/**
 * Values of a block; `tell` is called for each formula. `like` holds the columns where texts beginning with `=` were seen so
 * far, whose values are asked for at once.
 */
async function readBlock(
  context: Excel.RequestContext,
  block: Box,
  like: Set<number>,
  tell: (row: number, column: number, formula: string) => void,
): Promise<StandingValue[][]> {
  const range = rangeOf(context, block).load('formulas');
  const asked = new Map([...like].map((column) => [column, askValues(context, block, column)]));
  await context.sync();
  const rows = (range.formulas as StandingValue[][]).map((line) => [...line]);
  const found = new Set<number>();
  for (const line of rows) line.forEach((cell, c) => startsAsFormula(cell) && !asked.has(c) && found.add(c));
  for (const column of found) asked.set(column, askValues(context, block, column));
  if (found.size > 0) await context.sync();
  for (const [column, answer] of asked) {
    like.add(column);
    (answer.values as StandingValue[][]).forEach(([value = ''], r) => {
      const line = rows[r];
      const formula = line && formulaOf(line[column] ?? '', value);
      if (!line || formula === null || formula === undefined) return;
      line[column] = value;
      tell(r, column, formula);
    });
  }
  return rows;
}

function startsAsFormula(cell: StandingValue): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

function askValues(context: Excel.RequestContext, block: Box, column: number): Excel.Range {
  return rangeOf(context, { ...block, column: block.column + column, columns: 1 }).load('values');
}
