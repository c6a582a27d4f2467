/**
 * Tables, sheets and refusals of the workbench through Microsoft's own client: what an add-in that refreshes tables meets in Excel.
 * The page is empty; each test runs its own Excel.run in it.
 */
import { inPaneOf, openEmptyPane } from './empty-pane';
import { START_TIMEOUT, type Bench } from './harness';

let bench: Bench;
beforeEach(async () => {
  bench = await openEmptyPane();
  await inPane(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C4').values = [
        ['名', '数值', '倍'],
        ['丙', 3, '=B2*2'],
        ['甲', 1, '=B3*2'],
        ['丁', 4, '=B4*2'],
      ];
      sheet.tables.add('A1:C4', true).name = '用量';
      await context.sync();
    }),
  );
}, START_TIMEOUT);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

const inPane = <T>(run: () => Promise<T>): Promise<T> => inPaneOf(bench, run);

const formulas = async (address: string) => (await bench.readRange(address)).formulas;
const values = async (address: string) => (await bench.readRange(address)).values;

describe('totals', () => {
  test('shown, hidden and shown again; rows are added above them', async () => {
    const addresses = await inPane(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('用量');
        table.showTotals = true;
        table.columns.getItem('数值').getTotalRowRange().formulas = [['=SUBTOTAL(101,[数值])']];
        table.showTotals = false;
        table.showTotals = true;
        table.rows.add(undefined, [['戊', 5, null as unknown as number]]);
        const total = table.getTotalRowRange().load('address,formulas,values');
        const body = table.getDataBodyRange().load('address');
        const column = table.columns.getItem('倍').getTotalRowRange().load('address');
        await context.sync();
        return [total.address, body.address, column.address, total.formulas, total.values];
      }),
    );
    expect(addresses).toEqual([
      'Sheet1!A6:C6',
      'Sheet1!A2:C5',
      'Sheet1!C6',
      [['汇总', '=SUBTOTAL(101,[数值])', '=SUBTOTAL(109,[倍])']],
      [['汇总', 3.25, 26]],
    ]);
  });

  test('take the place of nothing: what is right below moves down', async () => {
    await bench.enter('A6', 'note');
    await bench.enter('A5', '戊');
    await inPane(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('用量').showTotals = true;
        await context.sync();
      }),
    );
    expect(await values('A5:A7')).toEqual([['戊'], ['汇总'], ['note']]);
  });
});

describe('formulas of a column', () => {
  test('go on into new rows, however those come', async () => {
    await bench.enter('A5', '戊');
    await bench.enter('B5', '5');
    const inR1C1 = await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A6:B6').values = [['己', 6]];
        const table = context.workbook.tables.getItem('用量');
        table.resize('A1:C8');
        sheet.getRange('A3:C3').insert('Down');
        const column = table.columns.getItem('倍').getDataBodyRange().load('formulasR1C1,address');
        await context.sync();
        return [column.address, column.formulasR1C1];
      }),
    );
    expect(inR1C1).toEqual(['Sheet1!C2:C9', Array.from({ length: 8 }, () => ['=RC[-1]*2'])]);
  });

  test('stay with their rows through sorting, rows put in and rows deleted', async () => {
    await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('C2:C4').formulas = [['=[@数值]*2'], ['=B3*2'], ['=B4*2']];
        const table = context.workbook.tables.getItem('用量');
        table.sort.apply([{ key: 1, ascending: true }]);
        table.rows.getItemAt(1).delete();
        sheet.getRange('1:1').insert('Down');
        await context.sync();
      }),
    );
    expect(await formulas('C3:C4')).toEqual([['=B3*2'], ['=B4*2']]);
    expect(await values('A3:C4')).toEqual([
      ['甲', 1, 2],
      ['丁', 4, 8],
    ]);
  });

  test('are copied with their references, and written in R1C1', async () => {
    await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('F2').copyFrom('C2');
        sheet.getRange('G2:G3').formulasR1C1 = [['=RC2+1'], ['=R2C2']];
        await context.sync();
      }),
    );
    expect(await formulas('F2:G3')).toEqual([
      ['=E2*2', '=$B2+1'],
      ['', '=$B$2'],
    ]);
  });
});

describe('identity', () => {
  test('ids of table and columns outlive columns put in, a rename and a sort', async () => {
    const before = await inPane(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('用量').load('id');
        const columns = table.columns.load('items/id,items/name');
        await context.sync();
        return [table.id, columns.items.map(({ id, name }) => `${id} ${name}`)] as const;
      }),
    );
    const after = await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A:A').insert('Right');
        sheet.getRange('C1:C4').insert('Right');
        sheet.getRange('D1').values = [['金额']];
        const table = context.workbook.tables.getItem('用量').load('id');
        table.name = '数据';
        table.sort.apply([{ key: 2, ascending: true }]);
        const columns = table.columns.load('items/id,items/name');
        await context.sync();
        return [table.id, columns.items.map(({ id, name }) => `${id} ${name}`)] as const;
      }),
    );
    expect(after[0]).toBe(before[0]);
    expect(before[1]).toEqual(['1 名', '2 数值', '3 倍']);
    expect(after[1].filter((column) => !column.startsWith('4'))).toEqual(['1 名', '2 金额', '3 倍']);
  });

  test('a copied sheet has other tables, and keeps no custom properties', async () => {
    const found = await inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.customProperties.add('yanbiao', 'tables');
        const copy = sheet.copy('After', sheet).load('name,position');
        const tables = context.workbook.tables.load('items/id,items/name');
        const own = sheet.customProperties.getItem('yanbiao').load('key,value');
        const none = copy.customProperties.getItemOrNullObject('yanbiao');
        const all = sheet.customProperties.load('items/key');
        await context.sync();
        return {
          copy: [copy.name, copy.position],
          names: tables.items.map(({ name }) => name),
          ids: new Set(tables.items.map(({ id }) => id)).size,
          properties: [own.key, own.value, none.isNullObject, all.items.map(({ key }) => key)],
        };
      }),
    );
    expect(found).toEqual({
      copy: ['Sheet1 (2)', 1],
      names: ['用量', '用量2'],
      ids: 2,
      properties: ['yanbiao', 'tables', true, ['yanbiao']],
    });
    expect(await formulas("'Sheet1 (2)'!C2:C2")).toEqual([['=B2*2']]);
  });
});

