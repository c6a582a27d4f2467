/**
 * How Excel makes series and categories of one block of cells (support.microsoft.com, "Select data for a chart" and "Why are my
 * worksheet rows plotted as columns?"), for the common cases:
 *
 * - Series stand in columns unless the block has more columns than rows; `Columns` and `Rows` say so outright.
 * - The first row names the series where it holds texts or dates and no plain number, or where the corner cell is empty.
 * - Leading columns are categories where they hold texts or dates and no plain number (several are levels of one label); an empty
 *   corner makes the first one so whatever it holds. One column is always left for values.
 */
import type { CellRead, Area } from '../../host-workbook';
import type { SeriesInfo } from '../../host-charts';
import { invalidArgument } from '../host-error';

export const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;
export type SeriesBy = (typeof SERIES_BY)[number];

/** Excel's limit for one chart (support.microsoft.com, "Excel specifications and limits"). */
export const MOST_SERIES = 255;

/** The block as if series stood in columns: a line is a series, a point one value of it. */
interface Block {
  readonly points: number;
  readonly lines: number;
  cell(point: number, line: number): CellRead | undefined;
  area(point: number, line: number, points: number, lines: number): Area;
}

/**
 * @param cells what the area holds
 * @throws InvalidArgument for more series than a chart may have
 */
export function splitSource(area: Area, cells: readonly (readonly CellRead[])[], by: SeriesBy): SeriesInfo[] {
  const inRows = by === 'Rows' || (by === 'Auto' && area.columns > area.rows);
  const block = inRows ? rowsOf(area, cells) : columnsOf(area, cells);
  const corner = isEmpty(block.cell(0, 0)) && block.points > 1 && block.lines > 1;
  const named = hasNames(block, corner);
  const labels = labelLines(block, corner, named ? 1 : 0);
  const first = named ? 1 : 0;
  const points = block.points - first;
  if (block.lines - labels > MOST_SERIES) throw invalidArgument();
  return Array.from({ length: block.lines - labels }, (_, index) => ({
    name: named ? { cells: block.area(0, labels + index, 1, 1) } : null,
    values: block.area(first, labels + index, points, 1),
    categories: labels > 0 ? block.area(first, 0, points, labels) : null,
  }));
}

function columnsOf(area: Area, cells: readonly (readonly CellRead[])[]): Block {
  return {
    points: area.rows,
    lines: area.columns,
    cell: (point, line) => cells[point]?.[line],
    area: (point, line, points, lines) => ({
      sheet: area.sheet,
      row: area.row + point,
      column: area.column + line,
      rows: points,
      columns: lines,
    }),
  };
}

function rowsOf(area: Area, cells: readonly (readonly CellRead[])[]): Block {
  return {
    points: area.columns,
    lines: area.rows,
    cell: (point, line) => cells[line]?.[point],
    area: (point, line, points, lines) => ({
      sheet: area.sheet,
      row: area.row + line,
      column: area.column + point,
      rows: lines,
      columns: points,
    }),
  };
}

function hasNames(block: Block, corner: boolean): boolean {
  if (block.points < 2) return false;
  const start = block.lines > 1 ? 1 : 0;
  const heads = Array.from({ length: block.lines - start }, (_, index) => block.cell(0, start + index));
  return corner ? heads.some((cell) => !isEmpty(cell)) : areLabels(heads);
}

/** How many leading lines are categories. */
function labelLines(block: Block, corner: boolean, first: number): number {
  let count = 0;
  while (count < block.lines - 1) {
    const line = Array.from({ length: block.points - first }, (_, index) => block.cell(first + index, count));
    if (!areLabels(line) && !(corner && count === 0)) break;
    count += 1;
  }
  return count;
}

function areLabels(cells: readonly (CellRead | undefined)[]): boolean {
  return cells.some(isLabel) && !cells.some(isPlainNumber);
}

function isEmpty(cell: CellRead | undefined): boolean {
  return cell === undefined || cell.value === null || cell.value === '';
}

function isLabel(cell: CellRead | undefined): boolean {
  return !isEmpty(cell) && (typeof cell?.value === 'string' || isDate(cell));
}

function isPlainNumber(cell: CellRead | undefined): boolean {
  return typeof cell?.value === 'number' && !isDate(cell);
}

/** A number shown as a date: its format, without quoted texts and `[…]`, has a year, a month or a day. */
function isDate(cell: CellRead | undefined): boolean {
  if (typeof cell?.value !== 'number') return false;
  return /[ymd]/i.test(cell.numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
}
