/** What Excel puts into a table's totals row when it is shown for the first time. */
import type { CellWrite } from './host-workbook';
import { columnReference } from './formulas/structured-references';

/** SUBTOTAL's numbers for sum and count; from 101 on, hidden rows are left out. */
const SUM = 109;
const COUNT = 103;

/**
 * The word in the first column, and in the last one the sum of its numbers, or the count where it holds none.
 * @param word in the language of Excel: Total, 汇总
 */
export function firstTotals(
  table: { readonly name: string; readonly columns: readonly { readonly name: string }[] },
  lastHoldsNumbers: boolean,
  word: string,
): CellWrite[] {
  const totals = table.columns.map((): CellWrite => undefined);
  const last = table.columns.at(-1);
  totals[0] = { value: word };
  if (last) {
    const column = `${table.name}[${columnReference(last.name)}]`;
    totals[totals.length - 1] = { typed: `=SUBTOTAL(${lastHoldsNumbers ? SUM : COUNT},${column})` };
  }
  return totals;
}
