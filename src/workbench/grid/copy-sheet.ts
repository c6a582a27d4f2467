/** A copy of a sheet: cells, formats, sizes, merges, and the tables with names of their own. */
import { generateRandomId, Tools, type ICellData, type IWorksheetData, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { InsertSheetMutation } from '@univerjs/sheets';
import { copiedTableName } from '../copied-names';
import type { ChartStore } from '../host-charts';
import { renameSheetInFormula } from '../formulas/renamed-sheet';
import { renameInFormula } from '../formulas/structured-references';
import { WORKBOOK_ID, type GridContext } from './grid-context';
import type { GridTables } from './tables';

/**
 * @param position of the copy among the sheets
 * @param isTaken whether a table or a defined name is called so
 * @returns the id of the copy. Formulas on the sheet that name it, or a table of it, mean the copy and its table there, as in Excel.
 */
export function copySheet(
  context: GridContext,
  tables: GridTables,
  original: string,
  title: string,
  position: number,
  isTaken: (name: string) => boolean,
): string {
  const sheet = context.sheet(original);
  const id = generateRandomId(8);
  const names = new Map<string, string>();
  const own = tables.list().filter(({ area }) => area.sheet === original);
  for (const { name } of own) {
    const given = (candidate: string): boolean => isTaken(candidate) || [...names.values()].includes(candidate);
    names.set(name, copiedTableName(name, tables.list().length + names.size, given));
  }
  const config: IWorksheetData = { ...Tools.deepClone(sheet.getConfig()), id, name: title };
  const model = context.injector.get(FormulaDataModel);
  eachCell(config, (cell, row, column) => {
    // A formula filled down is kept once per sheet; the copy gets it in every cell.
    const formula = cell.f ?? (cell.si ? model.getFormulaStringByCell(row, column, original, WORKBOOK_ID) : null);
    if (!formula) return;
    cell.si = null;
    cell.f = [...names].reduce(
      (text, [before, after]) => renameInFormula(text, before, { table: after }),
      renameSheetInFormula(formula, sheet.getName(), title),
    );
  });
  context.apply([{ id: InsertSheetMutation.id, params: { index: position, sheet: config, unitId: WORKBOOK_ID } }]);
  for (const table of own) tables.copyTo(table, { ...table.area, sheet: id }, names.get(table.name) ?? table.name);
  return id;
}

/** Charts of a sheet go along; what they show of it they show of the copy. */
export function copyCharts(charts: ChartStore, original: string, copy: string): void {
  for (const chart of charts.list().filter(({ place }) => place.cells.sheet === original)) {
    const text = JSON.stringify({ ...chart, id: generateRandomId(8) });
    const onCopy = (key: string, value: unknown): unknown => (key === 'sheet' && value === original ? copy : value);
    charts.put(JSON.parse(text, onCopy) as typeof chart);
  }
}

function eachCell(config: IWorksheetData, visit: (cell: ICellData, row: number, column: number) => void): void {
  for (const [row, columns] of Object.entries(config.cellData)) {
    for (const [column, cell] of Object.entries((columns ?? {}) as Record<string, Nullable<ICellData>>)) {
      if (cell) visit(cell, Number(row), Number(column));
    }
  }
}
