/** Cells written together: those of one column that follow each other, so that ten thousand formulas are a few writes. */

export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells in one write at most; a failed write is then tried again cell by cell, which must stay bearable. */
const LONGEST_RUN = 1000;

/** Runs from above; `together` may keep two neighbours apart. */
export function runsOf<T extends Cell>(
  cells: readonly T[],
  together: (above: T, below: T) => boolean = () => true,
): T[][] {
  const sorted = [...cells].sort((a, b) =>
    a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.column - b.column || a.row - b.row,
  );
  const runs: T[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const follows = above?.sheet === cell.sheet && above.column === cell.column && above.row + 1 === cell.row;
    if (run && above && follows && run.length < LONGEST_RUN && together(above, cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Runs and cells sent or asked for in one request: half a megabyte of ordinary formulas, of the five that Excel on the web takes. */
const RUNS_A_REQUEST = 200;
const CELLS_A_REQUEST = 5000;

/** Runs in order, as many together as one request takes. */
export function chunksOfRuns<R extends readonly unknown[]>(runs: readonly R[]): R[][] {
  return chunksBy(runs, (run) => run.length, CELLS_A_REQUEST);
}

/** Items in order, in lists whose sizes add up to `limit` at most; an item larger than that has a list of its own. */
export function chunksBy<T>(items: readonly T[], sizeOf: (item: T) => number, limit: number): T[][] {
  const chunks: T[][] = [];
  let size = 0;
  for (const item of items) {
    const last = chunks.at(-1);
    size += sizeOf(item);
    if (last && last.length < RUNS_A_REQUEST && size <= limit) last.push(item);
    else {
      chunks.push([item]);
      size = sizeOf(item);
    }
  }
  return chunks;
}
