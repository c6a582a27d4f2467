/** Scattered cells as few rectangles: a cell between two others is cheaper named and left alone than reached by a range more. */
import { finish, finishGently, type Steps } from '../../tables';

export interface GridCell {
  /** Counted from 0, in any one frame. */
  readonly row: number;
  readonly column: number;
}

export interface Rectangle<T extends GridCell> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Those inside that are meant; the others are to be left alone. */
  readonly cells: readonly T[];
}

/** Bytes of a range of its own in a request: its path by indexes and the action that sets it, as Microsoft's client words them. */
const RANGE_BYTES = 400;

/** `null,` */
const BLANK_BYTES = 5;

/** What one rectangle holds at most, so that a request can be cut between rectangles. */
const CELLS = 4_000;
const BYTES = 250_000;

/** As far below its last row a rectangle can still grow. */
const REACH = RANGE_BYTES / BLANK_BYTES;

interface Growing<T> {
  top: number;
  bottom: number;
  left: number;
  right: number;
  bytes: number;
  readonly cells: T[];
}

export interface RectangleOptions<T> {
  /** Keeps each in one row: Excel may put a block written over hidden rows into the rows that are shown (office-js #224). */
  readonly singleRows?: boolean;
  /** Bytes that a cell's content takes in a request. */
  readonly bytesOf?: (cell: T) => number;
}

/** Cells between two chances to pause. */
const STEP_CELLS = 2_000;

/** Rectangles that hold every cell, from above; they may overlap. */
export function rectanglesOf<T extends GridCell>(cells: readonly T[], options?: RectangleOptions<T>): Rectangle<T>[] {
  return finish(rectangleSteps(cells, options));
}

/** The same for many cells, with pauses. */
export function rectanglesInSteps<T extends GridCell>(
  cells: readonly T[],
  options: RectangleOptions<T>,
  breathe: () => Promise<void>,
): Promise<Rectangle<T>[]> {
  return finishGently(rectangleSteps(cells, options), breathe);
}

function* rectangleSteps<T extends GridCell>(
  cells: readonly T[],
  { singleRows = false, bytesOf = () => 0 }: RectangleOptions<T> = {},
): Steps<Rectangle<T>[]> {
  const lines = new Map<number, T[]>();
  for (const [index, cell] of cells.entries()) {
    const line = lines.get(cell.row);
    if (line) line.push(cell);
    else lines.set(cell.row, [cell]);
    if (index % STEP_CELLS === STEP_CELLS - 1) yield;
  }
  const done: Growing<T>[] = [];
  let open: Growing<T>[] = [];
  for (const [index, [row, line]] of [...lines].sort(([a], [b]) => a - b).entries()) {
    if (index % STEP_CELLS === STEP_CELLS - 1) yield;
    const near = open.filter(({ bottom }) => row - bottom <= (singleRows ? 0 : REACH));
    if (near.length < open.length) done.push(...open.filter((each) => !near.includes(each)));
    open = near;
    for (const cell of line.sort((a, b) => a.column - b.column)) {
      const bytes = bytesOf(cell);
      const home = cheapest(open, cell, bytes);
      if (home) include(home, cell, bytes);
      else open.push({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column, bytes, cells: [cell] });
    }
  }
  return [...done, ...open]
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(({ top, bottom, left, right, cells: inside }) => ({
      row: top,
      column: left,
      rows: bottom - top + 1,
      columns: right - left + 1,
      cells: inside,
    }));
}

/** The rectangle to which the cell adds the fewest blanks, where these cost less than a range of its own. */
function cheapest<T extends GridCell>(open: readonly Growing<T>[], cell: T, bytes: number): Growing<T> | null {
  let best: Growing<T> | null = null;
  let least = RANGE_BYTES;
  for (const each of open) {
    const height = Math.max(each.bottom, cell.row) - each.top + 1;
    const width = Math.max(each.right, cell.column) - Math.min(each.left, cell.column) + 1;
    const size = (each.bottom - each.top + 1) * (each.right - each.left + 1);
    const cost = (height * width - size - 1) * BLANK_BYTES;
    if (height * width > CELLS || each.bytes + bytes > BYTES || cost >= least) continue;
    best = each;
    least = cost;
  }
  return best;
}

function include<T extends GridCell>(rectangle: Growing<T>, cell: T, bytes: number): void {
  rectangle.bytes += bytes;
  rectangle.bottom = Math.max(rectangle.bottom, cell.row);
  rectangle.left = Math.min(rectangle.left, cell.column);
  rectangle.right = Math.max(rectangle.right, cell.column);
  rectangle.cells.push(cell);
}

/** A matrix of the rectangle's shape: `pick` of its cells, null elsewhere. */
export function matrixOf<T extends GridCell, V>(rectangle: Rectangle<T>, pick: (cell: T) => V): (V | null)[][] {
  const matrix = Array.from({ length: rectangle.rows }, () => Array<V | null>(rectangle.columns).fill(null));
  for (const cell of rectangle.cells) {
    const line = matrix[cell.row - rectangle.row];
    if (line) line[cell.column - rectangle.column] = pick(cell);
  }
  return matrix;
}
