/** Ranges made from ranges: cells, rows, offsets, intersections. Pure arithmetic on areas, with Excel's refusals. */
import type { Area } from '../../host-workbook';
import { fits, intersection, SHEET_COLUMNS, SHEET_ROWS } from '../address';
import { HostError, invalidArgument } from '../host-error';

/** The area, refused where it leaves the sheet. */
export function onSheet(area: Area): Area {
  if (!fits(area)) throw invalidArgument();
  return area;
}

/** Relative to the top left cell; may lie outside the range as long as it is on the sheet. */
export function cellAt(area: Area, row: number, column: number): Area {
  return onSheet({ ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
}

export function offsetBy(area: Area, rows: number, columns: number): Area {
  return onSheet({ ...area, row: area.row + rows, column: area.column + columns });
}

export function resizedBy(area: Area, rows: number, columns: number): Area {
  return onSheet({ ...area, rows: area.rows + rows, columns: area.columns + columns });
}

export function rowOf(area: Area, index: number): Area {
  return onSheet({ ...area, row: area.row + index, rows: 1 });
}

export function columnOf(area: Area, index: number): Area {
  return onSheet({ ...area, column: area.column + index, columns: 1 });
}

/** `count` rows below (or, negative, above): `getRowsBelow`, `getRowsAbove`. */
export function rowsNextTo(area: Area, count: number, side: 'above' | 'below'): Area {
  const below = (side === 'below') === count > 0;
  const rows = Math.abs(count);
  return onSheet({ ...area, row: below ? area.row + area.rows : area.row - rows, rows });
}

export function columnsNextTo(area: Area, count: number, side: 'before' | 'after'): Area {
  const after = (side === 'after') === count > 0;
  const columns = Math.abs(count);
  return onSheet({ ...area, column: after ? area.column + area.columns : area.column - columns, columns });
}

export function entireRow(area: Area): Area {
  return { ...area, column: 0, columns: SHEET_COLUMNS };
}

export function entireColumn(area: Area): Area {
  return { ...area, row: 0, rows: SHEET_ROWS };
}

/** The smallest range around both; ranges of different sheets are refused. */
export function boundingRect(a: Area, b: Area): Area {
  if (a.sheet !== b.sheet) throw invalidArgument();
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { sheet: a.sheet, row, column, rows, columns };
}

export function commonCells(a: Area, b: Area): Area {
  const shared = intersection(a, b);
  if (!shared) throw new HostError('ItemNotFound');
  return shared;
}
