/** Reads cells with their true values: Univer keeps a spilled value apart from the cell it shows in, and errors as text. */
import { CellValueType, type ICellData, type IRange, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area, CellError, CellRead, CellValue } from '../host-workbook';
import { isErrorLiteral, toExcelError } from './error-literals';
import { ReadCell } from './read-cell';
import { WORKBOOK_ID, type GridContext } from './grid-context';
import { hasStructured, toExcelReferences } from '../formulas/structured-references';

/** What a custom function left at a cell beside its value. */
export interface CellNotes {
  /** Row and column are those of the formula; the offsets say which cell of its result is meant. */
  message(sheet: string, row: number, column: number, rowOffset: number, columnOffset: number): string | undefined;
  card(sheet: string, row: number, column: number, rowOffset: number, columnOffset: number): unknown;
  /** The number format that came with the value shown at this very cell. */
  format(sheet: string, row: number, column: number): string | undefined;
}

interface SheetSpills {
  readonly values: Nullable<Record<number, Nullable<Record<number, Nullable<ICellData>>>>>;
  readonly ranges: readonly IRange[];
}

export class CellReader {
  private readonly formulas: FormulaDataModel;

  constructor(
    private readonly context: GridContext,
    private readonly notes: CellNotes,
    /** The name of the table a cell is in. */
    private readonly tableAt: (sheet: string, row: number, column: number) => string | undefined,
  ) {
    this.formulas = context.injector.get(FormulaDataModel);
  }

  /** Every cell of the area. Whole columns of a million rows are the caller's to cut to the used range. */
  read(area: Area): CellRead[][] {
    const matrix = this.context.sheet(area.sheet).getCellMatrix();
    const spills = this.spillsOf(area);
    const formatOf = this.formatReader();
    return Array.from({ length: area.rows }, (_, r) => {
      const row = area.row + r;
      const cells = matrix.getRow(row);
      return Array.from({ length: area.columns }, (__, c): CellRead => {
        const column = area.column + c;
        const cell = cells?.[column];
        const spillRange = spills.ranges.find(
          (range) =>
            row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn,
        );
        const own = cell?.v !== undefined && cell.v !== null;
        const source = own || !spillRange ? cell : spills.values?.[row]?.[column];
        const formula = this.formula(cell, area.sheet, row, column);
        const computed = formula !== '' || (!own && spillRange !== undefined);
        const ownFormat = formatOf(cell);
        const given = computed && ownFormat === 'General' ? this.notes.format(area.sheet, row, column) : undefined;
        const numberFormat = given ?? ownFormat;
        const plain = this.value(source);
        const value = isError(plain) ? this.withMessage(plain, area.sheet, row, column, spillRange) : plain;
        const [top, left] = spillRange ? [spillRange.startRow, spillRange.startColumn] : [row, column];
        const card = computed ? this.notes.card(area.sheet, top, left, row - top, column - left) : undefined;
        const parent = spillRange && { row: spillRange.startRow, column: spillRange.startColumn };
        return new ReadCell(value, formula, numberFormat, card, parent);
      });
    });
  }

  /** Number formats of cells; cells share few styles, so each style is looked up once. */
  private formatReader(): (cell: Nullable<ICellData>) => string {
    const styles = this.context.workbook().getStyles();
    const known = new Map<string, string>();
    return (cell) => {
      const style = cell?.s;
      if (!style) return 'General';
      if (typeof style !== 'string') return this.numberFormat(style.n?.pattern);
      let format = known.get(style);
      if (format === undefined) known.set(style, (format = this.numberFormat(styles.get(style)?.n?.pattern)));
      return format;
    };
  }

  /** Ranges of dynamic arrays on a sheet, each from its parent cell. */
  spillRanges(sheet: string): IRange[] {
    const matrix = this.context.sheet(sheet).getCellMatrix();
    const rows = this.formulas.getArrayFormulaRange()[WORKBOOK_ID]?.[sheet];
    const ranges: IRange[] = [];
    for (const columns of Object.values(rows ?? {})) {
      for (const range of Object.values<IRange>((columns ?? {}) as Record<number, IRange>)) {
        const many = range.endRow > range.startRow || range.endColumn > range.startColumn;
        // A blocked array keeps the range it would need, but holds none of it.
        if (many && matrix.getValue(range.startRow, range.startColumn)?.v !== '#SPILL!') ranges.push(range);
      }
    }
    return ranges;
  }

  formulaAt(sheet: string, row: number, column: number): string {
    return this.formula(this.context.sheet(sheet).getCellMatrix().getValue(row, column), sheet, row, column);
  }

  private spillsOf(area: Area): SheetSpills {
    const ranges = this.spillRanges(area.sheet).filter(
      (range) =>
        range.startRow < area.row + area.rows &&
        range.endRow >= area.row &&
        range.startColumn < area.column + area.columns &&
        range.endColumn >= area.column,
    );
    const values = ranges.length > 0 ? this.formulas.getArrayFormulaCellData()[WORKBOOK_ID]?.[area.sheet] : null;
    return { values, ranges };
  }

  private numberFormat(pattern: string | undefined): string {
    // Univer writes text cells as `@@@` in places and the default as an empty pattern.
    if (!pattern || pattern.toLowerCase() === 'general') return 'General';
    return pattern === '@@@' ? '@' : pattern;
  }

  private formula(cell: Nullable<ICellData>, sheet: string, row: number, column: number): string {
    if (!cell) return '';
    if (cell.f) return this.asExcelWrites(cell.f, sheet, row, column);
    // A formula filled down is stored once and shared by id.
    const shared = cell.si ? this.formulas.getFormulaStringByCell(row, column, sheet, WORKBOOK_ID) : null;
    return shared ? this.asExcelWrites(shared, sheet, row, column) : '';
  }

  private asExcelWrites(formula: string, sheet: string, row: number, column: number): string {
    return hasStructured(formula) ? toExcelReferences(formula, this.tableAt(sheet, row, column)) : formula;
  }

  private value(cell: Nullable<ICellData>): CellValue {
    if (!cell) return null;
    if (cell.p) return cell.p.body?.dataStream.replace(/\r\n$/, '') ?? null;
    if (cell.v === undefined || cell.v === null) return null;
    if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === '1';
    if (typeof cell.v === 'string') {
      if (cell.t !== CellValueType.FORCE_STRING && isErrorLiteral(cell.v)) return { error: toExcelError(cell.v) };
      if (cell.t === CellValueType.NUMBER && cell.v !== '' && Number.isFinite(Number(cell.v))) return Number(cell.v);
    }
    return cell.v;
  }

  private withMessage(
    error: CellError,
    sheet: string,
    row: number,
    column: number,
    spill: IRange | undefined,
  ): CellError {
    const [top, left] = spill ? [spill.startRow, spill.startColumn] : [row, column];
    const message = this.notes.message(sheet, top, left, row - top, column - left);
    return message === undefined ? error : { ...error, message };
  }
}

function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
