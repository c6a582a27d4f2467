/**
 * A workbook in memory that answers what src/excel asks, at once instead of at sync. It types texts as Excel does: into a cell
 * formatted as text as they are, behind an apostrophe without it, and starting like a formula as a formula.
 */

export interface FakeCell {
  value: string | number;
  formula: boolean;
  format: string;
}

export class FakeSheet {
  readonly cells = new Map<string, FakeCell>();
  readonly tables: FakeTable[] = [];
  protected = false;
  merged: string | null = null;

  constructor(readonly name: string) {}

  cell(row: number, column: number): FakeCell {
    const key = `${row},${column}`;
    const cell = this.cells.get(key) ?? { value: '', formula: false, format: 'General' };
    this.cells.set(key, cell);
    return cell;
  }

  /** Texts and numbers of a block, row by row. */
  block(row: number, column: number, rows: number, columns: number): (string | number)[][] {
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => this.cell(row + r, column + c).value),
    );
  }

  filled(): FakeCell[] {
    return [...this.cells.values()].filter(({ value }) => value !== '');
  }
}

interface FakeTable {
  id: string;
  name: string;
  style: string;
  readonly area: FakeRange;
}

export class FakeRange {
  readonly isNullObject = false;
  readonly format = { columnWidth: 48, font: {}, autofitRows: (): void => undefined };

  constructor(
    readonly sheet: FakeSheet,
    readonly rowIndex: number,
    readonly columnIndex: number,
    readonly rowCount: number,
    readonly columnCount: number,
  ) {}

  load = (): this => this;
  get worksheet(): object {
    return new FakeWorksheet(this.sheet);
  }
  get address(): string {
    return `${this.sheet.name}!R${this.rowIndex + 1}C${this.columnIndex + 1}:${this.rowCount}x${this.columnCount}`;
  }
  getCell = (row: number, column: number): FakeRange => this.part(row, column, 1, 1);
  getRow = (row: number): FakeRange => this.part(row, 0, 1, this.columnCount);
  getColumn = (column: number): FakeRange => this.part(0, column, this.rowCount, 1);
  getResizedRange = (rows: number, columns: number): FakeRange =>
    this.part(0, 0, this.rowCount + rows, this.columnCount + columns);
  getUsedRangeOrNullObject = (): object => {
    const used = this.places().some(([row, column]) => this.sheet.cell(row, column).value !== '');
    return used || this.sheet.merged !== null ? this : new FakeNull();
  };
  getMergedAreasOrNullObject = (): object =>
    this.sheet.merged === null ? new FakeNull() : { isNullObject: false, address: this.sheet.merged, load };
  getTables = (): object => ({ load, items: this.sheet.tables.filter(({ area }) => area.touches(this)) });
  clear = (): void => this.places().forEach(([row, column]) => this.sheet.cells.delete(`${row},${column}`));

  get formulas(): (string | number)[][] {
    return this.sheet.block(this.rowIndex, this.columnIndex, this.rowCount, this.columnCount);
  }
  set formulas(formulas: (string | number)[][]) {
    this.values = formulas;
  }
  get valueTypes(): string[][] {
    return this.formulas.map((row) => row.map((value) => (value === '' ? 'Empty' : 'String')));
  }
  select = (): void => undefined;
  get numberFormat(): string[][] {
    return this.formulas.map((row, r) =>
      row.map((_, c) => this.sheet.cell(this.rowIndex + r, this.columnIndex + c).format),
    );
  }
  set numberFormat(formats: string | string[][]) {
    this.each(formats, (cell, format) => (cell.format = format));
  }
  set values(values: (string | number)[][]) {
    this.each<string | number>(values, (cell, value) => Object.assign(cell, typed(value, cell.format)));
  }

  private each<T extends string | number>(input: T | T[][], apply: (cell: FakeCell, value: T) => void): void {
    if (Array.isArray(input) && (input.length !== this.rowCount || input[0]?.length !== this.columnCount)) {
      throw Object.assign(new Error('shape'), { code: 'InvalidArgument' });
    }
    for (const [row, column] of this.places()) {
      const value = Array.isArray(input) ? input[row - this.rowIndex]![column - this.columnIndex]! : input;
      apply(this.sheet.cell(row, column), value);
    }
  }
  private part(row: number, column: number, rows: number, columns: number): FakeRange {
    return new FakeRange(this.sheet, this.rowIndex + row, this.columnIndex + column, rows, columns);
  }
  private places(): [number, number][] {
    return Array.from({ length: this.rowCount * this.columnCount }, (_, index) => [
      this.rowIndex + Math.floor(index / this.columnCount),
      this.columnIndex + (index % this.columnCount),
    ]);
  }
  private touches(other: FakeRange): boolean {
    const rows = this.rowIndex < other.rowIndex + other.rowCount && other.rowIndex < this.rowIndex + this.rowCount;
    return rows && this.columnIndex < other.columnIndex + other.columnCount;
  }
}

function load<T>(this: T): T {
  return this;
}

function typed(value: string | number, format: string): Partial<FakeCell> {
  if (typeof value === 'number' || format === '@') return { value, formula: false };
  if (value.startsWith("'")) return { value: value.slice(1), formula: false };
  return { value, formula: /^[=+\-@]/.test(value) };
}

class FakeNull {
  readonly isNullObject = true;
  load = (): this => this;
}

export class FakeWorksheet {
  readonly isNullObject = false;
  showGridlines = true;
  readonly freezePanes = { freezeRows: (): void => undefined };

  constructor(
    private readonly sheet: FakeSheet,
    private readonly remove: () => void = () => undefined,
  ) {}

  load = (): this => this;
  activate = (): void => undefined;
  delete = (): void => this.remove();
  get name(): string {
    return this.sheet.name;
  }
  get protection(): object {
    return { protected: this.sheet.protected, load };
  }
  get tables(): object {
    return {
      add: (area: FakeRange): object => {
        const table: FakeTable = { id: `{${this.sheet.tables.length + 1}}`, name: 'Table1', style: '', area };
        this.sheet.tables.push(table);
        return Object.assign(table, { load, getRange: () => area });
      },
      getItemOrNullObject: (name: string): object => {
        const index = this.sheet.tables.findIndex((table) => table.name === name);
        const convertToRange = (): unknown => this.sheet.tables.splice(index, 1);
        return index < 0 ? new FakeNull() : { isNullObject: false, load, convertToRange };
      },
    };
  }
  getUsedRangeOrNullObject = (): object => {
    const rows = [...this.sheet.cells].filter(([, { value }]) => value !== '').map(([key]) => parseInt(key, 10));
    return rows.length === 0 ? new FakeNull() : new FakeRange(this.sheet, 0, 0, Math.max(...rows) + 1, 1);
  };
  getCell = (row: number, column: number): FakeRange => new FakeRange(this.sheet, row, column, 1, 1);
  getRangeByIndexes = (row: number, column: number, rows: number, columns: number): FakeRange =>
    new FakeRange(this.sheet, row, column, rows, columns);
}
