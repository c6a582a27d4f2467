/** A table of ours is known again after whatever the user does to it, through Microsoft's own client. */
import type { KnownTable } from '../../src/excel';
import { START_TIMEOUT, type Bench } from './harness';
import { BUILD_TIMEOUT, type RefreshSite } from './refresh/refresh-site';
import { SMALL } from './tables/datasets';
import { buildTablesSite, TablesDriver } from './tables/driver';

const NAME = 'Yanbiao_小表';

let site: RefreshSite;
let bench: Bench;
let driver: TablesDriver;
beforeAll(async () => {
  site = await buildTablesSite();
}, BUILD_TIMEOUT);
afterAll(() => site.remove());
beforeEach(async () => {
  bench = await site.open();
  driver = await TablesDriver.ready(bench);
  await driver.know(SMALL);
  expect(await driver.insert(SMALL)).toMatchObject({ ok: true, tableName: NAME, address: 'Sheet1!B3:E8' });
}, START_TIMEOUT);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

async function only(): Promise<KnownTable> {
  const tables = await driver.list();
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** Saves the workbook and opens it again, as another day. */
async function reopen(): Promise<void> {
  await bench.page.evaluate(async () => window.workbench.open(await window.workbench.save()));
  await bench.idle();
}

describe('ours', () => {
  test('as it was inserted, with record, place and what was written', async () => {
    const table = await only();
    expect(table).toMatchObject({
      name: NAME,
      sheet: 'Sheet1',
      address: 'Sheet1!B3:E8',
      rows: 5,
      active: true,
      state: 'ours',
      datasetId: 'test/small',
      record: { keys: ['code'], title: '小表', refreshed: '2026-11-30 09:05' },
    });
    expect(table.record?.columns.every(({ id }) => typeof id === 'number')).toBe(true);
    const keys = await driver.excel(async (context) => {
      const settings = context.workbook.settings.load('items/key');
      await context.sync();
      return settings.items.map(({ key }) => key);
    });
    expect(keys).toEqual([`Yanbiao.table.${table.tableId}`, `Yanbiao.written.${table.tableId}`]);
  });

  test('renamed', async () => {
    await driver.excel(async (context) => {
      context.workbook.tables.getItem('Yanbiao_小表').name = '我的价格';
      await context.sync();
    });
    expect(await only()).toMatchObject({ name: '我的价格', state: 'ours', record: { tableName: NAME } });
  });

  test('sorted, on a sheet renamed', async () => {
    await driver.excel(async (context) => {
      const table = context.workbook.tables.getItem('Yanbiao_小表');
      table.sort.apply([{ key: 2, ascending: false }]);
      table.worksheet.name = '行情';
      await context.sync();
    });
    expect(await only()).toMatchObject({ sheet: '行情', address: '行情!B3:E8', state: 'ours' });
  });

  test('with the header of its key column renamed', async () => {
    await bench.enter('B3', '证券');
    expect(await only()).toMatchObject({ state: 'ours' });
    await driver.excel(async (context) => {
      context.workbook.tables.getItem('Yanbiao_小表').name = '我的价格';
      await context.sync();
    });
    expect(await only()).toMatchObject({ name: '我的价格', state: 'ours' });
  });

  test('with a column of the user’s before its own, and its key column last', async () => {
    await driver.excel(async (context) => {
      const { columns } = context.workbook.tables.getItem('Yanbiao_小表');
      const key = columns.getItemAt(0);
      const values = key.getRange().load('values');
      await context.sync();
      columns.add(0, [['备注'], ['a'], ['b'], ['c'], ['d'], ['e']]);
      key.delete();
      columns.add(-1, values.values as string[][]);
      await context.sync();
    });
    expect((await bench.readRange('B3:F3')).values[0]).toEqual(['备注', '名称', '价格', '涨跌幅', '代码']);
    expect(await only()).toMatchObject({ name: NAME, state: 'ours' });
  });

  test('moved by rows inserted above, and shown on request', async () => {
    await driver.excel(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('1:3').insert('Down');
      context.workbook.worksheets.add('另一张').activate();
      await context.sync();
    });
    expect(await only()).toMatchObject({ address: 'Sheet1!B6:E11', active: false });
    expect(await driver.frame.evaluate((name) => window.tablesDoor.show(name), NAME)).toEqual({ ok: true });
    expect(await only()).toMatchObject({ active: true });
    const selected = await driver.excel(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe('Sheet1!B6:E11');
  });

  test('saved and opened, renamed or not', async () => {
    await reopen();
    expect(await only()).toMatchObject({ name: NAME, state: 'ours', record: { keys: ['code'] } });
    await bench.enter('B3', '证券');
    await reopen();
    expect(await only()).toMatchObject({ name: NAME, state: 'ours' });
  });

  test('deleted, brought back by undo, forgotten', async () => {
    await driver.excel(async (context) => {
      context.workbook.tables.getItem('Yanbiao_小表').delete();
      await context.sync();
    });
    expect(await only()).toMatchObject({ name: NAME, state: 'deleted', sheet: '', rows: 0 });
    await bench.page.evaluate(() => window.workbench.undo());
    expect(await only()).toMatchObject({ state: 'ours', rows: 5 });
    await driver.excel(async (context) => {
      context.workbook.tables.getItem('Yanbiao_小表').delete();
      await context.sync();
    });
    expect(await driver.frame.evaluate((name) => window.tablesDoor.forget(name), NAME)).toEqual({ ok: true });
    expect(await driver.list()).toEqual([]);
  });
});

describe('a second table', () => {
  test('inserted under the name of one that was renamed is told from it, also after opening again', async () => {
    await driver.excel(async (context) => {
      context.workbook.tables.getItem('Yanbiao_小表').name = '我的价格';
      await context.sync();
    });
    expect(await driver.insert(SMALL, { row: 20, column: 1 })).toMatchObject({ ok: true, tableName: NAME });
    const named = async () => (await driver.list()).map(({ name, state }) => `${name} ${state}`).sort();
    expect(await named()).toEqual([`${NAME} ours`, '我的价格 ours'].sort());
  });
});

describe('a copy of its sheet', () => {
  const copied = async (): Promise<KnownTable> => {
    const table = (await driver.list()).find(({ sheet }) => sheet !== 'Sheet1');
    if (!table) throw new Error('the copy is not listed');
    return table;
  };

  const copySheet = (): Promise<void> =>
    driver.excel(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').copy('End');
      await context.sync();
    });

  test.each([
    ['as Excel does', false],
    ['with the sheet’s properties', true],
  ])('made %s is a copy, the original stays ours', async (_, properties) => {
    await bench.page.evaluate((on) => (window.workbench.limits.copiedSheetProperties = on), properties);
    await copySheet();
    const tables = await driver.list();
    expect(tables.map(({ sheet, state }) => [sheet === 'Sheet1', state])).toEqual([
      [true, 'ours'],
      [false, 'copy'],
    ]);
    expect(await copied()).toMatchObject({ datasetId: 'test/small', record: null, of: { tableName: NAME } });
  });

  test('taken on is ours, left as it is is frozen; both also after opening again', async () => {
    await copySheet();
    const { name } = await copied();
    expect(await driver.frame.evaluate((each) => window.tablesDoor.keep(each), name)).toEqual({ ok: true });
    expect(await copied()).toMatchObject({ state: 'frozen' });
    await reopen();
    expect(await copied()).toMatchObject({ state: 'frozen' });
    const answer = await driver.frame.evaluate(([each, data]) => window.tablesDoor.adopt(each, data), [
      name,
      SMALL,
    ] as const);
    expect(answer).toEqual({ ok: true });
    await reopen();
    expect(await copied()).toMatchObject({ state: 'ours', record: { title: '小表', fingerprint: '' } });
  });
});

