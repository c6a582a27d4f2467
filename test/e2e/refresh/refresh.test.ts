/** A table brought up to date through Microsoft's own client: what changes is written, and nothing else is touched. */
import type { Bench } from '../harness';
import { START_TIMEOUT } from '../harness';
import { Driver } from './driver';
import { dataOf, figure } from './figures';
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
}, START_TIMEOUT);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

/** From B2 on: title, header in row 3, rows 4 to 6, source line in row 7. */
const OLD = [figure('甲', 10), figure('乙', 20), figure('丙', 30)];

const names = async (block = 'B2:B12') =>
  (await bench.readRange(block)).values.flat().filter((value) => value !== null);

test('changed cells in place, new rows below, the vanished struck through, the lines rewritten', async () => {
  const fresh = [figure('甲', 11), figure('丙', 30), figure('丁', 40)];
  expect(await driver.review(dataOf(fresh, '2026-05-07'))).toMatchObject({ ok: true, filtered: false });
  expect(await driver.write()).toMatchObject({ ok: true, added: 1, changed: 2, struck: 1, removed: 0 });
  await bench.idle();
  expect(await names()).toEqual(['测试数据', '名称', '甲', '乙', '丙', '丁', '资料来源：某证券，《测试》，2026-05-07']);
  const { texts } = await bench.readRange('B4:G7');
  expect(texts[0]).toEqual(['甲', '001', '11.00', '1.10%', '2025-12-09', '甲的说明']);
  expect(texts[3]).toEqual(['丁', '001', '40.00', '4.00%', '2025-12-09', '丁的说明']);
  expect((await bench.tables())[0]?.address).toBe('B3:G7');
  expect(await struckCells()).toEqual(['B5', 'C5', 'D5', 'E5', 'F5', 'G5']);
  // The row is back in the data: its mark goes, and nothing is left to do then.
  expect(await driver.refresh(dataOf([...fresh, figure('乙', 20)], '2026-05-07'))).toMatchObject({ unstruck: 1 });
  expect(await struckCells()).toEqual([]);
});

function struckCells(): Promise<string[]> {
  return driver.excel(async (context) => {
    const body = context.workbook.tables.getItemAt(0).getDataBodyRange().load('rowCount,columnCount');
    await context.sync();
    const cells = Array.from({ length: body.rowCount * body.columnCount }, (_, index) => {
      const cell = body.getCell(Math.floor(index / body.columnCount), index % body.columnCount);
      return { cell: cell.load('address'), font: cell.format.font.load('strikethrough') };
    });
    await context.sync();
    return cells.filter(({ font }) => font.strikethrough).map(({ cell }) => cell.address.replace(/^.*!/, ''));
  });
}

test("the user's formats stay: of a number, of a column as new rows come, of a text's cell that gets a number", async () => {
  await driver.excel(async (context) => {
    const body = context.workbook.tables.getItemAt(0).getDataBodyRange();
    body.getColumn(2).numberFormat = '0.0" 亿"' as unknown as string[][];
    body.getCell(0, 3).numberFormat = [['0.0000']];
    await context.sync();
  });
  await driver.refresh(dataOf([figure('甲', 11), figure('乙', 20), figure('丙', 31), figure('丁', 40)]));
  const { texts } = await bench.readRange('D4:E7');
  expect(texts.map(([amount]) => amount)).toEqual(['11.0 亿', '20.0 亿', '31.0 亿', '40.0 亿']);
  expect(texts[0]?.[1]).toBe('0.0110');
  expect(texts[2]?.[1]).toBe('3.10%');
});

test('codes stay codes and hostile texts stay texts, written over old ones and in new rows', async () => {
  const hostile = ['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', "'=1"];
  const fresh = [
    figure('甲', 10, { code: '000001', words: hostile[0] }),
    figure('乙', 20, { code: '2026-03', words: '3-18' }),
    figure('丙', 30, { code: '1E5', words: hostile[1] }),
    ...hostile.map((words, index) => figure(`新${index}`, index, { words, code: '007' })),
  ];
  await driver.refresh(dataOf(fresh));
  const { values, formulas } = await bench.readRange('B4:G12');
  expect(values.map((line) => line[1])).toEqual(['000001', '2026-03', '1E5', ...hostile.map(() => '007')]);
  expect(values.map((line) => line[5])).toEqual([hostile[0], '3-18', hostile[1], ...hostile]);
  expect(formulas.flat().filter((formula) => formula !== '')).toEqual([]);
  // Once more from what stands there now: nothing has changed.
  expect(await driver.refresh(dataOf(fresh))).toMatchObject({ changed: 0, added: 0 });
});

