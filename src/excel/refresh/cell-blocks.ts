/** Reads and writes scattered cells of a table's body, in few ranges and in requests of a bearable size. */
import { PACE_BYTES } from '../block-pace';
import { rangeOf, type Box } from '../box';
import { CONTENT, contentsOf, rewritten, type CellContent } from './cell-content';
import { matrixOf, rectanglesInSteps, rectanglesOf, type GridCell, type Rectangle } from './edit-rectangles';
import { breathing, paced, READ_PACE } from './paced';

/** Around the values of a range in a request: its path, and the actions that set it. */
const RANGE_BYTES = 600;

export interface BlockOptions {
  readonly signal?: AbortSignal;
  /** True where rows of the table are hidden; see `rectanglesOf`. */
  readonly singleRows?: boolean;
  /** Called after each request with how many cells it dealt with. */
  readonly onDone?: (cells: number) => void;
}

export interface WriteOptions<T> extends BlockOptions {
  /** Called before each request with the cells it may change. */
  readonly onSend?: (cells: readonly T[]) => void;
}

/** What the cells hold, in their order. */
export async function readCells(
  context: Excel.RequestContext,
  body: Box,
  cells: readonly GridCell[],
  { signal }: BlockOptions = {},
): Promise<CellContent[]> {
  const found = new Map<GridCell, CellContent>();
  const rectangles = await rectanglesInSteps(cells, {}, breathing(signal));
  const read = async (chunk: readonly Rectangle<GridCell>[]): Promise<void> => {
    const ranges = chunk.map((each) => rangeAt(context, body, each).load(CONTENT));
    await context.sync();
    chunk.forEach((rectangle, index) => {
      const range = ranges[index];
      const contents = range ? contentsOf(range) : [];
      for (const cell of rectangle.cells) {
        const content = contents[cell.row - rectangle.row]?.[cell.column - rectangle.column];
        if (content) found.set(cell, content);
      }
    });
  };
  await paced(rectangles, ({ rows, columns }) => rows * columns, READ_PACE, read, signal);
  return cells.map((cell) => found.get(cell) ?? { formula: null, value: '', error: false, format: 'General' });
}

export interface TypedCell extends GridCell {
  readonly typed: string | number | boolean;
  /** Number format to set before it; null leaves the cell's own. */
  readonly format: string | null;
}

/** Types into the cells; those between them are left alone. */
export async function writeCells<T extends TypedCell>(
  context: Excel.RequestContext,
  body: Box,
  cells: readonly T[],
  options: WriteOptions<T> = {},
): Promise<void> {
  await sendCells(cells, options, async (chunk) => {
    for (const each of chunk) {
      const range = rangeAt(context, body, each);
      if (each.cells.some(({ format }) => format !== null)) range.numberFormat = matrix(each, ({ format }) => format);
      range.values = matrix(each, ({ typed }) => typed);
    }
    await context.sync();
  });
}

export interface KeptCell extends GridCell {
  readonly content: CellContent;
}

/** So many cells in a row that Excel refuses, and it refuses all. */
const HOPELESS = 20;

/** Puts back what the cells held; gives those that Excel refused. What is refused together is tried again in halves. */
export async function restoreCells(
  context: Excel.RequestContext,
  body: Box,
  cells: readonly KeptCell[],
  options: BlockOptions = {},
): Promise<KeptCell[]> {
  const failed: KeptCell[] = [];
  let inARow = 0;
  const send = async (chunk: readonly Rectangle<KeptCell>[]): Promise<void> => {
    for (const each of chunk) queueRestore(rangeAt(context, body, each), each);
    await context.sync();
    inARow = 0;
  };
  const attempt = async (chunk: readonly Rectangle<KeptCell>[]): Promise<void> => {
    const inside = chunk.flatMap((each) => each.cells);
    if (inARow >= HOPELESS) return void failed.push(...inside);
    try {
      await send(chunk);
    } catch {
      if (inside.length === 1) {
        inARow += 1;
        return void failed.push(...inside);
      }
      const half = Math.ceil(inside.length / 2);
      for (const part of [inside.slice(0, half), inside.slice(half)]) await attempt(rectanglesOf(part, options));
    }
  };
  await sendCells(cells, options, attempt);
  return failed;
}

function queueRestore(range: Excel.Range, each: Rectangle<KeptCell>): void {
  const typed = new Map(each.cells.map((cell) => [cell, rewritten(cell.content)]));
  const pick = (key: 'before' | 'after' | 'typed') => matrix(each, (cell) => typed.get(cell)?.[key] ?? null);
  range.numberFormat = pick('before');
  range.formulas = pick('typed');
  if (each.cells.some((cell) => typed.get(cell)?.before !== typed.get(cell)?.after)) range.numberFormat = pick('after');
}

async function sendCells<T extends GridCell & ({ readonly typed: unknown } | { readonly content: CellContent })>(
  cells: readonly T[],
  { signal, singleRows = false, onSend, onDone }: WriteOptions<T>,
  send: (chunk: readonly Rectangle<T>[]) => Promise<void>,
): Promise<void> {
  const bytesOf = (cell: T): number =>
    bytes('typed' in cell ? cell.typed : (cell.content.formula ?? cell.content.value));
  const rectangles = await rectanglesInSteps(cells, { singleRows, bytesOf }, breathing(signal));
  const sizeOf = (each: Rectangle<T>): number =>
    each.cells.reduce((sum, cell) => sum + bytesOf(cell), RANGE_BYTES + each.rows * each.columns * 5);
  const sent = async (chunk: readonly Rectangle<T>[]): Promise<void> => {
    onSend?.(chunk.flatMap(({ cells: inside }) => inside));
    await send(chunk);
    onDone?.(chunk.reduce((sum, each) => sum + each.cells.length, 0));
  };
  await paced(rectangles, sizeOf, PACE_BYTES, sent, signal);
}

/** In UTF-8 a character takes three bytes at most; what counts is that it is not less. */
function bytes(typed: unknown): number {
  return typeof typed === 'string' ? typed.length * 3 + 8 : 24;
}

function rangeAt(
  context: Excel.RequestContext,
  body: Box,
  { row, column, rows, columns }: Rectangle<GridCell>,
): Excel.Range {
  return rangeOf(context, { ...body, row: body.row + row, column: body.column + column, rows, columns });
}

/** null leaves a cell alone (learn.microsoft.com, "Blank and null values"); the typings do not know it. */
function matrix<T extends GridCell, V>(each: Rectangle<T>, pick: (cell: T) => V): V[][] {
  return matrixOf(each, pick) as V[][];
}
