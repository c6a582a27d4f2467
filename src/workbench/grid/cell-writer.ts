/** Writes cells: what was typed is parsed as Excel parses typing, a plain value is stored as it is. */
import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Area, CellFormat, CellValue, CellWrite } from '../host-workbook';
import { toStyle } from './cell-format';
import { isErrorLiteral } from './error-literals';
import type { IndexedFormulaData } from './formula-data';
import { API_TRIGGER, SHEET_ROWS, WORKBOOK_ID, type GridContext } from './grid-context';
import { parseNumberText } from './number-text';
import { readTyped } from './typed-input';
import { undoOf, type CellMatrix } from './undo-cells';

/** What a new content takes with it: formula, shared formula, rich text, custom data. */
const BARE = { f: null, si: null, p: null, custom: null } as const;

export class CellWriter {
  /** @param rewriteFormula makes a formula of Excel's the engine's (structured references) */
  constructor(
    private readonly context: GridContext,
    private readonly rewriteFormula: (formula: string, sheet: string, row: number, column: number) => string,
  ) {}

  write(area: Area, cells: readonly (readonly CellWrite[])[]): void {
    const now = this.context.sheet(area.sheet).getCellMatrix();
    const styles = this.context.workbook().getStyles();
    const changing: CellMatrix = {};
    cells.forEach((line, r) => {
      const row = area.row + r;
      const standing = now.getRow(row);
      line.forEach((cell, c) => {
        if (cell === undefined) return;
        const column = area.column + c;
        const old = standing?.[column];
        const format = (): string => styles.getStyleByCell(old)?.n?.pattern ?? 'General';
        const data = 'value' in cell ? content(cell.value) : this.typed(cell.typed, format, area.sheet, row, column);
        (changing[row] ??= {})[column] = old ? { ...BARE, ...data } : data;
      });
    });
    this.set(area.sheet, changing);
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    const patches = new Map<string, ICellData>();
    this.restyle(area, (r, c, old) => {
      const format = formats[r]?.[c];
      if (format === undefined || format === null) return undefined;
      const pattern = format === 'General' ? '' : format;
      // Most cells of a new table are General already, and a cell that holds nothing need not be made for that.
      if ((old?.n?.pattern ?? '') === pattern) return undefined;
      let patch = patches.get(pattern);
      if (!patch) patches.set(pattern, (patch = { s: { n: pattern === '' ? null : { pattern } } }));
      return patch;
    });
  }

  setFormat(area: Area, format: CellFormat): void {
    const patch = { s: toStyle(format) };
    this.restyle(area, () => patch);
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    const matrix = this.context.sheet(area.sheet).getCellMatrix();
    const patch = what === 'contents' ? { ...BARE, v: null, t: null } : what === 'formats' ? { s: null } : null;
    const changing: CellMatrix = {};
    // Only cells that exist: clearing whole columns must not create a million empty ones.
    const clearRow = (row: number): void => {
      const cells = matrix.getRow(row);
      for (const key in cells) {
        const column = Number(key);
        if (column < area.column || column >= area.column + area.columns) continue;
        (changing[row] ??= {})[column] = patch;
      }
    };
    if (area.rows === SHEET_ROWS) matrix.forEach(clearRow);
    else for (let row = area.row; row < area.row + area.rows; row += 1) clearRow(row);
    this.set(area.sheet, changing, what === 'formats' ? SetStyleCommand.id : API_TRIGGER);
  }

  /** Changes formulas where they stand, on every sheet. */
  rewriteFormulas(change: (formula: string) => string): void {
    const formulas = this.context.injector.get(FormulaDataModel) as IndexedFormulaData;
    for (const sheet of this.context.workbook().getSheets()) {
      const cells: CellMatrix = {};
      formulas.cellsOf(sheet.getSheetId()).forValue((row, column, cell) => {
        const formula = cell?.f ? change(cell.f) : undefined;
        if (formula === undefined || formula === cell?.f) return;
        (cells[row] ??= {})[column] = { f: formula, si: null };
      });
      if (Object.keys(cells).length === 0) continue;
      this.set(sheet.getSheetId(), cells);
    }
  }

  private typed(
    input: string | number | boolean,
    formatOf: () => string,
    sheet: string,
    row: number,
    column: number,
  ): ICellData {
    if (typeof input !== 'string') return content(input);
    const format = formatOf();
    const typed = readTyped(input, format);
    switch (typed.kind) {
      case 'empty':
        return content(null);
      case 'formula':
        return { v: null, t: null, f: this.rewriteFormula(typed.formula, sheet, row, column) };
      case 'number': {
        const style = typed.format !== undefined && format === 'General' ? { s: { n: { pattern: typed.format } } } : {};
        return { v: typed.value, t: CellValueType.NUMBER, ...style };
      }
      case 'text':
        return typed.quoted ? { v: typed.value, t: CellValueType.FORCE_STRING } : content(typed.value);
      case 'boolean':
        return content(typed.value);
      case 'error':
        return { v: typed.error, t: CellValueType.STRING };
    }
  }

  /** Changes styles only; `patch` is asked for each cell with the style it has now, undefined leaves it alone. */
  private restyle(area: Area, patch: (r: number, c: number, now: Nullable<IStyleData>) => ICellData | undefined): void {
    const now = this.context.sheet(area.sheet).getCellMatrix();
    const styles = this.context.workbook().getStyles();
    const changing: CellMatrix = {};
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const standing = now.getRow(row);
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const data = patch(row - area.row, column - area.column, styles.getStyleByCell(standing?.[column]));
        if (data) (changing[row] ??= {})[column] = data;
      }
    }
    this.set(area.sheet, changing, SetStyleCommand.id);
  }

  /** Changes of format alone carry the style command's name: to Univer anything else without a formula removes the formula. */
  private set(sheet: string, cellValue: CellMatrix, trigger = API_TRIGGER): void {
    if (isEmpty(cellValue)) return;
    const params = { unitId: WORKBOOK_ID, subUnitId: sheet, cellValue, trigger };
    const undo = { ...params, cellValue: undoOf(this.context.workbook(), sheet, cellValue) };
    this.context.apply([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: undo }]);
  }
}

function isEmpty(cells: CellMatrix): boolean {
  for (const _row in cells) return false;
  return true;
}

/** What makes a cell hold exactly this value, whatever a text looks like. */
function content(value: CellValue): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  // Text that typing would read as something else is marked, so that it survives being opened in the editor.
  const looksOtherwise = isErrorLiteral(value) || parseNumberText(value) !== null || /^(true|false)$/i.test(value);
  return { v: value, t: looksOtherwise ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
