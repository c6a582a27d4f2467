/** Between a chart's cells and its box in points, by the widths and heights of the sheet. */
import type { Area } from '../../area';
import type { HostWorkbook } from '../../host-workbook';
import type { ChartPlace } from '../../host-charts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../address';

/** Points from the sheet's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What Excel gives a chart it adds: 5 by 3 inches. */
export const DEFAULT_SIZE = { width: 360, height: 216 } as const;

type Size = (index: number) => number;

function rowSize(workbook: HostWorkbook, sheet: string): Size {
  return (row) => (workbook.rowHidden?.(sheet, row) === true ? 0 : workbook.rowHeight(sheet, row));
}

function columnSize(workbook: HostWorkbook, sheet: string): Size {
  return (column) => workbook.columnWidth(sheet, column);
}

/** Where rows or columns begin: the sizes of all before. */
function startOf(index: number, size: Size): number {
  let start = 0;
  for (let at = 0; at < index; at += 1) start += size(at);
  return start;
}

/** The row or column a distance falls into (the last one where it is beyond the sheet), and how far into it. */
function cellAt(distance: number, count: number, size: Size): { index: number; into: number } {
  let rest = Math.max(0, distance);
  for (let index = 0; index < count; index += 1) {
    const extent = size(index);
    if (rest < extent || index === count - 1) return { index, into: Math.min(rest, extent) };
    rest -= extent;
  }
  return { index: 0, into: 0 };
}

export function boxOf({ cells, left, top, right, bottom }: ChartPlace, workbook: HostWorkbook): Box {
  const [row, column] = [rowSize(workbook, cells.sheet), columnSize(workbook, cells.sheet)];
  const x = startOf(cells.column, column) + left;
  const y = startOf(cells.row, row) + top;
  const width = startOf(cells.column + cells.columns - 1, column) + right - x;
  const height = startOf(cells.row + cells.rows - 1, row) + bottom - y;
  return { left: x, top: y, width: Math.max(0, width), height: Math.max(0, height) };
}

/** The place of a box on a sheet; what lies left of or above the sheet is cut off. */
export function placeOf(sheet: string, box: Box, workbook: HostWorkbook): ChartPlace {
  const [row, column] = [rowSize(workbook, sheet), columnSize(workbook, sheet)];
  const start = {
    row: cellAt(box.top, SHEET_ROWS, row),
    column: cellAt(box.left, SHEET_COLUMNS, column),
  };
  const end = {
    row: cellAt(Math.max(0, box.top) + box.height, SHEET_ROWS, row),
    column: cellAt(Math.max(0, box.left) + box.width, SHEET_COLUMNS, column),
  };
  return {
    cells: {
      sheet,
      row: start.row.index,
      column: start.column.index,
      rows: end.row.index - start.row.index + 1,
      columns: end.column.index - start.column.index + 1,
    },
    left: start.column.into,
    top: start.row.into,
    right: end.column.into,
    bottom: end.row.into,
  };
}

/** Exactly over the cells. */
export function placeOver(cells: Area, workbook: HostWorkbook): ChartPlace {
  const [lastRow, lastColumn] = [cells.row + cells.rows - 1, cells.column + cells.columns - 1];
  return {
    cells,
    left: 0,
    top: 0,
    right: workbook.columnWidth(cells.sheet, lastColumn),
    bottom: rowSize(workbook, cells.sheet)(lastRow),
  };
}
