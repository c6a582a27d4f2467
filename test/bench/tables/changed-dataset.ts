/** The long table of the tests, and the same as a new release would have it. */
import type { DataCell, Dataset } from '../../../src/tables/dataset';
import { longDataset } from '../../e2e/tables/datasets';

/** In one row of these, three cells of twelve are others: one cell in a hundred. */
const EVERY = 25;
const CHANGED = { price: 2, value: 7, words: 10 } as const;

export const COLUMNS = 12;

/** Cells that differ between the two datasets of so many rows. */
export function changedCells(rows: number): number {
  return Math.ceil(rows / EVERY) * Object.keys(CHANGED).length;
}

/** Counted from 0. */
export function lastChangedRow(rows: number): number {
  return Math.floor((rows - 1) / EVERY) * EVERY;
}

export function datasetBefore(rows: number): Dataset {
  return longDataset(rows);
}

export function datasetAfter(rows: number): Dataset {
  const before = longDataset(rows);
  return {
    ...before,
    rows: before.rows.map((row, index): readonly DataCell[] => {
      if (index % EVERY !== 0) return row;
      const next = [...row];
      next[CHANGED.price] = index / 8 + 1000;
      next[CHANGED.value] = index * 3.5 + 1;
      next[CHANGED.words] = `新的说明 ${index}`;
      return next;
    }),
  };
}