test('a table whose settings stayed behind in another workbook is a stranger, known by what its sheet brought', async () => {
  await driver.excel(async (context) => {
    const settings = context.workbook.settings.load('items/key');
    await context.sync();
    for (const setting of settings.items) setting.delete();
    await context.sync();
  });
  await reopen();
  expect(await only()).toMatchObject({
    state: 'stranger',
    datasetId: 'test/small',
    record: null,
    of: { tableName: NAME },
  });
});

test('tables that come and go are noticed', async () => {
  await driver.frame.evaluate(() => window.tablesDoor.watch());
  const changes = (): Promise<number> => driver.frame.evaluate(() => window.tablesDoor.changes);
  const noticed = (more: number): Promise<unknown> =>
    driver.frame.waitForFunction((least) => window.tablesDoor.changes >= least, more);
  await driver.excel(async (context) => {
    context.workbook.tables.getItem('Yanbiao_小表').delete();
    await context.sync();
  });
  await noticed(1);
  await driver.insert(SMALL, { row: 20, column: 1 });
  const before = await changes();
  await driver.excel(async (context) => {
    context.workbook.worksheets.add('另一张').activate();
    await context.sync();
  });
  await noticed(before + 1);
  await driver.frame.evaluate(() => window.tablesDoor.endWatch());
});
