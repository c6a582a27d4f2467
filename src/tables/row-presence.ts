/** Rows that only one side has: new in the data or deleted by the user, gone from the data or the user's own. */
import type { AlignedRow } from './align-plan';
import type { KeyedRow, RowMatches } from './match-rows';
import type { AddedRow, GoneRow } from './refresh-diff';
import { numbered, standingOf } from './row-keys';
import { standingReport, type RowLabel } from './row-labels';
import type { StandingTable } from './standing-table';
import type { TableRecord } from './table-record';
import { rowHash, type Written } from './written';

export interface Sides {
  readonly rows: readonly AlignedRow[];
  /** The same rows with their keys, and the hashes of these, numbered. */
  readonly data: readonly KeyedRow[];
  readonly hashes: readonly string[];
  readonly matches: RowMatches;
  /** How many rows of the data each key has. */
  readonly counts: ReadonlyMap<string, number>;
  readonly written: Written | null;
  readonly labelOf: RowLabel;
}

/** Rows of the data that the sheet lacks: new ones, and those that we wrote and the user deleted. */
export function absentRows({ rows, data, hashes, matches, counts, written, labelOf }: Sides): {
  added: AddedRow[];
  deleted: AddedRow[];
} {
  const added: AddedRow[] = [];
  const deleted: AddedRow[] = [];
  const there = new Map<string, number>();
  const isThere = (index: number): boolean => (matches.standing[index] ?? -1) >= 0;
  data.forEach(({ key }, index) => {
    if (isThere(index)) there.set(key, (there.get(key) ?? 0) + 1);
  });
  rows.forEach(({ cells, report, planRow }, index) => {
    if (isThere(index)) return;
    const key = data[index]?.key ?? '';
    const line = { label: labelOf(cells.map(standingOf)), report, planRow };
    // Of several rows with one key nobody can say which was deleted, only how many.
    const present = there.get(key) ?? 0;
    if (writtenCount(key, counts.get(key) ?? 1, hashes[index] ?? '', written) > present) {
      deleted.push(line);
      there.set(key, present + 1);
    } else added.push(line);
  });
  return { added, deleted };
}

/** How many rows of this key we wrote, of at most `most` that the data has now; `only` is the hash where that is one. */
function writtenCount(key: string, most: number, only: string, written: Written | null): number {
  if (!written) return 0;
  if (most === 1) return written.rows.has(only) ? 1 : 0;
  let count = 0;
  for (let n = 1; n <= most; n += 1) if (written.rows.has(rowHash(numbered(key, n)))) count += 1;
  return count;
}

/** Rows of the sheet that the data lacks: ours, which it had when they were written (with the hash of their key), and the user's. */
export function vanishedRows(
  { matches, counts, written, labelOf }: Sides,
  standing: StandingTable,
  places: readonly (number | null)[],
  record: TableRecord,
): { gone: GoneRow[]; goneHashes: string[]; own: number } {
  const found: { line: GoneRow; hash: string }[] = [];
  let own = 0;
  for (const [key, rows] of matches.unclaimed) {
    // Numbers of this key that the data no longer has: those above what it has now.
    let n = (counts.get(key) ?? 0) + 1;
    for (const row of rows) {
      const hash = rowHash(numbered(key, n));
      if (!written?.rows.has(hash)) {
        own += 1;
        continue;
      }
      n += 1;
      const values = places.map((place) => (place === null ? '' : (standing.rows[row]?.[place] ?? '')));
      const marked = written.struck.has(hash);
      found.push({ line: { label: labelOf(values), report: standingReport(values, record), row, marked }, hash });
    }
  }
  found.sort((a, b) => a.line.row - b.line.row);
  return { gone: found.map(({ line }) => line), goneHashes: found.map(({ hash }) => hash), own };
}
