/** A refresh taken back by our own means, after the user has gone on working. */
import type { Bench } from '../harness';
import { START_TIMEOUT } from '../harness';
import { Driver } from './driver';
import { dataOf, figure } from './figures';
import { pictureOf } from './picture';
import { BUILD_TIMEOUT, RefreshSite } from './refresh-site';

let site: RefreshSite;
let bench: Bench;
let driver: Driver;
beforeAll(async () => {
  site = await RefreshSite.build();
}, BUILD_TIMEOUT);
afterAll(() => site.remove());
beforeEach(async () => {
  bench = await site.open();
  driver = await Driver.ready(bench);
  expect(await driver.insert(dataOf(OLD))).toMatchObject({ ok: true });
  await driver.excel(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    table.columns.add(undefined, [['两倍'], ['=D4*2'], ['=D5*2'], ['=D6*2'], ['=D7*2']]);
    table.columns.add(undefined, [['备注'], ['一'], ["'=2"], [''], ['=1+1']]);
    await context.sync();
  });
}, START_TIMEOUT);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

const OLD = [figure('甲', 10), figure('乙', 20), figure('丙', 30), figure('丁', 40)];
const FRESH = dataOf([figure('甲', 11), figure('丙', 31), figure('戊', 50), figure('己', 60)], '2026-05-07');

const column = async (address: string) => (await bench.readRange(address)).values.flat();

test.each(['mark', 'remove'] as const)(
  'at once, all of it (vanished rows: %s), and a second time nothing more',
  async (gone) => {
    const before = await pictureOf(driver);
    await driver.refresh(FRESH, { gone });
    expect(await driver.undo()).toEqual({ ok: true, left: 0 });
    expect(await pictureOf(driver)).toEqual(before);
    expect(await driver.undo()).toEqual({ ok: true, left: 0 });
    expect(await pictureOf(driver)).toEqual(before);
    // And again forward: what is remembered of the table is what was remembered before.
    expect(await driver.refresh(FRESH, { gone })).toMatchObject({ added: 2, changed: 4 });
  },
);

test('after sorting, a new column and a filter: rows and columns are found again', async () => {
  const before = await pictureOf(driver);
  await driver.refresh(FRESH);
  await driver.excel(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    table.sort.apply([{ key: 2, ascending: false }]);
    table.columns.add(1, [['新列'], [''], [''], [''], [''], [''], ['']]);
    await context.sync();
    table.columns.getItem('金额').filter.applyCustomFilter('>35');
    await context.sync();
  });
  expect(await driver.undo()).toEqual({ ok: true, left: 0 });
  await driver.excel(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    table.clearFilters();
    table.columns.getItem('新列').delete();
    table.sort.apply([{ key: 2, ascending: true }]);
    await context.sync();
  });
  const after = await pictureOf(driver);
  expect(after.cells.map((line) => line.map(([formula]) => formula))).toEqual(
    before.cells.map((line) => line.map(([formula]) => formula)),
  );
});

test('what the user changed since is left to her and counted', async () => {
  await driver.refresh(FRESH);
  await bench.enter('D4', '99');
  await bench.enter('I8', '我的备注');
  await bench.enter('B10', '我的来源');
  expect(await driver.undo()).toEqual({ ok: true, left: 3 });
  // 甲 keeps her figure, 丙 goes back; of the new rows the one with her note stays.
  expect(await column('B4:B9')).toEqual(['甲', '乙', '丙', '丁', '戊', '我的来源']);
  expect(await column('D4:D8')).toEqual([99, 20, 30, 40, 50]);
  expect((await bench.read('I8')).value).toBe('我的备注');
});

test('removed rows come back with her cells, although she has deleted and inserted rows', async () => {
  await driver.refresh(FRESH, { gone: 'remove' });
  expect(await column('B4:B7')).toEqual(['甲', '丙', '戊', '己']);
  await driver.excel(async (context) => {
    const body = context.workbook.tables.getItemAt(0).getDataBodyRange();
    body.getRow(0).insert('Down');
    await context.sync();
    body.getRow(2).delete('Up');
    await context.sync();
  });
  await bench.enter('B4', '她的');
  expect(await driver.undo()).toMatchObject({ ok: true });
  const { values, formulas } = await bench.readRange('B4:I9');
  const rows = new Map(values.map((line, row) => [line[0], { line, formulas: formulas[row] ?? [] }]));
  expect(rows.get('乙')?.line.slice(2, 3)).toEqual([20]);
  expect(rows.get('乙')?.line[7]).toBe('=2');
  expect(rows.get('丁')?.formulas[7]).toBe('=1+1');
  expect(rows.get('丁')?.line[6]).toBe(80);
  expect([...rows.keys()]).toContain('她的');
  expect([...rows.keys()]).not.toContain('戊');
});

test('a table that is gone, or protected, is refused in words', async () => {
  await driver.refresh(FRESH);
  await bench.page.evaluate(() => window.workbench.limits.protectedSheets.push('Sheet1'));
  expect(await driver.undo()).toEqual({ ok: false, problem: { id: 'sheet-protected', sheet: 'Sheet1' } });
  await bench.page.evaluate(() => window.workbench.limits.protectedSheets.pop());
  await driver.excel(async (context) => {
    context.workbook.tables.getItemAt(0).delete();
    await context.sync();
  });
  expect(await driver.undo()).toEqual({ ok: false, problem: { id: 'table-gone', table: 'Yanbiao_Test' } });
});
