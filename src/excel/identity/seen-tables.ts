/** Tables as they stand in the workbook: name, place, columns. Reads only. */
import type { StandingColumn } from '../../tables';
import type { TableMarks } from './claims';

export interface SeenTable extends TableMarks {
  readonly sheet: string;
  /** `Sheet1!B3:E19`, header and totals included. */
  readonly address: string;
  /** Rows of data. */
  readonly rows: number;
  /** True where it stands on the sheet that is shown. */
  readonly active: boolean;
  readonly columns: readonly StandingColumn[];
  /** For what else is to be asked in the same batch. */
  readonly worksheet: Excel.Worksheet;
}

/** The tables whose `id` and `name` are loaded; one sync. */
export async function seeTables(context: Excel.RequestContext, tables: readonly Excel.Table[]): Promise<SeenTable[]> {
  const shown = context.workbook.worksheets.getActiveWorksheet().load('name');
  const asked = tables.map((table) => ({
    table,
    sheet: table.worksheet.load('name'),
    range: table.getRange().load('address'),
    body: table.getDataBodyRange().load('rowCount'),
    columns: table.columns.load('items/id,items/name'),
  }));
  await context.sync();
  return asked.map(({ table, sheet, range, body, columns }) => ({
    tableId: table.id,
    name: table.name,
    sheet: sheet.name,
    address: range.address,
    rows: body.rowCount,
    active: sheet.name === shown.name,
    columns: columns.items.map(({ id, name }) => ({ id, header: name })),
    worksheet: sheet,
  }));
}
