/** What keeps a refresh from its table is told with a way out, and nothing is written then. */
import { problemWords } from '../../../src/excel/problem-words';
import type { Problem } from '../../../src/excel/problem';
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
}, START_TIMEOUT);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

const OLD = [figure('甲', 10), figure('乙', 20), figure('丙', 30)];
const FRESH = dataOf([figure('甲', 11), figure('乙', 20), figure('丙', 31), figure('丁', 40), figure('戊', 50)]);

/** Reviews, lets `meanwhile` happen, and expects the writing to be refused with that problem and to leave no trace. */
async function refused(problem: Problem, meanwhile: () => Promise<unknown>, words: RegExp): Promise<void> {
  expect(await driver.review(FRESH)).toMatchObject({ ok: true });
  await meanwhile();
  await bench.idle();
  const before = await pictureOf(driver).catch(() => null);
  const outcome = await driver.write();
  expect(outcome).toEqual({ ok: false, problem });
  expect(problemWords(problem, 'zh')).toMatch(words);
  if (before) expect(await pictureOf(driver)).toEqual(before);
}

test('a protected sheet', async () => {
  const protect = () => bench.page.evaluate(() => window.workbench.limits.protectedSheets.push('Sheet1'));
  await refused({ id: 'sheet-protected', sheet: 'Sheet1' }, protect, /Sheet1.*撤消保护/);
});

test('a cell being edited, before the review and after it', async () => {
  await refused(
    { id: 'cell-edit-mode' },
    () => bench.page.evaluate(() => (window.workbench.limits.editMode = true)),
    /Enter 或 Esc/,
  );
  expect(await driver.frame.evaluate(() => window.door.review(null).catch((error: Error) => error.message))).toContain(
    'cell-edit-mode',
  );
});

test('a workbook opened for reading only', async () => {
  const lock = () => bench.page.evaluate(() => (window.workbench.limits.readOnly = true));
  await refused({ id: 'read-only' }, lock, /只读.*另存/);
});

test('a filter that Excel does not lift', async () => {
  await driver.excel(async (context) => {
    context.workbook.tables.getItemAt(0).columns.getItemAt(2).filter.applyCustomFilter('>15');
    await context.sync();
  });
  const stick = () => bench.page.evaluate(() => (window.workbench.limits.failAt = { action: 1 }));
  await refused({ id: 'filter-stuck', table: 'Yanbiao_Test' }, stick, /清除筛选/);
});

test('merged cells below that reach beyond the table', async () => {
  await driver.excel(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('F9:I9').merge();
    await context.sync();
  });
  await bench.enter('B8', '下面的');
  await refused({ id: 'merged-below', address: 'F9:I9' }, () => Promise.resolve(), /F9:I9.*取消合并/);
});

test('another table below, of which a part would move; one that is within the width moves whole', async () => {
  const add = (address: string) =>
    driver.excel(async (context, at) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add(at ?? '', true);
      await context.sync();
    }, address);
  await bench.enter('C9', '别人的');
  await add('C9:D10');
  await driver.refresh(FRESH);
  expect((await bench.tables()).map(({ address }) => address)).toEqual(['B3:G8', 'C11:D12']);
  await bench.enter('F15', '更宽的');
  await add('F15:I16');
  const [, , wide] = await bench.tables();
  const more = dataOf([...OLD, ...'丁戊己庚辛'].map((each) => (typeof each === 'string' ? figure(each, 1) : each)));
  await driver.review(more);
  const problem = { id: 'no-room-below', what: wide?.name ?? '', address: 'F15:I16' } as const;
  expect(await driver.write()).toEqual({ ok: false, problem });
  expect(problemWords(problem, 'zh')).toMatch(/F15:I16.*移到别处/);
});

test.each([
  ['a cell that is to be written', () => bench.page.evaluate(() => window.workbench.coauthor('D4', '99')), 'Sheet1!D4'],
  ['a name of a row', () => bench.page.evaluate(() => window.workbench.coauthor('B5', '改名')), 'Sheet1!B5'],
  [
    'the source line, which the table takes in',
    () => bench.page.evaluate(() => window.workbench.coauthor('B7', '她的')),
    'Sheet1!B4',
  ],
])('a co-author changes %s after the review', async (_, change, cell) => {
  expect(await driver.review(dataOf(FRESHER, '2026-05-07'))).toMatchObject({ ok: true });
  await change();
  const before = await pictureOf(driver);
  const problem = { id: 'changed-meanwhile', cell } as const;
  expect(await driver.write()).toEqual({ ok: false, problem });
  expect(await pictureOf(driver)).toEqual(before);
  expect(problemWords(problem, 'zh')).toMatch(/重新查看/);
});