test("the user's columns, left, right and among ours, are hers: notes, formulas, and those that calculate go on", async () => {
  // A note column to the left of 金额, and on the right a formula by name and one by place.
  await driver.excel(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    table.columns.add(2, [['备注'], ['看好'], [''], ["'=待查"]]);
    table.columns.add(undefined, [['两倍'], ['=[@金额]*2'], ['=[@金额]*2'], ['=[@金额]*2']]);
    table.columns.add(undefined, [['一半'], ['=E4/2'], ['=E5/2'], ['=E6/2']]);
    table.columns.add(undefined, [['随手'], ['=E4+1'], ['7'], ['=E6+1']]);
    await context.sync();
  });
  await driver.refresh(dataOf([figure('甲', 11), figure('乙', 20), figure('丙', 30), figure('丁', 40)]));
  const { values, formulas } = await bench.readRange('B3:K7');
  expect(values[0]).toEqual(['名称', '代码', '备注', '金额', '涨跌幅', '日期', '说明', '两倍', '一半', '随手']);
  expect(values.map((line) => line[2])).toEqual(['备注', '看好', null, '=待查', null]);
  expect(values.map((line) => line.slice(7)).slice(1)).toEqual([
    [22, 5.5, 12],
    [40, 10, 7],
    [60, 15, 31],
    [80, 20, null],
  ]);
  expect(formulas[4]?.slice(7)).toEqual([expect.stringContaining('[@金额]*2'), '=E7/2', '']);
});

test('sorted, renamed, moved about: rows are found by what names them, columns by their headers', async () => {
  await driver.excel(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    table.sort.apply([{ key: 2, ascending: false }]);
    table.columns.getItemAt(2).getHeaderRowRange().values = [['我的金额']];
    table.name = '我的表';
    context.workbook.worksheets.getItem('Sheet1').name = '底稿';
    context.workbook.worksheets.getItem('底稿').getRange('1:3').insert('Down');
    await context.sync();
  });
  await driver.refresh(dataOf([figure('甲', 11), figure('乙', 21), figure('丙', 31), figure('丁', 41)]));
  const { values } = await bench.readRange('底稿!B6:D10');
  expect(values.map(([name, , amount]) => [name, amount])).toEqual([
    ['名称', '我的金额'],
    ['丙', 31],
    ['乙', 21],
    ['甲', 11],
    ['丁', 41],
  ]);
});

test('what the user typed over, deleted and added is asked about, and kept unless she says otherwise', async () => {
  await bench.enter('D4', '99');
  await driver.excel(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    table.getDataBodyRange().getRow(1).delete('Up');
    const body = table.getDataBodyRange();
    body.getCell(1, 0).getOffsetRange(1, 0).getResizedRange(0, 2).insert('Down');
    await context.sync();
  });
  const fresh = dataOf([figure('甲', 10), figure('乙', 20), figure('丙', 31)]);
  const review = await driver.review(fresh);
  expect(review.ok && review.diff.changed.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['user', 99, 10],
    ['data', 30, 31],
    ['data', 0.03, 0.031],
  ]);
  expect(review.ok && review.diff.deleted.map(({ label }) => label)).toEqual(['乙']);
  expect(await driver.write()).toMatchObject({ ok: true, changed: 2, added: 0, restored: 0 });
  await bench.idle();
  expect((await bench.read('D4')).value).toBe(99);
  expect(await driver.refresh(fresh, { user: 'report', deleted: 'restore' })).toMatchObject({
    changed: 1,
    restored: 1,
  });
  expect((await bench.readRange('B4:D6')).values.map(([name, , amount]) => [name, amount])).toEqual([
    ['甲', 10],
    ['丙', 31],
    ['乙', 20],
  ]);
});

test('a filter is lifted for the writing and put back with the same criteria', async () => {
  await driver.excel(async (context) => {
    const { columns } = context.workbook.tables.getItemAt(0);
    columns.getItemAt(0).filter.applyValuesFilter(['甲', '丙']);
    columns.getItemAt(2).filter.applyCustomFilter('>5');
    await context.sync();
  });
  expect(await driver.review(dataOf([figure('甲', 1), figure('乙', 21), figure('丙', 31)]))).toMatchObject({
    filtered: true,
  });
  expect(await driver.write()).toMatchObject({ ok: true, changed: 6 });
  expect((await bench.readRange('D4:D6')).values.flat()).toEqual([1, 21, 31]);
  const filters = await driver.excel(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    const columns = table.columns.load('items/filter/criteria');
    const rows = [0, 1, 2].map((row) => table.getDataBodyRange().getRow(row).load('rowHidden'));
    await context.sync();
    return { on: columns.items.map(({ filter }) => filter.criteria), hidden: rows.map(({ rowHidden }) => rowHidden) };
  });
  expect(filters.on[0]).toMatchObject({ filterOn: 'Values', values: ['甲', '丙'] });
  expect(filters.on[2]).toMatchObject({ filterOn: 'Custom', criterion1: '>5' });
  expect(filters.hidden).toEqual([true, true, false]);
});

