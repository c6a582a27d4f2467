/**
 * A workbook in memory that answers what src/excel asks, at once instead of at sync: its cells. It types texts as Excel does:
 * into a cell formatted as text as they are, behind an apostrophe without it, and starting like a formula as a formula.
 */
import { FakeCharts, FakeProperties, load, nullObject } from './fake-collections';
import type { FakeTable } from './fake-table';

export interface FakeCell {
  value: string | number;
  formula: boolean;
  format: string;
  style?: string;
}

export class FakeSheet {
  readonly cells = new Map<string, FakeCell>();
  readonly tables: FakeTable[] = [];
  readonly properties = new FakeProperties();
  readonly charts = new FakeCharts();
  readonly widths = new Map<number, number>();
  /** Fonts set directly, by the first cell of the range they were set on: `1,1`. */
  readonly fonts = new Map<string, object>();
  protected = false;
  merged: string | null = null;
  /** The sheet as Excel's API shows it; set by the workbook it belongs to. */
  worksheet: () => object = () => nullObject;

  constructor(public name: string) {}

  cell(row: number, column: number): FakeCell {
    const key = `${row},${column}`;
    const cell = this.cells.get(key) ?? { value: '', formula: false, format: 'General' };
    this.cells.set(key, cell);
    return cell;
  }

  /** Texts and numbers of a block, row by row. */
  block(row: number, column: number, rows: number, columns: number): (string | number)[][] {
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => this.cells.get(`${row + r},${column + c}`)?.value ?? ''),
    );
  }

  filled(): FakeCell[] {
    return [...this.cells.values()].filter(({ value }) => value !== '');
  }
}

type Value = string | number;

export class FakeRange {
  readonly isNullObject = false;
  readonly format: object;

  constructor(
    readonly sheet: FakeSheet,
    readonly rowIndex: number,
    readonly columnIndex: number,
    readonly rowCount: number,
    readonly columnCount: number,
    /** What was asked of every range of the workbook, for a test that counts. */
    readonly log: (asked: string, range: FakeRange) => void = () => undefined,
  ) {
    this.format = formatOf(sheet, rowIndex, columnIndex, columnCount);
  }

  load = (what = ''): this => {
    this.log(what, this);
    return this;
  };
  untrack = (): this => this;
  get worksheet(): object {
    return this.sheet.worksheet();
  }
  get address(): string {
    return `${this.sheet.name}!R${this.rowIndex + 1}C${this.columnIndex + 1}:${this.rowCount}x${this.columnCount}`;
  }
  getCell = (row: number, column: number): FakeRange => this.part(row, column, 1, 1);
  getRow = (row: number): FakeRange => this.part(row, 0, 1, this.columnCount);
  getColumn = (column: number): FakeRange => this.part(0, column, this.rowCount, 1);
  getResizedRange = (rows: number, columns: number): FakeRange =>
    this.part(0, 0, this.rowCount + rows, this.columnCount + columns);
  getUsedRangeOrNullObject = (valuesOnly = false): object => {
    const used = this.used(({ value, format }) => value !== '' || (!valuesOnly && format !== 'General'));
    return used ?? (this.sheet.merged !== null && !valuesOnly ? this : nullObject);
  };
  getMergedAreasOrNullObject = (): object =>
    this.sheet.merged === null ? nullObject : { isNullObject: false, address: this.sheet.merged, load };
  getTables = (): object => ({ load, items: this.sheet.tables.filter(({ area }) => area.touches(this)) });
  clear = (what = 'All'): void => {
    this.log('clear', this);
    this.places().forEach(([row, column]) => {
      const key = `${row},${column}`;
      const cell = this.sheet.cells.get(key);
      if (what === 'All') this.sheet.cells.delete(key);
      else if (cell) Object.assign(cell, { value: '', formula: false });
    });
  };

  get formulas(): Value[][] {
    return this.sheet.block(this.rowIndex, this.columnIndex, this.rowCount, this.columnCount);
  }
  set formulas(formulas: Value[][]) {
    this.values = formulas;
  }
  get valueTypes(): string[][] {
    return this.formulas.map((row) => row.map((value) => (value === '' ? 'Empty' : 'String')));
  }
  select = (): void => this.log('select', this);
  get numberFormat(): string[][] {
    return this.formulas.map((row, r) =>
      row.map((_, c) => this.sheet.cell(this.rowIndex + r, this.columnIndex + c).format),
    );
  }
  set numberFormat(formats: string | string[][]) {
    this.each(formats, (cell, format) => (cell.format = format));
  }
  get values(): Value[][] {
    return this.formulas;
  }
  set values(values: Value[][]) {
    this.log('write', this);
    this.each<Value>(values, (cell, value) => Object.assign(cell, typed(value, cell.format)));
  }
  set style(name: string) {
    this.each(name, (cell) => (cell.style = name));
  }

  touches(other: FakeRange): boolean {
    const rows = this.rowIndex < other.rowIndex + other.rowCount && other.rowIndex < this.rowIndex + this.rowCount;
    return rows && this.columnIndex < other.columnIndex + other.columnCount;
  }
  part(row: number, column: number, rows: number, columns: number): FakeRange {
    return new FakeRange(this.sheet, this.rowIndex + row, this.columnIndex + column, rows, columns, this.log);
  }

  private each<T extends Value>(input: T | T[][], apply: (cell: FakeCell, value: T) => void): void {
    if (Array.isArray(input) && (input.length !== this.rowCount || input[0]?.length !== this.columnCount)) {
      throw Object.assign(new Error('shape'), { code: 'InvalidArgument' });
    }
    for (const [row, column] of this.places()) {
      const value = Array.isArray(input) ? input[row - this.rowIndex]![column - this.columnIndex]! : input;
      apply(this.sheet.cell(row, column), value);
    }
  }
  private places(): [number, number][] {
    return Array.from({ length: this.rowCount * this.columnCount }, (_, index) => [
      this.rowIndex + Math.floor(index / this.columnCount),
      this.columnIndex + (index % this.columnCount),
    ]);
  }
  /** The block around the cells of this range that pass. */
  private used(test: (cell: FakeCell) => boolean): FakeRange | null {
    const places = [...this.sheet.cells]
      .filter(([, cell]) => test(cell))
      .map(([key]) => key.split(',').map(Number) as [number, number])
      .filter(([row, column]) => this.has(row, column));
    if (places.length === 0) return null;
    const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    return new FakeRange(this.sheet, top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1, this.log);
  }
  private has(row: number, column: number): boolean {
    const [down, right] = [row - this.rowIndex, column - this.columnIndex];
    return down >= 0 && down < this.rowCount && right >= 0 && right < this.columnCount;
  }
}

function formatOf({ widths, fonts }: FakeSheet, row: number, column: number, columns: number): object {
  return {
    get font(): object {
      const key = `${row},${column}`;
      const font = fonts.get(key) ?? {};
      fonts.set(key, font);
      return font;
    },
    autofitRows: (): void => undefined,
    get columnWidth(): number {
      return widths.get(column) ?? 48;
    },
    set columnWidth(width: number) {
      for (let index = 0; index < columns; index += 1) widths.set(column + index, width);
    },
  };
}

function typed(value: Value, format: string): Partial<FakeCell> {
  if (typeof value === 'number' || format === '@') return { value, formula: false };
  if (value.startsWith("'")) return { value: value.slice(1), formula: false };
  return { value, formula: /^[=+\-@]/.test(value) };
}
