/** Everything of a sheet that a refresh could harm, to be compared before and after. */
import type { Driver } from './driver';

/** Cells with formula, value, format and font; tables with columns and filters; what is kept in the workbook. */
export function pictureOf(driver: Driver, sheet = 'Sheet1'): Promise<Picture> {
  return driver.excel(async (context, name) => {
    const worksheet = context.workbook.worksheets.getItem(name ?? '');
    const used = worksheet.getUsedRange(true).load('address,formulas,values,numberFormat,rowCount,columnCount');
    const tables = worksheet.tables.load('items/id,items/name,items/showTotals');
    const settings = context.workbook.settings.load('items/key,items/value');
    await context.sync();
    const fonts = Array.from({ length: used.rowCount * used.columnCount }, (_, index) =>
      used
        .getCell(Math.floor(index / used.columnCount), index % used.columnCount)
        .format.font.load('strikethrough,bold,size,color'),
    );
    const looks = tables.items.map((table) => ({
      table,
      range: table.getRange().load('address'),
      columns: table.columns.load('items/id,items/name,items/filter/criteria'),
    }));
    await context.sync();
    const cells = used.formulas.map((line: unknown[], r) =>
      line.map((formula, c) => {
        const { strikethrough, bold, size, color } = fonts[r * used.columnCount + c] ?? {};
        const font = [strikethrough && 'struck', bold && 'bold', size, color].filter(Boolean).join(' ');
        return [formula, (used.values as unknown[][])[r]?.[c], (used.numberFormat as string[][])[r]?.[c], font];
      }),
    );
    return {
      address: used.address,
      cells,
      tables: looks.map(({ table, range, columns }) => ({
        id: table.id,
        name: table.name,
        totals: table.showTotals,
        address: range.address,
        columns: columns.items.map(({ id, name: header, filter }) => [id, header, filter.criteria]),
      })),
      settings: settings.items.map(({ key, value }) => [key, value] as const),
    };
  }, sheet);
}

export interface Picture {
  readonly address: string;
  readonly cells: readonly (readonly unknown[][])[];
  readonly tables: readonly object[];
  readonly settings: readonly (readonly [string, unknown])[];
}
