/** What insertion makes of its choices, of Excel's refusals and of failures half-way, through Microsoft's own client. */
import { DEFAULT_OPTIONS } from '../../../src/tables';
import { START_TIMEOUT, type Bench } from '../harness';
import { BUILD_TIMEOUT, type RefreshSite } from '../refresh/refresh-site';
import { RANKING, SMALL } from './datasets';
import { buildTablesSite, TablesDriver } from './driver';

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
}, START_TIMEOUT);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

const NEW_SHEET = { kind: 'new-sheet' };
const NOTHING = { used: '', tables: 0, settings: 0 };

describe('choices', () => {
  test('a chart beside the table, over its cells', async () => {
    expect(await driver.insert(RANKING, undefined, { chart: true })).toMatchObject({ ok: true, chart: 'added' });
    const charts = await bench.page.evaluate(() => window.workbench.charts());
    expect(charts).toEqual([
      {
        name: 'Yanbiao_排行_chart',
        sheet: 'Sheet1',
        type: 'ColumnClustered',
        title: '排行',
        series: [{ name: '价格', values: [30, 20, 10], categories: ['甲公司', '乙公司', '丙公司'] }],
      },
    ]);
    await bench.enter('D4', '45');
    expect((await bench.page.evaluate(() => window.workbench.charts()))[0]?.series[0]?.values).toEqual([45, 20, 10]);
  });

  test('neither title nor source line: the table alone', async () => {
    const options = { ...DEFAULT_OPTIONS, title: false, source: false };
    expect(await driver.insert(SMALL, undefined, { options })).toMatchObject({ ok: true, address: 'Sheet1!B2:E7' });
    expect(await driver.left()).toMatchObject({ used: 'Sheet1!B2:E7' });
  });
});

describe('one step of the user’s undo', () => {
  const undone = async (): Promise<unknown> => {
    await bench.page.evaluate(() => window.workbench.undo());
    await bench.idle();
    const { used, tables } = await driver.left();
    return { used, tables, charts: (await bench.page.evaluate(() => window.workbench.charts())).length };
  };

  test('a table with its chart', async () => {
    await bench.enter('A1', '我的');
    expect(await driver.insert(RANKING, undefined, { chart: true })).toMatchObject({ ok: true, chart: 'added' });
    expect(await undone()).toEqual({ used: 'Sheet1!A1', tables: 0, charts: 0 });
    expect(await driver.list()).toMatchObject([{ state: 'deleted' }]);
    await bench.page.evaluate(() => window.workbench.redo());
    expect(await driver.list()).toMatchObject([{ state: 'ours', address: 'Sheet1!B3:E6' }]);
  });

  test('a table of several requests', async () => {
    await bench.enter('N1', '我的');
    const { result, progress } = await driver.insertLong(1_500, 'selection');
    expect(result).toMatchObject({ ok: true });
    expect(progress.length).toBeGreaterThan(3);
    expect(await undone()).toEqual({ used: 'Sheet1!N1', tables: 0, charts: 0 });
  });
});

describe('refused, with a way out', () => {
  afterEach(async () => expect(await driver.left()).toEqual(NOTHING));

  test('a protected sheet: a new one', async () => {
    await bench.page.evaluate(() => window.workbench.limits.protectedSheets.push('Sheet1'));
    expect(await driver.insert(SMALL)).toEqual({
      ok: false,
      problem: { id: 'sheet-protected', sheet: 'Sheet1' },
      alternatives: [NEW_SHEET],
    });
  });

  test('a read-only workbook: nowhere', async () => {
    await bench.page.evaluate(() => (window.workbench.limits.readOnly = true));
    expect(await driver.insert(SMALL)).toEqual({ ok: false, problem: { id: 'read-only' }, alternatives: [] });
    await bench.page.evaluate(() => (window.workbench.limits.readOnly = false));
  });

  test('a cell being edited: once it is done', async () => {
    await bench.page.evaluate(() => (window.workbench.limits.editMode = true));
    expect(await driver.insert(SMALL)).toMatchObject({ ok: false, problem: { id: 'cell-edit-mode' } });
    await bench.page.evaluate(() => (window.workbench.limits.editMode = false));
  });

  test('merged cells in the way, which stay merged: a new sheet', async () => {
    await driver.excel(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('C4:D5').merge();
      await context.sync();
    });
    expect(await driver.insert(SMALL)).toMatchObject({
      problem: { id: 'merged-cells', address: 'C4:D5' },
      alternatives: [NEW_SHEET],
    });
    const merged = await driver.excel(async (context) => {
      const areas = context.workbook.worksheets.getItem('Sheet1').getRange('A1:F9').getMergedAreasOrNullObject();
      areas.load('address');
      await context.sync();
      return areas.isNullObject ? '' : areas.address;
    });
    expect(merged).toBe('Sheet1!C4:D5');
  });
});

describe('size is no refusal', () => {
  test('an Excel that takes small requests only gets small ones', async () => {
    await bench.page.evaluate(() => (window.workbench.limits.requestBytes = 60_000));
    const { result, progress } = await driver.insertLong(1_500, 'selection');
    expect(result).toMatchObject({ ok: true, rows: 1_500 });
    expect(progress.at(-1)).toBe(1_500);
    const { values } = await bench.readRange('A3:A1502');
    expect(new Set(values.map(([code]) => code)).size).toBe(1_500);
  });
});

describe('a failure half-way leaves nothing', () => {
  const failAt = (action: number): Promise<unknown> =>
    bench.page.evaluate((at) => (window.workbench.limits.failAt = { action: at }), action);
  const failed = (): Promise<boolean> => bench.page.evaluate(() => window.workbench.limits.failAt === null);

  test('while rows are written', async () => {
    await failAt(60);
    const { result, progress } = await driver.insertLong(1_500, 'selection');
    expect(result).toMatchObject({ ok: false, problem: { id: 'unknown' } });
    expect([await failed(), progress.length > 0]).toEqual([true, true]);
    expect(await driver.left()).toEqual(NOTHING);
  });

  test('while the table is made', async () => {
    // Without lines no styles are made first: a header, widths and four columns come before the table.
    const options = { ...DEFAULT_OPTIONS, title: false, source: false };
    await failAt(12);
    expect(await driver.insert(SMALL, undefined, { options })).toMatchObject({
      ok: false,
      problem: { id: 'unknown' },
    });
    expect(await failed()).toBe(true);
    expect(await driver.left()).toEqual(NOTHING);
  });

  test('but for a style, which the table does without', async () => {
    await failAt(4);
    expect(await driver.insert(SMALL)).toMatchObject({ ok: true });
    expect(await failed()).toBe(true);
    const style = await driver.excel(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B2').load('style,format/font/bold');
      const left = context.workbook.styles.getItemOrNullObject('研表 标题').load('name');
      await context.sync();
      return { bold: cell.format.font.bold, left: !left.isNullObject };
    });
    expect(style).toEqual({ bold: true, left: false });
  });
});
