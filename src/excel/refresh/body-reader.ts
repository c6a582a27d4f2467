/** Reads cells of a table's body: a small body whole and once, of a large one what is asked for. */
import { rangeOf, type Box } from '../box';
import { halving } from '../read-blocks';
import { CONTENT, contentsOf, type CellContent } from './cell-content';
import { readCells } from './cell-blocks';
import type { GridCell } from './edit-rectangles';
import { READ_PACE } from './paced';

export class BodyReader {
  private whole: Promise<CellContent[][]> | null = null;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly body: Box,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** True where all of it is one request. */
  get isSmall(): boolean {
    return this.body.rows * this.body.columns <= READ_PACE.start;
  }

  /** What the cells hold, in their order. */
  async read(cells: readonly GridCell[]): Promise<CellContent[]> {
    if (cells.length === 0) return [];
    if (!this.isSmall) return readCells(this.context, this.body, cells, { signal: this.signal });
    this.whole ??= this.readWhole();
    const contents = await this.whole;
    return cells.map(({ row, column }) => contents[row]?.[column] ?? EMPTY);
  }

  private async readWhole(): Promise<CellContent[][]> {
    const contents: CellContent[][] = [];
    await halving(this.body, async (part) => {
      const range = rangeOf(this.context, part).load(CONTENT);
      await this.context.sync();
      contents.push(...contentsOf(range));
    });
    return contents;
  }
}

const EMPTY: CellContent = { formula: null, value: '', error: false, format: 'General' };
