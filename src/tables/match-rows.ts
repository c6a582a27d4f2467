/** Which row of the sheet is which row of the data: by the key columns' values, whatever order the sheet is sorted in. */
import { sameValue } from './row-keys';
import type { StandingValue } from './standing-table';
import { STEP_ROWS, type Steps } from './steps';

/** One row of either side: its key (not numbered) and its values per recorded column. */
export interface KeyedRow {
  readonly key: string;
  readonly values: readonly StandingValue[];
}

export interface RowMatches {
  /** For each row of the data the row of the sheet it stands in; -1 where it stands in none. */
  readonly standing: readonly number[];
  /** Rows of the sheet that no row of the data claims, by key. */
  readonly unclaimed: ReadonlyMap<string, readonly number[]>;
}

/** Rows of one key are few; beyond this many pairs they are matched in their order. */
const MOST_PAIRS = 10_000;

/**
 * Pairs rows of equal keys. Where several share a key (two figures of one report for the same subject and period), those alike
 * in most cells go together first, so that sorting the sheet swaps none of them.
 */
export function* matchRows(data: readonly KeyedRow[], sheet: readonly KeyedRow[]): Steps<RowMatches> {
  const byKey = yield* grouped(sheet);
  const groups = yield* grouped(data);
  const standing = data.map(() => -1);
  let done = 0;
  for (const [key, rows] of groups) {
    if (++done % STEP_ROWS === 0) yield;
    const there = byKey.get(key);
    if (!there) continue;
    for (const [planRow, row] of pairsOf(rows, there, data, sheet)) standing[planRow] = row;
    byKey.set(
      key,
      there.filter((row) => !rows.some((planRow) => standing[planRow] === row)),
    );
  }
  return { standing, unclaimed: byKey };
}

/** Indexes of the rows of each key. */
function* grouped(rows: readonly KeyedRow[]): Steps<Map<string, number[]>> {
  const groups = new Map<string, number[]>();
  for (const [index, { key }] of rows.entries()) {
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
    if (index % STEP_ROWS === STEP_ROWS - 1) yield;
  }
  return groups;
}

function pairsOf(
  rows: readonly number[],
  there: readonly number[],
  data: readonly KeyedRow[],
  sheet: readonly KeyedRow[],
): (readonly [number, number])[] {
  const inOrder = rows.length * there.length > MOST_PAIRS || (rows.length === 1 && there.length === 1);
  if (inOrder) return rows.flatMap((row, index) => there.slice(index, index + 1).map((other) => [row, other] as const));
  const pairs = rows.flatMap((row) => there.map((other) => ({ row, other, alike: alike(data[row], sheet[other]) })));
  // The sort is stable, so equals keep the order of the data, then of the sheet.
  pairs.sort((a, b) => b.alike - a.alike);
  const [done, claimed] = [new Set<number>(), new Set<number>()];
  return pairs.flatMap(({ row, other }) => {
    if (done.has(row) || claimed.has(other)) return [];
    done.add(row);
    claimed.add(other);
    return [[row, other] as const];
  });
}

function alike(a: KeyedRow | undefined, b: KeyedRow | undefined): number {
  return a && b ? a.values.filter((value, index) => sameValue(value, b.values[index] ?? '')).length : 0;
}
