/** Finds a table of ours in the workbook as it is now: where it stands, its columns, its filter. Reads only. */
import type { StandingColumn } from '../../tables';
import type { Box } from '../box';
import { filtersOf, type KeptFilter } from './filter-keeper';

export interface TablePlace {
  readonly tableId: string;
  readonly name: string;
  readonly protected: boolean;
  /** The whole table: header and totals row where they are shown. */
  readonly box: Box;
  readonly header: boolean;
  readonly totals: boolean;
  readonly columns: readonly StandingColumn[];
  readonly filters: readonly KeptFilter[];
  /** True where any of its rows is hidden, by hand or by the filter. */
  readonly hidden: boolean;
}

/** By Excel's id, which stays through renaming and moving; else by name. Null where neither is in the workbook. One sync. */
export async function locateTable(
  context: Excel.RequestContext,
  { tableId, name }: { readonly tableId: string; readonly name: string },
): Promise<TablePlace | null> {
  const asked = [tableId, name].filter((key) => key !== '').map((key) => ask(context, key));
  await context.sync();
  const found = asked.find(({ table }) => !table.isNullObject);
  if (!found) return null;
  const { table, range, sheet, protection, columns } = found;
  return {
    tableId: table.id,
    name: table.name,
    protected: protection.protected,
    box: {
      sheet: sheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    },
    header: table.showHeaders,
    totals: table.showTotals,
    columns: columns.items.map((column) => ({ id: column.id, header: column.name })),
    filters: filtersOf(columns.items),
    hidden: (range.rowHidden as boolean | null) !== false,
  };
}

interface Asked {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly columns: Excel.TableColumnCollection;
}

function ask(context: Excel.RequestContext, key: string): Asked {
  const table = context.workbook.tables.getItemOrNullObject(key).load('id,name,showHeaders,showTotals');
  const sheet = table.worksheet.load('name');
  return {
    table,
    range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount,rowHidden'),
    sheet,
    protection: sheet.protection.load('protected'),
    columns: table.columns.load('items/id,items/name,items/filter/criteria'),
  };
}

/** The rows between header and totals. */
export function bodyOf({ box, header, totals }: Pick<TablePlace, 'box' | 'header' | 'totals'>): Box {
  const top = header ? 1 : 0;
  return { ...box, row: box.row + top, rows: box.rows - top - (totals ? 1 : 0) };
}

/** A cell of the body. */
export function bodyCell(place: TablePlace, row: number, column: number): Box {
  const body = bodyOf(place);
  return { ...body, row: body.row + row, column: body.column + column, rows: 1, columns: 1 };
}

/** The cell above the first header, where our title stands; null where there is none. */
export function cellAbove({ box, header }: TablePlace): Box | null {
  return header && box.row > 0 ? { ...box, row: box.row - 1, rows: 1, columns: 1 } : null;
}

/** The cell under the table's first column, where our source line stands. */
export function cellBelow({ box }: TablePlace): Box {
  return { ...box, row: box.row + box.rows, rows: 1, columns: 1 };
}
