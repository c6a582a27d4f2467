/** Drives the door and plays the user, from the test's side. */
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { Dataset } from '../../../src/tables';
import type { Bench } from '../harness';
import { doorFrame, RefreshSite } from '../refresh/refresh-site';
import type { InsertWish, TablesDoor } from './door';

declare global {
  interface Window {
    tablesDoor: TablesDoor;
  }
}

type Answer<K extends keyof TablesDoor> = TablesDoor[K] extends (...args: never[]) => infer R ? Awaited<R> : never;

export function buildTablesSite(): Promise<RefreshSite> {
  return RefreshSite.build(join(__dirname, 'door.ts'));
}

export class TablesDriver {
  readonly frame: Frame;

  private constructor(readonly bench: Bench) {
    this.frame = doorFrame(bench);
  }

  static async ready(bench: Bench): Promise<TablesDriver> {
    const driver = new TablesDriver(bench);
    await driver.frame.waitForFunction(() => 'tablesDoor' in window);
    return driver;
  }

  insert(dataset: Dataset, cell: { row: number; column: number } = { row: 1, column: 1 }, wish: InsertWish = {}) {
    return this.frame.evaluate(
      ([data, at, more]) => window.tablesDoor.insert(data, { kind: 'cell', sheet: 'Sheet1', ...at }, more),
      [dataset, cell, wish] as const,
    );
  }

  know(...datasets: Dataset[]): Promise<unknown> {
    return this.frame.evaluate((all) => window.tablesDoor.know([...all]), datasets);
  }

  insertLong(rows: number, kind: 'selection' | 'new-sheet', stopAt?: number): Promise<Answer<'insertLong'>> {
    return this.frame.evaluate(([count, target, stop]) => window.tablesDoor.insertLong(count, { kind: target }, stop), [
      rows,
      kind,
      stopAt,
    ] as const);
  }

  list(): Promise<Answer<'list'>> {
    return this.frame.evaluate(() => window.tablesDoor.list());
  }

  /** What the workbook holds beside an address: all cells in use, tables, settings. */
  left(): Promise<{ readonly used: string; readonly tables: number; readonly settings: number }> {
    return this.excel(async (context) => {
      const used = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true).load('address');
      const tables = context.workbook.tables.load('items/name');
      const settings = context.workbook.settings.load('items/key');
      await context.sync();
      return {
        used: used.isNullObject ? '' : used.address,
        tables: tables.items.length,
        settings: settings.items.length,
      };
    });
  }

  /** A batch of Excel's API, as another add-in or the user's own hands would act. */
  excel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.frame.evaluate<T>(`Excel.run(${batch.toString()})`);
  }
}
