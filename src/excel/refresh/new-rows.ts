/** The cells of rows that come new into a table, decided before anything is written: what to type, in which number format. */
import type { PlanCell, StandingValue } from '../../tables';
import type { CellContent } from './cell-content';
import { cellEdit } from './edit-cell';

export interface NewRows {
  /** Row by row, a cell per column of the table; null is a cell that is not ours. */
  readonly typed: readonly (readonly (string | number | null)[])[];
  /** What the cells hold then. */
  readonly after: readonly (readonly (StandingValue | null)[])[];
  /** Per column its number formats from above: one for all rows, or one for each; null for a column that is not ours. */
  readonly formats: readonly (string | readonly string[] | null)[];
}

/** A cell of the row above. */
export type CellAbove = Pick<CellContent, 'value' | 'format'>;

/**
 * Numbers take the format of the row above, so that a format the user chose for the column goes on; texts are made inert.
 * @param planned the plan's number formats by column of the table
 * @param above null where the table has no row yet
 */
export function newRows(
  rows: readonly (readonly (PlanCell | undefined)[])[],
  planned: readonly (string | undefined)[],
  above: readonly CellAbove[] | null,
): NewRows {
  const base = planned.map((format, column) => baseFormat(format ?? 'General', above?.[column]));
  const edits = rows.map((row) =>
    planned.map((format, column) => {
      const cell = row[column];
      if (format === undefined || cell === undefined) return null;
      return cellEdit(cell, format, { value: '', format: base[column] ?? 'General' });
    }),
  );
  return {
    typed: edits.map((row) => row.map((edit) => edit?.typed ?? null)),
    after: edits.map((row) => row.map((edit) => edit?.after ?? null)),
    formats: planned.map((format, column) => {
      if (format === undefined) return null;
      const own = base[column] ?? 'General';
      const formats = edits.map((row) => row[column]?.format ?? own);
      return formats.every((each) => each === formats[0]) ? (formats[0] ?? own) : formats;
    }),
  };
}

/** That of the row above, unless a text made the cell what it is: that tells nothing of the column. */
function baseFormat(planned: string, above: CellAbove | undefined): string {
  if (above === undefined || above.format === '@') return planned;
  const held = typeof above.value === 'string' && above.value !== '';
  return held && above.format === 'General' ? planned : above.format;
}
