/** The workbook around the fake sheets, and the globals Excel and Office that src/excel uses. */
import { FakeRange, FakeSheet, FakeWorksheet } from './fake-excel';

export class FakeWorkbook {
  readonly sheets: FakeSheet[] = [new FakeSheet('Sheet1')];
  readonly settings = new Map<string, unknown>();
  /** The selected cell of the first sheet. */
  selection = { row: 1, column: 1 };
  /** Options of each Excel.run, in order. */
  readonly runs: object[] = [];
  syncs = 0;
  /** Throws an Excel error with this code at the sync of that number. */
  failure: { readonly sync: number; readonly code: string } | null = null;

  /** Puts Excel and Office where src/excel looks for them; `api` is the newest ExcelApi this Excel has. */
  install(api: number): void {
    const run = (options: object, batch: (context: object) => Promise<unknown>): Promise<unknown> => {
      this.runs.push(options);
      return batch(this.context());
    };
    const isSetSupported = (_: string, version: string): boolean => Number(version.split('.')[1]) <= api;
    Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements: { isSetSupported } } } });
  }

  get first(): FakeSheet {
    return this.sheets[0]!;
  }

  private context(): object {
    const found = (name: string): FakeWorksheet | undefined => {
      const sheet = this.sheets.find((each) => each.name === name);
      return sheet && new FakeWorksheet(sheet, () => this.sheets.splice(this.sheets.indexOf(sheet), 1));
    };
    const collection = (items: object[]): object => ({ load: () => ({ items }) });
    return {
      sync: () => this.sync(),
      workbook: {
        getSelectedRange: () => new FakeRange(this.first, this.selection.row, this.selection.column, 1, 1),
        getActiveCell: () => new FakeRange(this.first, this.selection.row, this.selection.column, 1, 1),
        tables: collection(this.sheets.flatMap(({ tables }) => tables)),
        settings: { add: (key: string, value: unknown) => this.settings.set(key, value) },
        worksheets: {
          ...collection(this.sheets),
          getItem: found,
          getItemOrNullObject: (name: string) =>
            found(name) ?? { isNullObject: true, load: () => ({ isNullObject: true }) },
          add: (name: string) => {
            this.sheets.push(new FakeSheet(name));
            return found(name);
          },
        },
      },
    };
  }

  private sync(): Promise<void> {
    this.syncs += 1;
    if (this.failure?.sync !== this.syncs) return Promise.resolve();
    return Promise.reject(Object.assign(new Error('as Excel says'), { code: this.failure.code }));
  }
}
