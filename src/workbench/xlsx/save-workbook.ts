/**
 * Writes the workbook into an .xlsx file. Not kept: filters and rows they hide, the names of cell styles (their looks are), some
 * kinds of format rules (xlsx-rule.ts).
 */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { Area, CellFormat, HostWorkbook, TableInfo } from '../host-workbook';
import { writeSettings } from './addin-settings';
import { markRules, saveRules } from './format-rules';
import { PackageParts } from './package-parts';
import { sheetParts, writeColumnIds, writeProperties } from './sheet-parts';
import { saveCharts } from './save-charts';
import { markNotes, saveComments } from './xlsx-comments';
import { fileRange } from './xlsx-range';
import { pointsToCharacters } from './xlsx-width';
import { toXlsxStyle } from './xlsx-style';
import { toXlsxTable } from './xlsx-table';
import { toXlsxValue } from './xlsx-value';

/** The cell that nobody writes to shows what a cell looks like by default. */
const UNTOUCHED = { row: 1_048_575, column: 16_383, rows: 1, columns: 1 };

export async function saveWorkbook(workbook: HostWorkbook): Promise<Uint8Array> {
  const file = new Workbook();
  const tables = workbook.tables();
  for (const { id, name, visible } of workbook.sheets()) {
    const sheet = file.addWorksheet(name, { state: visible ? 'visible' : 'hidden' });
    const own = tables.filter((table) => table.area.sheet === id);
    for (const table of own) sheet.addTable(toXlsxTable(workbook, table));
    writeCells(workbook, sheet, id, own);
    writeLayout(workbook, sheet, id);
    saveComments(workbook, file, sheet, id);
    saveRules(workbook, sheet, id);
  }
  file.definedNames.model = workbook.names().map(({ name, formula }) => {
    const body = formula.slice(1);
    return /!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(body)
      ? { name, ranges: [body] }
      : { name, ranges: [], formulaExpression: body };
  });
  await saveCharts(workbook, file);
  return withOwnParts(workbook, await file.xlsx.writeBuffer());
}

/** What ExcelTS does not write: settings of add-ins, custom properties of sheets, numbers of columns. */
async function withOwnParts(workbook: HostWorkbook, bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await PackageParts.read(bytes);
  writeSettings(parts, workbook.documentSettings?.() ?? {});
  const ids = new Map(workbook.tables().map(({ name, columns }) => [name, columns.map(({ id }) => id)]));
  const sheets = workbook.sheets();
  sheetParts(parts).forEach((path, index) => {
    const id = sheets[index]?.id ?? '';
    writeProperties(parts, path, workbook.sheetProperties(id));
    markNotes(parts, path, workbook, id);
    markRules(parts, path, workbook, id);
    writeColumnIds(parts, path, ids);
  });
  return parts.write();
}

function writeCells(workbook: HostWorkbook, sheet: Worksheet, id: string, tables: readonly TableInfo[]): void {
  const area = workbook.usedArea(id, false);
  if (!area) return;
  const plain = workbook.readFormat({ sheet: id, ...UNTOUCHED })[0]?.[0] ?? {};
  const cells = workbook.read(area);
  const formats = workbook.readFormat(area);
  const spills = spillRanges(area, cells);
  cells.forEach((line, r) => {
    line.forEach((cell, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const target = sheet.getCell(row + 1, column + 1);
      const table = cell.formula.includes('[') ? tables.find(({ area: at }) => holds(at, row, column)) : undefined;
      const content = toXlsxValue(cell, spills.get(`${row},${column}`), table?.name);
      if (content !== null) target.value = content;
      if (cell.numberFormat !== 'General') target.numFmt = cell.numberFormat;
      const format: CellFormat | undefined = formats[r]?.[c];
      if (format) Object.assign(target, toXlsxStyle(format, plain));
    });
  });
}

function holds(area: Area, row: number, column: number): boolean {
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}

/** The range of each dynamic array, by its first cell. */
function spillRanges(area: Area, cells: ReturnType<HostWorkbook['read']>): Map<string, string> {
  const ends = new Map<string, { row: number; column: number; lastRow: number; lastColumn: number }>();
  cells.forEach((line, r) => {
    line.forEach(({ spillParent }, c) => {
      if (!spillParent) return;
      const key = `${spillParent.row},${spillParent.column}`;
      const end = ends.get(key) ?? { ...spillParent, lastRow: 0, lastColumn: 0 };
      end.lastRow = Math.max(end.lastRow, area.row + r);
      end.lastColumn = Math.max(end.lastColumn, area.column + c);
      ends.set(key, end);
    });
  });
  return new Map(
    [...ends].map(([key, { row, column, lastRow, lastColumn }]) => [
      key,
      fileRange({ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 }),
    ]),
  );
}

function writeLayout(workbook: HostWorkbook, sheet: Worksheet, id: string): void {
  const untouched = workbook.columnWidth(id, UNTOUCHED.column);
  const usual = workbook.rowHeight(id, UNTOUCHED.row);
  const area = workbook.usedArea(id, false);
  for (let column = 0; area && column < area.column + area.columns; column += 1) {
    const width = workbook.columnWidth(id, column);
    if (width !== untouched) sheet.getColumn(column + 1).width = pointsToCharacters(width);
  }
  for (let row = 0; area && row < area.row + area.rows; row += 1) {
    const height = workbook.rowHeight(id, row);
    if (height !== usual) sheet.getRow(row + 1).height = height;
  }
  for (const merge of workbook.merges(id)) sheet.mergeCells(fileRange(merge));
  const frozen = workbook.frozen?.(id) ?? { rows: 0, columns: 0 };
  const showGridLines = workbook.gridlines?.(id) ?? true;
  sheet.views =
    frozen.rows > 0 || frozen.columns > 0
      ? [{ state: 'frozen', ySplit: frozen.rows, xSplit: frozen.columns, showGridLines }]
      : [{ state: 'normal', style: 'pageLayout', showGridLines }];
  const color = workbook.tabColor?.(id) ?? '';
  if (color !== '') sheet.properties.tabColor = { argb: `FF${color.slice(1).toUpperCase()}` };
}
