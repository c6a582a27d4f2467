/** Writes cells: what was typed is parsed as Excel parses typing, a plain value is stored as it is. */
import { CellValueType, numfmt, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';
import type { Area, CellFormat, CellValue, CellWrite } from '../host-workbook';
import { toStyle } from './cell-format';
import { isErrorLiteral } from './error-literals';
import { API_TRIGGER, WORKBOOK_ID, type GridContext } from './grid-context';
import { readTyped } from './typed-input';

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What a new content takes with it: formula, shared formula, rich text, custom data. */
const BARE = { f: null, si: null, p: null, custom: null } as const;

export class CellWriter {
  /** @param rewriteFormula makes a formula of Excel's the engine's (structured references) */
  constructor(
    private readonly context: GridContext,
    private readonly rewriteFormula: (formula: string, sheet: string, row: number, column: number) => string,
  ) {}

  write(area: Area, cells: readonly (readonly CellWrite[])[]): void {
    const matrix: CellMatrix = {};
    const sheet = this.context.sheet(area.sheet);
    let any = false;
    cells.forEach((line, r) => {
      const row: Record<number, Nullable<ICellData>> = {};
      line.forEach((cell, c) => {
        if (cell === undefined) return;
        any = true;
        const [rowIndex, columnIndex] = [area.row + r, area.column + c];
        const format = sheet.getCellStyle(rowIndex, columnIndex)?.n?.pattern ?? 'General';
        row[columnIndex] =
          'value' in cell ? literal(cell.value) : this.typed(cell.typed, format, area.sheet, rowIndex, columnIndex);
      });
      matrix[area.row + r] = row;
    });
    if (any) this.set(area.sheet, matrix);
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.set(
      area.sheet,
      this.fill(area, (r, c) => {
        const format = formats[r]?.[c];
        if (format === undefined || format === null) return undefined;
        return { s: { n: format === 'General' || format === '' ? null : { pattern: format } } };
      }),
      SetStyleCommand.id,
    );
  }

  setFormat(area: Area, format: CellFormat): void {
    const style = toStyle(format);
    this.set(
      area.sheet,
      this.fill(area, () => ({ s: style })),
      SetStyleCommand.id,
    );
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    const matrix = this.context.sheet(area.sheet).getCellMatrix();
    const cells: CellMatrix = {};
    // Only cells that exist: clearing whole columns must not create a million empty ones.
    matrix.forValue((row, column, cell) => {
      if (!cell || row < area.row || row >= area.row + area.rows) return;
      if (column < area.column || column >= area.column + area.columns) return;
      const patch = what === 'contents' ? literal(null) : what === 'formats' ? { s: null } : null;
      (cells[row] ??= {})[column] = patch;
    });
    if (Object.keys(cells).length > 0)
      this.set(area.sheet, cells, what === 'formats' ? SetStyleCommand.id : API_TRIGGER);
  }

  /** Changes formulas where they stand, on every sheet; no part of the user's undo. */
  rewriteFormulas(change: (formula: string) => string): void {
    for (const sheet of this.context.workbook().getSheets()) {
      const cells: CellMatrix = {};
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const formula = cell?.f ? change(cell.f) : undefined;
        if (formula === undefined || formula === cell?.f) return;
        (cells[row] ??= {})[column] = { f: formula, si: null };
      });
      if (Object.keys(cells).length === 0) continue;
      const params = { unitId: WORKBOOK_ID, subUnitId: sheet.getSheetId(), cellValue: cells, trigger: API_TRIGGER };
      this.context.apply([{ id: SetRangeValuesMutation.id, params }]);
    }
  }

  private typed(
    input: string | number | boolean,
    format: string,
    sheet: string,
    row: number,
    column: number,
  ): Nullable<ICellData> {
    if (typeof input !== 'string') return literal(input);
    const typed = readTyped(input, format);
    switch (typed.kind) {
      case 'empty':
        return literal(null);
      case 'formula':
        return { ...BARE, v: null, t: null, f: this.rewriteFormula(typed.formula, sheet, row, column) };
      case 'number': {
        const style = typed.format !== undefined && format === 'General' ? { s: { n: { pattern: typed.format } } } : {};
        return { ...BARE, v: typed.value, t: CellValueType.NUMBER, ...style };
      }
      case 'text':
        return typed.quoted ? { ...BARE, v: typed.value, t: CellValueType.FORCE_STRING } : literal(typed.value);
      case 'boolean':
        return literal(typed.value);
      case 'error':
        return { ...BARE, v: typed.error, t: CellValueType.STRING };
    }
  }

  private fill(area: Area, cell: (r: number, c: number) => ICellData | undefined): CellMatrix {
    const matrix: CellMatrix = {};
    for (let r = 0; r < area.rows; r += 1) {
      const row: Record<number, Nullable<ICellData>> = {};
      for (let c = 0; c < area.columns; c += 1) {
        const data = cell(r, c);
        if (data) row[area.column + c] = data;
      }
      matrix[area.row + r] = row;
    }
    return matrix;
  }

  /** Changes of format alone carry the style command's name: to Univer anything else without a formula removes the formula. */
  private set(sheet: string, cellValue: CellMatrix, trigger = API_TRIGGER): void {
    const params = { unitId: WORKBOOK_ID, subUnitId: sheet, cellValue, trigger };
    const undo = SetRangeValuesUndoMutationFactory(this.context.injector, params);
    this.context.apply(
      [{ id: SetRangeValuesMutation.id, params }],
      [{ id: SetRangeValuesMutation.id, params: { ...undo, trigger } }],
    );
  }
}

/** The cell that holds exactly this value, whatever a text looks like. */
export function literal(value: CellValue): ICellData {
  if (value === null) return { ...BARE, v: null, t: null };
  if (typeof value === 'object') return { ...BARE, v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { ...BARE, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { ...BARE, v: value, t: CellValueType.NUMBER };
  // Text that typing would read as something else is marked, so that it survives being opened in the editor.
  const looksOtherwise = isErrorLiteral(value) || numfmt.parseValue(value) !== null || /^(true|false)$/i.test(value);
  return { ...BARE, v: value, t: looksOtherwise ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
