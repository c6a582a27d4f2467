/** Widths, heights and merges. */
import { BooleanNumber, WrapStrategy, type IRange } from '@univerjs/core';
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  RemoveMergeUndoMutationFactory,
  RemoveWorksheetMergeMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import type { Area, CellRead } from '../host-workbook';
import { SHEET_COLUMNS, SHEET_ROWS, toArea, toRange, WORKBOOK_ID, type GridContext } from './grid-context';
import { textWidth } from './text-width';
import { oneLineHeight, type WrappedHeight } from './wrapped-text';

/** A point is 1/72 inch, a CSS pixel 1/96. */
const POINTS_PER_PX = 72 / 96;
/** Excel's own bounds: 255 characters wide, 409 points high. */
const MAX_WIDTH_PX = 1790;
const MAX_HEIGHT_PX = 545;

export class GridLayout {
  constructor(
    private readonly context: GridContext,
    private readonly read: (area: Area) => CellRead[][],
    private readonly wrappedHeight: WrappedHeight,
  ) {}

  columnWidth(sheet: string, column: number): number {
    return this.context.sheet(sheet).getColumnWidth(column) * POINTS_PER_PX;
  }

  setColumnWidth(sheet: string, column: number, width: number | null): void {
    const pixels = width === null ? this.fittingWidth(sheet, column) : width / POINTS_PER_PX;
    const params = {
      ...this.target(sheet),
      ranges: [{ startRow: 0, endRow: SHEET_ROWS - 1, startColumn: column, endColumn: column }],
      colWidth: Math.min(MAX_WIDTH_PX, Math.max(0, pixels)),
    };
    const undo = SetWorksheetColWidthMutationFactory(params, this.context.sheet(sheet));
    this.step(SetWorksheetColWidthMutation.id, params, undo);
  }

  rowHeight(sheet: string, row: number): number {
    return this.context.sheet(sheet).getRowHeight(row) * POINTS_PER_PX;
  }

  setRowHeight(sheet: string, row: number, height: number | null): void {
    const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: SHEET_COLUMNS - 1 }];
    if (height === null) return this.fitRows(sheet, row, 1);
    const fixed = { ...this.target(sheet), ranges, autoHeightInfo: BooleanNumber.FALSE };
    this.context.apply([{ id: SetWorksheetRowIsAutoHeightMutation.id, params: fixed }]);
    const params = { ...this.target(sheet), ranges, rowHeight: Math.min(MAX_HEIGHT_PX, height / POINTS_PER_PX) };
    const undo = SetWorksheetRowHeightMutationFactory(params, this.context.sheet(sheet));
    this.step(SetWorksheetRowHeightMutation.id, params, undo);
  }

  /** Rows as high as their highest cell: text that wraps gets all its lines. */
  fitRows(sheet: string, row: number, rows: number): void {
    const target = this.target(sheet);
    const ranges = [{ startRow: row, endRow: row + rows - 1, startColumn: 0, endColumn: SHEET_COLUMNS - 1 }];
    const standard = this.context.sheet(sheet).getConfig().defaultRowHeight;
    const before = Array.from({ length: rows }, (_, index) => ({
      row: row + index,
      autoHeight: this.context.sheet(sheet).getRowHeight(row + index),
    }));
    const rowsAutoHeightInfo = this.fittingHeights(sheet, row, rows).map((height, index) => ({
      row: row + index,
      autoHeight: Math.min(MAX_HEIGHT_PX, Math.max(standard, height)),
    }));
    const automatic = { ...target, ranges, autoHeightInfo: BooleanNumber.TRUE };
    this.context.apply([{ id: SetWorksheetRowIsAutoHeightMutation.id, params: automatic }]);
    this.step(
      SetWorksheetRowAutoHeightMutation.id,
      { ...target, rowsAutoHeightInfo },
      { ...target, rowsAutoHeightInfo: before },
    );
  }

  merges(sheet: string): Area[] {
    return this.context
      .sheet(sheet)
      .getMergeData()
      .map((range) => toArea(sheet, range));
  }

  merge(area: Area): void {
    this.unmerge(area);
    const params = { ...this.target(area.sheet), ranges: [toRange(area)] };
    const undo = AddMergeUndoMutationFactory(this.context.injector, params);
    this.context.apply(
      [{ id: AddWorksheetMergeMutation.id, params }],
      [{ id: RemoveWorksheetMergeMutation.id, params: undo }],
    );
  }

  unmerge(area: Area): void {
    const range = toRange(area);
    const ranges = this.context
      .sheet(area.sheet)
      .getMergedCellRange(range.startRow, range.startColumn, range.endRow, range.endColumn);
    if (ranges.length === 0) return;
    const params = { ...this.target(area.sheet), ranges };
    const undo = RemoveMergeUndoMutationFactory(this.context.injector, params);
    this.context.apply(
      [{ id: RemoveWorksheetMergeMutation.id, params }],
      [{ id: AddWorksheetMergeMutation.id, params: undo }],
    );
  }

  private fittingWidth(sheet: string, column: number): number {
    const last: IRange = this.context.sheet(sheet).getDataRangeScope();
    const rows = last.endRow + 1;
    if (!(rows > 0)) return this.context.sheet(sheet).getConfig().defaultColumnWidth;
    const cells = this.read({ sheet, row: 0, column, rows, columns: 1 });
    const widths = cells.map((line, row) => textWidth(line[0]?.text ?? '', this.context.styleAt(sheet, row, column)));
    const widest = widths.reduce((a, b) => Math.max(a, b), 0);
    return widest === 0 ? this.context.sheet(sheet).getConfig().defaultColumnWidth : widest;
  }

  private fittingHeights(sheet: string, row: number, rows: number): number[] {
    const worksheet = this.context.sheet(sheet);
    const columns = worksheet.getDataRangeScope().endColumn + 1;
    if (!(columns > 0)) return Array.from({ length: rows }, () => 0);
    const cells = this.read({ sheet, row, column: 0, rows, columns });
    return cells.map((line, r) =>
      line.reduce((highest, { text }, column) => {
        // Merged cells do not make a row grow, in Excel neither.
        if (text === '' || worksheet.getMergedCell(row + r, column)) return highest;
        const style = this.context.styleAt(sheet, row + r, column);
        const wraps = style?.tb === WrapStrategy.WRAP;
        const width = worksheet.getColumnWidth(column);
        return Math.max(highest, wraps ? this.wrappedHeight(text, style, width) : oneLineHeight(style));
      }, 0),
    );
  }

  private target(subUnitId: string): { unitId: string; subUnitId: string } {
    return { unitId: WORKBOOK_ID, subUnitId };
  }

  private step(id: string, params: object, undo: object): void {
    this.context.apply([{ id, params }], [{ id, params: undo }]);
  }
}
