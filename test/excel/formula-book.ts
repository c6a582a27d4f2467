/**
 * A workbook in memory with formulas, for repair and freeze: what is queued is done at sync, in order, to the first refusal, as
 * Excel does. A formula's value is what `known` says of it, else #NAME?; an array spills.
 */
interface BookCell {
  value: unknown;
  /** "" where there is none. */
  formula: string;
  format: string;
  /** The cell whose array fills this one. */
  parent?: string;
}

type Grid = unknown[][];

export class FormulaBook {
  readonly sheets = new Map<string, Map<string, BookCell>>([['Sheet1', new Map()]]);
  readonly protectedSheets = new Set<string>();
  /** Cells (`Sheet1!B2` as `Sheet1!1,1`) that refuse to be written. */
  readonly locked = new Set<string>();
  readonly hiddenRows = new Set<number>();
  readonly notes = new Map<string, string>();
  readonly names: string[] = [];
  readonly runs: object[] = [];
  /** Values by formula; a matrix spills. */
  readonly known = new Map<string, unknown>();
  selection = { row: 0, column: 0, rows: 1, columns: 1 };
  /** Thrown by the first sync of a run that groups undo. */
  groupFails = false;
  /** Writes of several cells at once, by their number of rows. */
  readonly writes: number[] = [];
  private queue: (() => void)[] = [];

  install(api: number): void {
    const run = (options: object, batch: (context: object) => Promise<unknown>): Promise<unknown> => {
      this.runs.push(options);
      return batch(this.context('mergeUndoGroup' in options));
    };
    const isSetSupported = (_: string, version: string): boolean => Number(version.split('.')[1]) <= api;
    const Workbook = class {};
    if (api >= 18) Object.assign(Workbook.prototype, { notes: true });
    const Range = class {};
    Object.assign(globalThis, {
      Excel: { run, Workbook, Range },
      Office: { context: { requirements: { isSetSupported } } },
    });
  }

  cell(place: string): BookCell {
    const [sheet = '', at = ''] = place.split('!');
    const cells = this.sheets.get(sheet);
    if (!cells) throw Object.assign(new Error(`no sheet ${sheet}`), { code: 'ItemNotFound' });
    const cell = cells.get(at) ?? { value: '', formula: '', format: 'General' };
    cells.set(at, cell);
    return cell;
  }

  /** Types into a cell, by sheet, row and column from 0; `format` is set afterwards, as a person may. */
  type(row: number, column: number, input: unknown, format = 'General', sheet = 'Sheet1'): void {
    this.put(sheet, row, column, input);
    this.cell(`${sheet}!${row},${column}`).format = format;
  }

