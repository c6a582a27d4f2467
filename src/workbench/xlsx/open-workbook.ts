/** Reads an .xlsx file into the workbook. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { Area, CellFormat, CellWrite, HostWorkbook } from '../host-workbook';
import { readSettings } from './addin-settings';
import { openRules } from './format-rules';
import { PackageParts } from './package-parts';
import { readColumnIds, readProperties, sheetParts } from './sheet-parts';
import { expectCharts, openCharts } from './open-charts';
import { charactersToPoints } from './xlsx-width';
import { openComments } from './xlsx-comments';
import { parseRange, type Box } from './xlsx-range';
import { fromXlsxStyle } from './xlsx-style';
import { addXlsxTable } from './xlsx-table';
import { fromXlsxValue } from './xlsx-value';

export async function openWorkbook(workbook: HostWorkbook, bytes: Uint8Array): Promise<void> {
  const file = new Workbook();
  await expectCharts();
  await file.xlsx.load(bytes);
  if (file.worksheets.length === 0) throw new Error('it holds no worksheet');
  const before = workbook.sheets();
  // Names of the old sheets must not be in the way of the new ones.
  before.forEach(({ id }, index) => workbook.renameSheet(id, `~${index}~`));
  for (const { name } of workbook.names()) workbook.setName(name, null);
  const sheets = file.worksheets.map((sheet) => ({ sheet, id: workbook.addSheet(sheet.name) }));
  workbook.activateSheet(sheets.find(({ sheet }) => sheet.state === 'visible')?.id ?? sheets[0]?.id ?? '');
  for (const { id } of before) workbook.deleteSheet(id);
  workbook.styles.reset();
  // Tables before cells: a formula may name a table of another sheet.
  const cells = sheets.map(({ sheet, id }) => ({ id, sheet, content: readCells(sheet) }));
  for (const { id, content } of cells) writeCells(workbook, id, content, 'values');
  const parts = await PackageParts.read(bytes);
  const paths = sheetParts(parts);
  cells.forEach(({ id, sheet }, index) => {
    const ids = readColumnIds(parts, paths[index] ?? '');
    for (const { table } of sheet.getTables()) addXlsxTable(workbook, id, table, ids.get(table.name));
    workbook.setSheetProperties(id, readProperties(parts, paths[index] ?? ''));
  });
  workbook.setDocumentSettings?.(readSettings(parts));
  for (const entry of file.definedNames.getAllEntries()) {
    const formula = entry.formulaExpression ?? entry.ranges[0];
    if (formula !== undefined && !entry.name.startsWith('_xlnm.')) workbook.setName(entry.name, `=${formula}`);
  }
  for (const { id, content } of cells) writeCells(workbook, id, content, 'formulas');
  for (const [index, { id, sheet }] of cells.entries()) {
    readLayout(workbook, id, sheet);
    openCharts(workbook, id, sheet);
    openComments(workbook, file, sheet, id);
    openRules(workbook, sheet, id, parts.text(paths[index] ?? '') ?? '');
    if (sheet.state !== 'visible') workbook.setSheetVisible(id, false);
  }
}

interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly write: CellWrite;
  readonly numberFormat: string;
  readonly format: CellFormat;
}

function readCells(sheet: Worksheet): FileCell[] {
  const cells: FileCell[] = [];
  const spills: Box[] = [];
  sheet.eachRow({ includeEmpty: false }, (line) => {
    line.eachCell({ includeEmpty: false }, (cell) => {
      const [row, column] = [cell.fullAddress.row - 1, cell.fullAddress.col - 1];
      const merged = cell.isMerged && cell.master !== cell;
      const { write, spill } = merged ? { write: undefined } : fromXlsxValue(cell.value, cell.formula);
      const result = spills.some((box) => inside(box, row, column));
      const box = spill === undefined ? undefined : parseRange(spill);
      if (box) spills.push(box);
      const code = cell.numFmt;
      const numberFormat = (typeof code === 'string' ? code : code?.formatCode) || 'General';
      cells.push({ row, column, write: result ? undefined : write, numberFormat, format: fromXlsxStyle(cell.style) });
    });
  });
  return cells;
}

function inside(box: Box, row: number, column: number): boolean {
  return row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
}

/** Values with formats first, formulas when all that they may name is there. */
function writeCells(
  workbook: HostWorkbook,
  sheet: string,
  cells: readonly FileCell[],
  what: 'values' | 'formulas',
): void {
  const isFormula = (cell: FileCell): boolean => cell.write !== undefined && 'typed' in cell.write;
  const chosen = cells.filter((cell) => isFormula(cell) === (what === 'formulas'));
  const area = boxOf(sheet, chosen);
  if (!area) return;
  const writes: CellWrite[][] = Array.from({ length: area.rows }, () => []);
  for (const cell of chosen) {
    const line = writes[cell.row - area.row];
    if (line) line[cell.column - area.column] = cell.write;
  }
  // Array.from fills the holes, which `undefined` leaves alone.
  workbook.write(
    area,
    writes.map((line) => Array.from({ length: area.columns }, (_, c) => line[c])),
  );
  for (const { row, column, numberFormat, format } of chosen) {
    const at = { sheet, row, column, rows: 1, columns: 1 };
    if (numberFormat !== 'General') workbook.setNumberFormats(at, [[numberFormat]]);
    if (Object.keys(format).length > 0) workbook.setFormat(at, format);
  }
}

function boxOf(sheet: string, cells: readonly FileCell[]): Area | undefined {
  if (cells.length === 0) return undefined;
  const [top, left, bottom, right] = cells.reduce(
    ([t, l, b, r], { row, column }) => [Math.min(t, row), Math.min(l, column), Math.max(b, row), Math.max(r, column)],
    [Infinity, Infinity, 0, 0] as [number, number, number, number],
  );
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function readLayout(workbook: HostWorkbook, id: string, sheet: Worksheet): void {
  sheet.columns?.forEach((column, index) => {
    if (column.width !== undefined && column.isCustomWidth) {
      workbook.setColumnWidth(id, index, charactersToPoints(column.width));
    }
  });
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (row.height !== undefined) workbook.setRowHeight(id, number - 1, row.height);
  });
  for (const range of sheet.model.mergeCells ?? []) {
    const box = parseRange(range);
    if (box) workbook.merge({ sheet: id, ...box });
  }
  const [view] = sheet.views;
  if (view?.state === 'frozen') workbook.freeze?.(id, view.ySplit ?? 0, view.xSplit ?? 0);
  if (view?.showGridLines === false) workbook.setGridlines(id, false);
  const color = sheet.properties.tabColor;
  if (color && 'argb' in color && color.argb) workbook.setTabColor?.(id, `#${color.argb.slice(-6)}`);
}
