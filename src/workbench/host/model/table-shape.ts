/** Where a table's parts lie: header, body, totals, columns. */
import type { Area, TableInfo } from '../../host-workbook';
import { HostError } from '../host-error';
import type { HostContext } from '../wire/class-record';

/** The table with that id; ItemNotFound where it is gone. */
export function tableById(host: HostContext, id: string): TableInfo {
  const table = host.workbook.tables().find((each) => each.id === id);
  if (!table) throw new HostError('ItemNotFound');
  return table;
}

/** By name (any case) or id. */
export function findTable(tables: readonly TableInfo[], key: string): TableInfo | undefined {
  return (
    tables.find((table) => table.id === key) ?? tables.find((table) => table.name.toLowerCase() === key.toLowerCase())
  );
}

export function headerArea(table: TableInfo): Area {
  if (!table.showHeaders) throw new HostError('ItemNotFound');
  return { ...table.area, rows: 1 };
}

export function bodyArea(table: TableInfo): Area {
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rows: Math.max(1, table.area.rows - top - bottom) };
}

export function totalsArea(table: TableInfo): Area {
  if (!table.showTotals) throw new HostError('ItemNotFound');
  return { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
}

/** The same rows, one column of the table (counted from 0). */
export function columnArea(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

/** A column's place by its id; ItemNotFound where it has been deleted. */
export function columnIndex(table: TableInfo, id: number): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw new HostError('ItemNotFound');
  return index;
}

/** The names of the columns: what the header cells show, which is what Excel keeps them equal to. */
export function columnNames(table: TableInfo, host: HostContext): string[] {
  if (!table.showHeaders) return table.columns.map((column) => column.name);
  const shown = host.workbook.read(headerArea(table))[0] ?? [];
  return table.columns.map((column, index) => shown[index]?.text || column.name);
}

export function isEmptyArea(area: Area, host: HostContext): boolean {
  return host.workbook.read(area).every((row) => row.every((cell) => cell.value === null && cell.formula === ''));
}