  put(sheet: string, row: number, column: number, input: unknown): void {
    const place = `${sheet}!${row},${column}`;
    if (this.locked.has(place)) throw Object.assign(new Error('locked'), { code: 'AccessDenied' });
    const cell = this.cell(place);
    for (const each of this.sheets.get(sheet)?.values() ?? []) {
      if (each.parent === place && each !== cell) Object.assign(each, { value: '', parent: undefined });
    }
    const isText = typeof input === 'string' && (cell.format === '@' || !input.startsWith('='));
    if (isText || typeof input !== 'string') {
      const value = typeof input === 'string' && cell.format !== '@' ? input.replace(/^'/, '') : input;
      Object.assign(cell, { value, formula: '', parent: undefined });
      return;
    }
    const value = this.known.get(input) ?? '#NAME?';
    Object.assign(cell, { formula: input, value, parent: undefined });
    if (!Array.isArray(value)) return;
    (value as Grid).forEach((line, r) =>
      line.forEach((each, c) =>
        Object.assign(this.cell(`${sheet}!${row + r},${column + c}`), { value: each, parent: place }),
      ),
    );
  }

  later(work: () => void): void {
    this.queue.push(work);
  }

  private context(grouped: boolean): object {
    const fail = { now: grouped && this.groupFails };
    const sync = (): Promise<void> => {
      const queued = this.queue;
      this.queue = [];
      if (fail.now) {
        fail.now = false;
        return Promise.reject(Object.assign(new Error('no undo'), { code: 'UndoNotSupported' }));
      }
      try {
        for (const work of queued) work();
        return Promise.resolve();
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    return { sync, workbook: this.workbook() };
  }

  private workbook(): object {
    const sheet = (name: string): object => this.worksheet(name);
    const selected = (): FormulaRange => {
      const { row, column, rows, columns } = this.selection;
      return new FormulaRange(this, 'Sheet1', row, column, rows, columns);
    };
    return {
      names: collection(() => this.names.map((name) => ({ name }))),
      getSelectedRange: selected,
      getSelectedRanges: () => ({ areas: collection(() => [selected()]) }),
      notes: {
        getItemOrNullObject: (key: string) => ({
          load,
          isNullObject: !this.notes.has(key),
          content: this.notes.get(key),
          delete: () => this.later(() => this.notes.delete(key)),
        }),
        add: (range: FormulaRange, text: string) => this.later(() => this.notes.set(range.key(), text)),
      },
      worksheets: {
        ...collection(() => [...this.sheets.keys()].map(sheet)),
        getActiveWorksheet: () => sheet('Sheet1'),
        getItem: sheet,
        getItemOrNullObject: sheet,
        add: (name: string) => {
          this.later(() => this.sheets.set(name, new Map()));
          return sheet(name);
        },
      },
    };
  }

  private worksheet(name: string): object {
    const range = (row: number, column: number, rows: number, columns: number): FormulaRange =>
      new FormulaRange(this, name, row, column, rows, columns);
    const book = { load, name, freezePanes: { freezeRows: () => undefined }, getRangeByIndexes: range };
    return Object.defineProperties(
      {
        ...book,
        getRange: () => range(0, 0, 1, 1),
        getUsedRangeOrNullObject: () => range(0, 0, 1000, 50).getUsedRangeOrNullObject(),
        protection: { load, protected: this.protectedSheets.has(name) },
      },
      { isNullObject: { get: () => !this.sheets.has(name) } },
    );
  }
}

function load<T>(this: T): T {
  return this;
}

function collection(items: () => object[]): object {
  return { load: () => ({ load, items: items() }) };
}

class FormulaRange {
  readonly format = { font: {}, columnWidth: 0 };

  constructor(
    private readonly book: FormulaBook,
    private readonly sheet: string,
    readonly rowIndex: number,
    readonly columnIndex: number,
    readonly rowCount: number,
    readonly columnCount: number,
  ) {}

  load = (): this => this;
  get isNullObject(): boolean {
    return this.rowCount === 0;
  }
  key(): string {
    return `'${this.sheet}'!${String.fromCharCode(65 + this.columnIndex)}${this.rowIndex + 1}`;
  }
  getColumn = (column: number): FormulaRange =>
    new FormulaRange(this.book, this.sheet, this.rowIndex, this.columnIndex + column, this.rowCount, 1);
  getUsedRangeOrNullObject = (): FormulaRange => {
    const places = [...(this.book.sheets.get(this.sheet) ?? [])].filter(([, { value }]) => value !== '');
    const rows = places.map(([key]) => Number(key.split(',')[0]) + 1);
    const columns = places.map(([key]) => Number(key.split(',')[1]) + 1);
    const end = (own: number, count: number, used: number[]): number =>
      Math.max(0, Math.min(own + count, ...[Math.max(0, ...used)]) - own);
    const rowCount = end(this.rowIndex, this.rowCount, rows);
    return new FormulaRange(
      this.book,
      this.sheet,
      this.rowIndex,
      this.columnIndex,
      rowCount,
      end(this.columnIndex, this.columnCount, columns),
    );
  };
  clear = (): void => this.book.later(() => this.each((row, column) => this.book.put(this.sheet, row, column, '')));

  get values(): Grid {
    return this.read(({ value }) => (Array.isArray(value) ? (value as Grid)[0]?.[0] : value));
  }
  get formulas(): Grid {
    return this.read(({ value, formula }) => (formula === '' ? value : formula));
  }
  get numberFormat(): Grid {
    return this.read(({ format }) => format);
  }
  get valueTypes(): Grid {
    return this.values.map((line) =>
      line.map((value) => (typeof value === 'string' && /^#[A-Z/!?0-9]+$/.test(value) ? 'Error' : 'x')),
    );
  }
  get hasSpill(): boolean | null {
    const flags = this.read(({ parent }) => parent !== undefined).flat();
    return flags.every(Boolean) ? true : flags.some(Boolean) ? null : false;
  }
  get rowHidden(): boolean | null {
    const flags = this.read((_, row) => this.book.hiddenRows.has(row)).flat();
    return flags.every(Boolean) ? true : flags.some(Boolean) ? null : false;
  }
  getSpillParentOrNullObject = (): object => this.at(this.own().parent);
  getSpillingToRangeOrNullObject = (): object => {
    const { value, formula } = this.own();
    if (formula === '' || !Array.isArray(this.book.known.get(formula))) return this.at(undefined);
    const grid = this.book.known.get(formula) as Grid;
    void value;
    return new FormulaRange(this.book, this.sheet, this.rowIndex, this.columnIndex, grid.length, grid[0]?.length ?? 1);
  };
  set values(grid: Grid) {
    this.write(grid);
  }
  set formulas(grid: Grid) {
    this.write(grid);
  }
  set numberFormat(grid: Grid) {
    this.book.later(() =>
      this.each((row, column, r, c) => {
        this.book.cell(`${this.sheet}!${row},${column}`).format = String(grid[r]?.[c]);
      }),
    );
  }

  private write(grid: Grid): void {
    this.book.later(() => {
      this.book.writes.push(grid.length);
      this.each((row, column, r, c) => this.book.put(this.sheet, row, column, grid[r]?.[c]));
    });
  }
  private own(): BookCell {
    return this.book.cell(`${this.sheet}!${this.rowIndex},${this.columnIndex}`);
  }
  private at(place: string | undefined): object {
    if (place === undefined) return { load, isNullObject: true };
    const [row = 0, column = 0] = (place.split('!')[1] ?? '').split(',').map(Number);
    return new FormulaRange(this.book, this.sheet, row, column, 1, 1);
  }
  private read<T>(pick: (cell: BookCell, row: number) => T): T[][] {
    return Array.from({ length: this.rowCount }, (_, r) =>
      Array.from({ length: this.columnCount }, (__, c) =>
        pick(this.book.cell(`${this.sheet}!${this.rowIndex + r},${this.columnIndex + c}`), this.rowIndex + r),
      ),
    );
  }
  private each(work: (row: number, column: number, r: number, c: number) => void): void {
    for (let r = 0; r < this.rowCount; r++)
      for (let c = 0; c < this.columnCount; c++) work(this.rowIndex + r, this.columnIndex + c, r, c);
  }
}
