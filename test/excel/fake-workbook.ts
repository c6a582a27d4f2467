/** The workbook around the fake sheets, and the globals Excel and Office that src/excel uses. */
import { FakeEvent, FakeSettings, FakeStyles, load, notImplemented, nullObject } from './fake-collections';
import { FakeRange, FakeSheet } from './fake-excel';
import { FakeTable } from './fake-table';

export class FakeWorkbook {
  readonly sheets: FakeSheet[] = [];
  readonly settingStore = new FakeSettings();
  readonly styles = new FakeStyles();
  /** The selected cell of the first sheet. */
  selection = { row: 1, column: 1 };
  readOnly = false;
  /** Members that this Excel lacks though its version promises them. */
  readonly lacking = new Set<'styles' | 'customProperties'>();
  /** Options of each Excel.run, in order. */
  readonly runs: object[] = [];
  syncs = 0;
  /** Throws an Excel error with this code at the sync of that number, and at those after it up to the last. */
  failure: { readonly sync: number; readonly last?: number; readonly code: string } | null = null;
  /** Called at each sync, with its number. */
  onSync: (sync: number) => Promise<void> | void = () => undefined;
  /** Ranges loaded, written and selected: what was done and how many cells it was about. */
  readonly asked: { readonly what: string; readonly cells: number }[] = [];
  readonly events = {
    tableAdded: new FakeEvent(() => this.context()),
    tableDeleted: new FakeEvent(() => this.context()),
    activated: new FakeEvent(() => this.context()),
    added: new FakeEvent(() => this.context()),
    deleted: new FakeEvent(() => this.context()),
  };
  private tablesMade = 0;

  constructor() {
    this.addSheet('Sheet1');
  }

  /** Puts Excel and Office where src/excel looks for them; `api` is the newest ExcelApi this Excel has. */
  install(api: number): void {
    const run = async (first: object, batch: (context: object) => Promise<unknown>): Promise<unknown> => {
      this.runs.push(first);
      return batch(this.context());
    };
    const isSetSupported = (_: string, version: string): boolean => Number(version.split('.')[1]) <= api;
    Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements: { isSetSupported } } } });
  }

  static uninstall(): void {
    Reflect.deleteProperty(globalThis, 'Excel');
    Reflect.deleteProperty(globalThis, 'Office');
  }

  get first(): FakeSheet {
    return this.sheets[0]!;
  }
  get settings(): Map<string, unknown> {
    return this.settingStore.values;
  }
  get tables(): FakeTable[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  /** A block of a sheet, for a test to put a table over. */
  range(sheet: FakeSheet, row: number, column: number, rows: number, columns: number): FakeRange {
    return new FakeRange(sheet, row, column, rows, columns, (what, { rowCount, columnCount }) =>
      this.asked.push({ what, cells: rowCount * columnCount }),
    );
  }

  addTable(area: FakeRange, name?: string): FakeTable {
    this.tablesMade += 1;
    const table = new FakeTable(`{${this.tablesMade}}`, name ?? `Table${this.tablesMade}`, area);
    area.sheet.tables.push(table);
    return table;
  }

  addSheet(name: string): FakeSheet {
    const sheet = new FakeSheet(name);
    sheet.worksheet = () => this.worksheet(sheet);
    this.sheets.push(sheet);
    return sheet;
  }

  /** As Excel copies a sheet: cells, tables under new ids and names, properties; no settings. */
  copySheet(from: FakeSheet, name: string): FakeSheet {
    const copy = this.addSheet(name);
    for (const [key, cell] of from.cells) copy.cells.set(key, { ...cell });
    for (const [key, value] of from.properties.values) copy.properties.add(key, value);
    for (const { name: original, area, columnIds } of from.tables) {
      const { rowIndex, columnIndex, rowCount, columnCount } = area;
      const table = this.addTable(
        this.range(copy, rowIndex, columnIndex, rowCount, columnCount),
        `${original}${this.sheets.length}`,
      );
      table.columnIds = [...columnIds];
    }
    return copy;
  }

  private context(): object {
    return { sync: () => this.sync(), workbook: this.workbook() };
  }

  private workbook(): object {
    const tables = {
      load,
      ...this.finder(
        () => this.tables,
        (table, key) => table.id === key || sameText(table.name, key),
      ),
      onAdded: this.events.tableAdded,
      onDeleted: this.events.tableDeleted,
    };
    const worksheets = {
      load,
      getActiveWorksheet: () => this.first.worksheet(),
      ...this.finder(
        () => this.sheets,
        (sheet, key) => sheet.name === key,
        (sheet) => sheet.worksheet(),
      ),
      add: (name: string) => this.addSheet(name).worksheet(),
      onActivated: this.events.activated,
      onAdded: this.events.added,
      onDeleted: this.events.deleted,
    };
    const workbook = {
      load,
      readOnly: this.readOnly,
      getSelectedRange: () => this.range(this.first, this.selection.row, this.selection.column, 1, 1),
      getActiveCell: () => this.range(this.first, this.selection.row, this.selection.column, 1, 1),
      tables: withMember(tables, 'items', () => this.tables),
      settings: this.settingStore,
      worksheets: withMember(worksheets, 'items', () => this.sheets),
    };
    return withMember(workbook, 'styles', () =>
      this.lacking.has('styles') ? notImplemented('Workbook.styles') : this.styles,
    );
  }

  private finder<T extends object>(
    all: () => readonly T[],
    is: (item: T, key: string) => boolean,
    present: (item: T) => object = (item) => item,
  ): object {
    const find = (key: string): T | undefined => all().find((item) => is(item, key));
    return {
      getItem: (key: string) => {
        const found = find(key);
        if (!found) throw Object.assign(new Error(key), { code: 'ItemNotFound' });
        return present(found);
      },
      getItemOrNullObject: (key: string) => {
        const found = find(key);
        return found ? present(found) : nullObject;
      },
    };
  }

  private worksheet(sheet: FakeSheet): object {
    const whole = this.range(sheet, 0, 0, 1_048_576, 16_384);
    const worksheet = {
      isNullObject: false,
      name: sheet.name,
      showGridlines: true,
      freezePanes: { freezeRows: () => undefined },
      load,
      activate: () => this.asked.push({ what: `activate ${sheet.name}`, cells: 0 }),
      delete: () => void this.sheets.splice(this.sheets.indexOf(sheet), 1),
      protection: { protected: sheet.protected, load },
      charts: sheet.charts,
      tables: {
        add: (area: FakeRange) => this.addTable(area),
        ...this.finder(
          () => sheet.tables,
          (table, key) => table.id === key || sameText(table.name, key),
        ),
      },
      getUsedRangeOrNullObject: (valuesOnly?: boolean) => whole.getUsedRangeOrNullObject(valuesOnly),
      getCell: (row: number, column: number) => whole.part(row, column, 1, 1),
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        whole.part(row, column, rows, columns),
    };
    return withMember(worksheet, 'customProperties', () =>
      this.lacking.has('customProperties') ? notImplemented('customProperties') : sheet.properties,
    );
  }

  private async sync(): Promise<void> {
    this.syncs += 1;
    const sync = this.syncs;
    await this.onSync(sync);
    const { failure } = this;
    if (!failure || sync < failure.sync || sync > (failure.last ?? failure.sync)) return;
    throw Object.assign(new Error('as Excel says'), { code: failure.code });
  }
}

/** A member asked for when it is needed, as what it shows may have changed. */
function withMember(target: object, key: string, get: () => unknown): object {
  return Object.defineProperty(target, key, { get });
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
