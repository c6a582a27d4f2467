/** A table as header and rows of cells that know their place: what rules read facts from. */
import type { Cell } from './cells';

export interface TableGrid {
  /** `图表4`; with ` (1)`, ` (2)` where one exhibit holds several tables. */
  readonly label: string;
  readonly caption: string;
  readonly header: readonly Cell[];
  /** Each as long as the header. */
  readonly rows: readonly (readonly Cell[])[];
  /** Unit of every figure, from the caption (`单位: 倍`); null where none is printed or columns differ. */
  readonly unit: string | null;
  /** The 资料来源 line without its label. */
  readonly source: string | null;
  /** Nearest heading above. */
  readonly section: string | null;
  /** The exhibit's own label, shared by its tables; null for a table without a caption. */
  readonly exhibit: string | null;
}

/** First and last printed line of header and rows. */
export function linesOf(grid: TableGrid): readonly [number, number] {
  const lines = [grid.header, ...grid.rows].flatMap((row) => row.map((cell) => cell.line));
  return lines.reduce<[number, number]>(
    ([first, last], line) => [Math.min(first, line), Math.max(last, line)],
    [lines[0] ?? 1, lines[0] ?? 1],
  );
}
