/** What a cell holds, read so that exactly the same can be put back. */
import type { StandingValue } from '../../tables';
import { frozenCell, type FrozenCell } from '../frozen-cells';

/** To be loaded of a range before `contentsOf`. */
export const CONTENT = 'formulas,values,valueTypes,numberFormat';

export interface CellContent {
  /** With its `=`; null where the cell holds a value. */
  readonly formula: string | null;
  readonly value: StandingValue;
  /** True for an error typed as such (`#N/A`), which looks like a text. */
  readonly error: boolean;
  readonly format: string;
}

/** The cells of a range, line by line. */
export function contentsOf(range: Excel.Range): CellContent[][] {
  const formats = range.numberFormat as string[][];
  const values = range.values as StandingValue[][];
  return (range.formulas as StandingValue[][]).map((line, r) =>
    line.map((formula, c) => {
      const value = values[r]?.[c] ?? '';
      return {
        formula: formulaOf(formula, value),
        value,
        error: String(range.valueTypes[r]?.[c]) === 'Error',
        format: formats[r]?.[c] ?? 'General',
      };
    }),
  );
}

/** The formula of a cell, or null: a text that looks like a formula is its own value, a formula never is. */
export function formulaOf(formula: StandingValue, value: StandingValue): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** What a person sees the cell hold: its formula where it has one. */
export function shownContent({ formula, value }: Pick<CellContent, 'formula' | 'value'>): StandingValue {
  return formula ?? value;
}

/** How to write the cell so that it holds this again. A formula or an error in a cell formatted as text would go as text. */
export function rewritten({ formula, value, error, format }: CellContent): FrozenCell {
  if (formula === null && !error) return frozenCell(value, format);
  return { typed: formula ?? value, before: format === '@' ? 'General' : format, after: format };
}