describe('filters', () => {
  const filter = () =>
    inPane(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('用量').columns.getItem('名').filter.applyValuesFilter(['丙', '丁']);
        await context.sync();
      }),
    );

  test('hide rows, are read, lifted and put back as they were', async () => {
    await filter();
    const found = await inPane(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('用量');
        const body = table.getDataBodyRange();
        const rows = [0, 1, 2].map((index) => body.getRow(index).load('rowHidden'));
        const name = table.columns.getItem('名').filter.load('criteria');
        await context.sync();
        const hidden = rows.map(({ rowHidden }) => rowHidden as boolean | null);
        const { criteria } = name;
        table.clearFilters();
        const shown = body.load('rowHidden');
        await context.sync();
        name.apply(criteria);
        table.autoFilter.load('isDataFiltered');
        const again = body.getRow(1).load('rowHidden');
        await context.sync();
        return { hidden, shown: shown.rowHidden, filtered: table.autoFilter.isDataFiltered, again: again.rowHidden };
      }),
    );
    expect(found).toEqual({ hidden: [false, true, false], shown: false, filtered: true, again: true });
  });

  test('keep rows from being deleted, and misplace several rows of values', async () => {
    await filter();
    const code = await inPane(() =>
      refusalOf(() =>
        Excel.run(async (context) => {
          context.workbook.tables.getItem('用量').rows.getItemAt(0).delete();
          await context.sync();
        }),
      ),
    );
    expect(code).toBe('InsertDeleteConflict');
    await inPane(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('B2:B4').values = [[30], [10], [40]];
        await context.sync();
      }),
    );
    expect(await values('B2:B4')).toEqual([[30], [1], [30]]);
  });
});

describe('limits', () => {
  const write = () =>
    inPane(() =>
      refusalOf(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange('E1:E2');
          range.values = [[1], [2]];
          range.format.font.bold = true;
          await context.sync();
        }),
      ),
    );

  test('a workbook open for reading only', async () => {
    await bench.page.evaluate(() => void (window.workbench.limits.readOnly = true));
    expect(await write()).toBe('AccessDenied');
    const readOnly = await inPane(() =>
      Excel.run(async (context) => {
        const workbook = context.workbook.load('readOnly');
        await context.sync();
        return workbook.readOnly;
      }),
    );
    expect(readOnly).toBe(true);
    await expect(bench.enter('E1', 'x')).rejects.toThrow('open for reading only');
    await bench.page.evaluate(() => void (window.workbench.limits.readOnly = false));
    expect(await write()).toBe('done');
  });

  test('a write that fails, once', async () => {
    await bench.page.evaluate(() => void (window.workbench.limits.failAt = { action: 2, code: 'GeneralException' }));
    expect(await write()).toBe('GeneralException');
    expect(await values('E1:E2')).toEqual([[1], [2]]);
    expect(await write()).toBe('done');
  });

  test('an older Excel, by the address of the page', async () => {
    const sets = () =>
      inPane(() =>
        Promise.resolve(
          ['1.12', '1.13'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
        ),
      );
    expect(await sets()).toEqual([true, true]);
    const url = new URL(bench.page.url());
    url.searchParams.set('excelapi', '1.12');
    await bench.page.goto(url.href);
    await bench.page.waitForFunction(() => 'workbench' in window);
    await bench.page.evaluate(() => window.workbench.ready());
    expect(await sets()).toEqual([true, false]);
  });
});

test("a co-author's edit comes as Remote, also between two requests, and is none to undo here", async () => {
  await inPane(() =>
    Excel.run(async (context) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      context.workbook.tables.getItem('用量').onChanged.add((event) => {
        heard.push(`${event.source} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  const found = inPane(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('B2').load('values');
      await context.sync();
      const before = cell.values[0]?.[0] as number;
      await new Promise((resolve) => setTimeout(resolve, 500));
      cell.load('values');
      await context.sync();
      return [before, cell.values[0]?.[0] as number];
    }),
  );
  await bench.page.waitForTimeout(250);
  await bench.page.evaluate(() => window.workbench.coauthor('B2', '9'));
  expect(await found).toEqual([3, 9]);
  await bench.enter('B3', '2');
  await bench.page.waitForTimeout(100);
  const heard = await inPane(() => Promise.resolve((window as unknown as { heard: string[] }).heard));
  expect(heard).toEqual(['Remote B2', 'Local B3']);
});
