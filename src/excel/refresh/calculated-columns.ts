/** The user's own columns that calculate the same in every row go on in new rows, as Excel's calculated columns do. */
import { formulaPlace, type StandingTable } from '../../tables';
import { rangeOf, type Box } from '../box';
import { pacedRows, READ_PACE } from './paced';
import { runs } from './strikes';

export interface CalculatedColumn {
  readonly column: number;
  /** Alike in every row in this notation: `=C3*2` in D3 is `=RC[-1]*2`. */
  readonly formula: string;
  /** Number format of the last row. */
  readonly format: string;
}

/** Columns that are not ours and have the same formula in every row; one that differs anywhere is left to the user. */
export async function readCalculated(
  context: Excel.RequestContext,
  body: Box,
  standing: StandingTable,
  ours: ReadonlySet<number>,
  signal?: AbortSignal,
): Promise<CalculatedColumn[]> {
  const found: CalculatedColumn[] = [];
  for (const [column] of standing.columns.entries()) {
    const full = standing.rows.every((_, row) => standing.formulas.has(formulaPlace(row, column)));
    if (ours.has(column) || !full || standing.rows.length === 0) continue;
    const formula = await commonFormula(context, { ...body, column: body.column + column, columns: 1 }, signal);
    if (formula !== null) found.push({ column, ...formula });
  }
  return found;
}

async function commonFormula(
  context: Excel.RequestContext,
  cells: Box,
  signal?: AbortSignal,
): Promise<Omit<CalculatedColumn, 'column'> | null> {
  const seen = new Set<unknown>();
  const read = async (from: number, count: number): Promise<void> => {
    if (seen.size > 1) return;
    const range = rangeOf(context, { ...cells, row: cells.row + from, rows: count }).load('formulasR1C1');
    await context.sync();
    for (const [formula] of range.formulasR1C1 as unknown[][]) seen.add(formula);
  };
  await pacedRows(cells.rows, 1, READ_PACE, read, signal);
  const [formula] = seen;
  if (seen.size !== 1 || typeof formula !== 'string') return null;
  const last = rangeOf(context, { ...cells, row: cells.row + cells.rows - 1, rows: 1 }).load('numberFormat');
  await context.sync();
  const format = (last.numberFormat as string[][])[0]?.[0] ?? 'General';
  // In a cell formatted as text the formula would be a text.
  return { formula, format: format === '@' ? 'General' : format };
}

/** Fills the columns in the new rows, where Excel has not done so by itself. */
export async function fillCalculated(
  context: Excel.RequestContext,
  body: Box,
  rows: { readonly start: number; readonly count: number },
  columns: readonly CalculatedColumn[],
): Promise<void> {
  const cells = columns.map(({ column }) =>
    rangeOf(context, {
      ...body,
      row: body.row + rows.start,
      column: body.column + column,
      rows: rows.count,
      columns: 1,
    }),
  );
  for (const range of cells) range.load('formulas');
  await context.sync();
  columns.forEach(({ formula, format }, index) => {
    const range = cells[index];
    const empty = (range?.formulas as unknown[][] | undefined)?.flatMap(([each], row) => (each === '' ? [row] : []));
    for (const [row, count] of runs(empty ?? [])) {
      const part = range?.getCell(row, 0).getResizedRange(count - 1, 0);
      if (!part) continue;
      part.numberFormat = format as unknown as string[][];
      part.formulasR1C1 = formula as unknown as string[][];
    }
  });
  await context.sync();
}
