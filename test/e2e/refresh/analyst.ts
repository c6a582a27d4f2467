/** An analyst at work on a table of ours: what she does to the sheet, and the sheet as it then reads. */
import type { Driver } from './driver';

export interface SheetRow {
  readonly name: string;
  readonly amount: unknown;
  /** Of the column that calculates by name, and of the one that calculates by place. */
  readonly byName: unknown;
  readonly byPlace: unknown;
  readonly formulas: readonly boolean[];
  readonly note: unknown;
  readonly format: string;
  readonly struck: boolean;
}

/** Two columns that calculate and one of notes, a format of her own for the amounts, and a totals row where she wants one. */
export function furnish(driver: Driver, totals: boolean): Promise<void> {
  return driver.excel(async (context, wanted) => {
    const table = context.workbook.tables.getItemAt(0);
    const body = table.getDataBodyRange().load('rowCount,rowIndex');
    await context.sync();
    const rows = Array.from({ length: body.rowCount }, (_, row) => body.rowIndex + row + 1);
    table.columns.add(undefined, [['按名'], ...rows.map(() => ['=[@金额]*2'])]);
    table.columns.add(undefined, [['按位'], ...rows.map((row) => [`=D${row}*2`])]);
    table.columns.add(undefined, [['备注'], ...rows.map(() => [''])]);
    table.getDataBodyRange().getColumn(2).numberFormat = '0.0" 亿"' as unknown as string[][];
    if (wanted) table.showTotals = true;
    await context.sync();
    if (wanted) table.getTotalRowRange().getCell(0, 2).formulas = [['=SUBTOTAL(109,[金额])']];
    await context.sync();
  }, totals);
}

/** The rows from above, and what else is hers: filter, totals. */
export function readSheet(driver: Driver): Promise<{ rows: SheetRow[]; filter: unknown; total: unknown[] | null }> {
  return driver.excel(async (context) => {
    const table = context.workbook.tables.getItemAt(0).load('showTotals');
    const body = table.getDataBodyRange().load('values,formulas,numberFormat,rowCount');
    const filter = table.columns.getItemAt(2).filter.load('criteria');
    await context.sync();
    const totals = table.showTotals ? table.getTotalRowRange().load('values,formulas') : null;
    const fonts = Array.from({ length: body.rowCount }, (_, row) =>
      body.getCell(row, 0).format.font.load('strikethrough'),
    );
    await context.sync();
    const isFormula = (formula: unknown): boolean => typeof formula === 'string' && formula.startsWith('=');
    return {
      rows: (body.values as unknown[][]).map((line, row) => ({
        name: String(line[0]),
        amount: line[2],
        byName: line[6],
        byPlace: line[7],
        formulas: [6, 7].map((column) => isFormula((body.formulas as unknown[][])[row]?.[column])),
        note: line[8],
        format: (body.numberFormat as string[][])[row]?.[2] ?? '',
        struck: fonts[row]?.strikethrough === true,
      })),
      filter: filter.criteria,
      total: totals && [(totals.values as unknown[][])[0]?.[2], (totals.formulas as unknown[][])[0]?.[2]],
    };
  });
}

export function sortBy(driver: Driver, key: number, ascending: boolean): Promise<void> {
  return driver.excel(
    async (context, field) => {
      context.workbook.tables.getItemAt(0).sort.apply([field ?? { key: 0 }]);
      await context.sync();
    },
    { key, ascending },
  );
}

/** A row of her own, put in before the row of that index. */
export function insertRow(driver: Driver, row: number, name: string, amount: number): Promise<void> {
  return driver.excel(
    async (context, given) => {
      const { at, cells } = given;
      context.workbook.tables.getItemAt(0).getDataBodyRange().getRow(at).insert('Down');
      await context.sync();
      const line = context.workbook.tables.getItemAt(0).getDataBodyRange().getRow(at);
      line.getCell(0, 0).values = [[cells[0]]];
      line.getCell(0, 2).values = [[cells[1]]];
      await context.sync();
    },
    { at: row, cells: [name, amount] as const },
  );
}

export function deleteRow(driver: Driver, row: number): Promise<void> {
  return driver.excel(async (context, at) => {
    context.workbook.tables
      .getItemAt(0)
      .getDataBodyRange()
      .getRow(at ?? 0)
      .delete('Up');
    await context.sync();
  }, row);
}

export function writeNote(driver: Driver, row: number, note: string): Promise<void> {
  return driver.excel(
    async (context, given) => {
      context.workbook.tables.getItemAt(0).getDataBodyRange().getCell(given.at, 8).values = [[given.text]];
      await context.sync();
    },
    { at: row, text: note },
  );
}

/** Null takes her filter of the amounts off. */
export function filterBy(driver: Driver, criterion: string | null): Promise<void> {
  return driver.excel(async (context, wanted) => {
    const { filter } = context.workbook.tables.getItemAt(0).columns.getItemAt(2);
    if (wanted) filter.applyCustomFilter(wanted);
    else filter.clear();
    await context.sync();
  }, criterion);
}
