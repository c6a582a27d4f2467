/** Whose change a cell that differs from the data shows: the data's, the user's, or both. */
import type { ChangeKind } from './refresh-diff';
import { sameValue } from './row-keys';
import type { StandingValue } from './standing-table';
import { cellHash, wholeHash, writtenHash, type Written } from './written';

export interface CellSight {
  readonly key: string;
  /** What the cell shows now; its formula where it has one. */
  readonly now: StandingValue;
  readonly formula: string | undefined;
  /** What the data says. */
  readonly data: StandingValue;
}

/**
 * Null where the cell shows what the data says. A formula that shows another value is the user's doing. Where nothing is known of
 * what we wrote into a plain cell, the difference counts as the data's: it is listed before it is written.
 *
 * @param row the sights of the whole row, null where a column was deleted; asked only where rows have one hash for all cells
 */
export function changeKind(
  sight: CellSight,
  row: readonly (CellSight | null)[],
  rowHash: string,
  written: Written | null,
): ChangeKind | null {
  const { key, now, formula, data } = sight;
  if (sameValue(now, data)) return null;
  if (!written) return formula === undefined ? 'data' : 'both';
  const known = written.rows.get(rowHash);
  // A row of the user's own that the data has come to have, too.
  if (known === undefined) return 'both';
  const before = writtenHash(written, rowHash, key);
  const [userKept, dataKept] =
    before === undefined
      ? [
          wholeRow(row, written, ({ now: value }) => value) === known,
          wholeRow(row, written, (each) => each.data) === known,
        ]
      : [cellHash(now) === before, cellHash(data) === before];
  if (formula === undefined && userKept) return 'data';
  return dataKept ? 'user' : 'both';
}

/** The hash of the row, its cells in the order they were written in. */
function wholeRow(
  row: readonly (CellSight | null)[],
  written: Written,
  value: (sight: CellSight) => StandingValue,
): string {
  return wholeHash(
    written.columns.map((key) => {
      const sight = row.find((each) => each?.key === key);
      return sight ? value(sight) : '';
    }),
  );
}