test('the totals row stays under the new rows, with its formulas', async () => {
  await driver.excel(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    context.workbook.worksheets.getItem('Sheet1').getRange('B7').clear();
    table.showTotals = true;
    await context.sync();
    table.getTotalRowRange().getCell(0, 2).formulas = [['=SUM(D4:D6)*10']];
    await context.sync();
  });
  await driver.refresh(dataOf([...OLD, figure('丁', 40), figure('戊', 50)]));
  expect((await bench.tables())[0]?.address).toBe('B3:G9');
  expect(await names('B4:B9')).toEqual(['甲', '乙', '丙', '丁', '戊', '汇总']);
  const total = await bench.read('D9');
  expect(total.formula).toMatch(/^=SUM\(D4:D[68]\)\*10$/);
});

test('what stands below moves down as under Excel’s own tables; empty cells are simply taken', async () => {
  await bench.enter('C8', '下面的');
  await bench.enter('J8', '旁边的');
  await bench.enter('A9', '=C8');
  await driver.refresh(dataOf([...OLD, figure('丁', 40), figure('戊', 50)]));
  expect(await names()).toEqual(['测试数据', '名称', '甲', '乙', '丙', '丁', '戊', expect.stringMatching(/^资料来源/)]);
  expect((await bench.read('C10')).value).toBe('下面的');
  expect((await bench.read('J8')).value).toBe('旁边的');
  expect(await bench.read('A9')).toMatchObject({ formula: '=C10', value: '下面的' });
  await driver.excel(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('C10').clear();
    await context.sync();
  });
  await bench.enter('C14', '远处');
  await driver.refresh(dataOf([...OLD, figure('丁', 40), figure('戊', 50), figure('己', 60)]));
  expect((await bench.read('C14')).value).toBe('远处');
  expect((await bench.read('B10')).value).toMatch(/^资料来源/);
});

test('vanished rows are removed where the user says so, with a count of what of hers goes with them', async () => {
  await driver.excel(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    table.columns.add(undefined, [['备注'], ['一'], ['二'], ['']]);
    await context.sync();
  });
  const review = await driver.review(dataOf([figure('丙', 30), figure('丁', 40)]));
  expect(review).toMatchObject({ ok: true, own: 2 });
  expect(await driver.write({ gone: 'remove' })).toMatchObject({ ok: true, removed: 2, added: 1, struck: 0 });
  await bench.idle();
  expect(await names()).toEqual(['测试数据', '名称', '丙', '丁', expect.stringMatching(/^资料来源/)]);
  expect((await bench.tables())[0]?.address).toBe('B3:H5');
});

test('a table whose rows all went and came again', async () => {
  expect(await driver.refresh(dataOf([]), { gone: 'remove' })).toMatchObject({ removed: 3 });
  expect((await bench.tables())[0]?.address).toBe('B3:G4');
  expect(await names()).toEqual(['测试数据', '名称', expect.stringMatching(/^资料来源/)]);
  await driver.refresh(dataOf(OLD));
  expect((await bench.tables())[0]?.address).toBe('B3:G6');
  expect((await bench.readRange('B4:D7')).values.map(([name, , amount]) => [name, amount])).toEqual([
    ['甲', 10],
    ['乙', 20],
    ['丙', 30],
    [expect.stringMatching(/^资料来源/), null],
  ]);
});

test('of many rows only what changed is sent', async () => {
  const many = (changed: number) =>
    Array.from({ length: 2_000 }, (_, row) =>
      figure(`行${row}`, row % 20 === 7 && changed ? row + changed : row, { change: 0 }),
    );
  await driver.insert(dataOf(many(0)), { row: 1, column: 9 });
  const [, large] = await bench.tables();
  await driver.review(dataOf(many(1)), large?.name);
  const sent = async (work: () => Promise<unknown>) => {
    const before = await bench.page.evaluate(() => window.workbench.stats().requestBytes);
    await work();
    return (await bench.page.evaluate(() => window.workbench.stats().requestBytes)) - before;
  };
  const bytes = await sent(async () => expect(await driver.write()).toMatchObject({ ok: true, changed: 100 }));
  // What was written is kept as 64 KB of hashes, sent twice where a sheet keeps no properties; the cells are 17 KB.
  expect(bytes).toBeLessThan(165_000);
});