const FRESHER = [figure('甲', 11), figure('乙', 20), figure('丙', 31)];

test('the user sorts, inserts, deletes or moves after the review', async () => {
  const changed = (cell: string): Problem => ({ id: 'changed-meanwhile', cell });
  const sort = () =>
    driver.excel(async (context) => {
      context.workbook.tables.getItemAt(0).sort.apply([{ key: 2, ascending: false }]);
      await context.sync();
    });
  await refused(changed('Sheet1!B4'), sort, /B4/);
  const remove = () =>
    driver.excel(async (context) => {
      context.workbook.tables.getItemAt(0).getDataBodyRange().getRow(1).delete('Up');
      await context.sync();
    });
  await refused(changed('Sheet1!B4'), remove, /B4/);
  const insert = () =>
    driver.excel(async (context) => {
      context.workbook.tables.getItemAt(0).columns.add(1, [['备注'], [''], ['']]);
      await context.sync();
    });
  await refused(changed('Sheet1!C3'), insert, /C3/);
  const rename = () => bench.enter('E3', '改了名');
  await refused(changed('Sheet1!E3'), rename, /E3/);
});

test('the table is deleted after the review, its data is gone, a column that names rows is deleted', async () => {
  expect(await driver.review(null)).toEqual({ ok: false, problem: { id: 'dataset-gone' } });
  await refused(
    { id: 'table-gone', table: 'Yanbiao_Test' },
    () =>
      driver.excel(async (context) => {
        context.workbook.tables.getItemAt(0).delete();
        await context.sync();
      }),
    /已不在工作簿中/,
  );
  await driver.insert(dataOf(OLD), { row: 20, column: 1 });
  await driver.excel(async (context) => {
    context.workbook.tables.getItemAt(0).columns.getItemAt(0).delete();
    await context.sync();
  });
  const [table] = await bench.tables();
  expect(await driver.review(FRESH, table?.name)).toEqual({
    ok: false,
    problem: { id: 'key-column-missing', header: '名称' },
  });
});

test('a request that is too large is cut in pieces; where even small ones are refused, all is put back', async () => {
  const many = (step: number) => Array.from({ length: 600 }, (_, row) => figure(`行${row}`, row + step));
  await driver.insert(dataOf(many(0)), { row: 1, column: 10 });
  const [, large] = await bench.tables();
  await bench.page.evaluate(() => (window.workbench.limits.requestBytes = 40_000));
  await driver.review(dataOf(many(1)), large?.name);
  expect(await driver.write()).toMatchObject({ ok: true, changed: 1200 });
  const { values } = await bench.readRange('M4:M603');
  expect(values.flat()).toEqual(many(1).map(({ amount }) => amount));
  await driver.review(dataOf(many(2)), large?.name);
  await bench.page.evaluate(() => (window.workbench.limits.requestBytes = 6_000));
  expect(await driver.write()).toEqual({ ok: false, problem: { id: 'too-large' } });
  expect((await bench.readRange('M4:M603')).values).toEqual(values);
});

test('what could not be put back is named', async () => {
  await driver.review(FRESH);
  // The third write fails, and from then on the workbook takes nothing.
  await bench.page.evaluate(() => {
    const { limits } = window.workbench;
    let left = 3;
    limits.failAt = {
      get action() {
        return left;
      },
      set action(count) {
        left = count;
        if (count <= 0) limits.readOnly = true;
      },
    };
  });
  const outcome = await driver.write();
  if (outcome.ok) throw new Error('the refresh went through');
  const { problem } = outcome;
  if (problem.id !== 'not-restored') throw new Error(problem.id);
  expect(problem.cells).toContain('Sheet1!D4');
  expect(problemWords(problem, 'en')).toContain(problem.cells);
});
