/** A refresh that fails, wherever it fails, or is cancelled, leaves the sheet as it was. */
import type { Bench } from '../harness';
import { START_TIMEOUT } from '../harness';
import { Driver } from './driver';
import { dataOf, figure } from './figures';
import { pictureOf, type Picture } from './picture';
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

const OLD = ['甲', '乙', '丙', '丁', '戊', '己'].map((name, index) => figure(name, 10 * (index + 1)));

/** 甲 changes, 乙 and 戊 vanish, 庚 and 辛 come; the lines change too. */
const FRESH = dataOf(
  [
    figure('甲', 11, { words: '=1+1' }),
    figure('丙', 30),
    figure('丁', 41),
    figure('己', 60),
    figure('庚', 70),
    figure('辛', 80),
  ],
  '2026-05-07',
);

/** Fails each write of a refresh in turn; gives how many there were before one came to its end. */
async function failEverywhere(choices: Parameters<Driver['write']>[0], before: Picture): Promise<number> {
  for (let action = 1; ; action += 1) {
    expect(await driver.review(FRESH)).toMatchObject({ ok: true });
    await bench.page.evaluate(
      (at) => (window.workbench.limits.failAt = { action: at, code: 'GeneralException' }),
      action,
    );
    const outcome = await driver.write(choices);
    const spent = await bench.page.evaluate(() => {
      const failed = window.workbench.limits.failAt === null;
      window.workbench.limits.failAt = null;
      return failed;
    });
    await bench.idle();
    if (!spent) {
      expect(outcome).toMatchObject({ ok: true });
      return action - 1;
    }
    // What is only remembered of the table may be stored at a second attempt: then the refresh is complete, and taken back.
    if (outcome.ok) expect(await driver.undo()).toEqual({ ok: true, left: 0 });
    else expect([action, outcome.problem.id]).not.toEqual([action, 'not-restored']);
    expect({ action, ...(await pictureOf(driver)) }).toEqual({ action, ...before });
  }
}

/** The user's own: a column that calculates, notes, a format, a filter, content below and a row struck through before. */
async function furnish(): Promise<void> {
  await driver.refresh(dataOf(OLD.filter(({ name }) => name !== '戊')));
  await driver.excel(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    table.columns.add(undefined, [
      ['两倍'],
      ['=[@金额]*2'],
      ['=[@金额]*2'],
      ['=[@金额]*2'],
      ['=[@金额]*2'],
      ['=[@金额]*2'],
      ['=[@金额]*2'],
    ]);
    table.columns.add(2, [['备注'], ['一'], ["'=2"], ['三'], [''], ['五'], ['=1/0']]);
    table.getDataBodyRange().getCell(0, 3).numberFormat = [['0.0']];
    await context.sync();
  });
}

test('marking the vanished, with a filter, over free cells', async () => {
  await furnish();
  await driver.excel(async (context) => {
    context.workbook.tables.getItemAt(0).columns.getItemAt(3).filter.applyCustomFilter('>15');
    await context.sync();
  });
  expect(await failEverywhere({}, await pictureOf(driver))).toBeGreaterThan(15);
}, 600_000);

test('removing the vanished, over cells that move down', async () => {
  await furnish();
  await bench.enter('C12', '下面的');
  await bench.enter('J3', '=C12');
  expect(await failEverywhere({ gone: 'remove' }, await pictureOf(driver))).toBeGreaterThan(15);
}, 600_000);

test('with a totals row', async () => {
  await driver.excel(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    table.showTotals = true;
    await context.sync();
    table.getTotalRowRange().getCell(0, 2).formulas = [['=SUM(D4:D9)*10']];
    await context.sync();
  });
  expect(await failEverywhere({ gone: 'remove' }, await pictureOf(driver))).toBeGreaterThan(8);
}, 600_000);

test('cancelled on its way', async () => {
  await furnish();
  const before = await pictureOf(driver);
  await driver.review(FRESH);
  expect(await driver.write({}, 1)).toEqual({ ok: false, problem: { id: 'cancelled' } });
  expect(await pictureOf(driver)).toEqual(before);
});
