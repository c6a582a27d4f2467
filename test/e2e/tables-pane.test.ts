/** The life of tables as a person lives it in the pane: inserted with choices, refreshed after a look, taken back. */
import type { Locator } from 'playwright-core';
import { START_TIMEOUT, type Bench } from './harness';
import { insertHere, openDataset, tabTo } from './pane-driver';
import { Driver } from './refresh/driver';
import { BUILD_TIMEOUT, RefreshSite } from './refresh/refresh-site';

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
}, START_TIMEOUT);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

const FLOWS = '港股通';
const named = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name });
const press = (key: string): Promise<void> => bench.page.keyboard.press(key);

/** The exhibit of flows with other figures: the first row lost, the next with a new figure, one row more. */
async function newFigures(): Promise<void> {
  await driver.frame.evaluate(() =>
    window.door.change((reports) =>
      reports.map((report) => ({
        ...report,
        tables: report.tables.map((table) => {
          if (!table.caption.includes('港股通')) return table;
          const [, second = [], ...others] = table.rows;
          const [code = '', name = '', , share = ''] = second;
          return { ...table, rows: [[code, name, '61.25', share], ...others, ['0001.HK', '新股', '(1.50)', '2.0']] };
        }),
      })),
    ),
  );
}

test('what is chosen beside the preview is what stands in the sheet', async () => {
  await bench.select('B2');
  await openDataset(bench, FLOWS);
  await named('列与筛选').click();
  await bench.pane.getByRole('combobox', { name: '列', exact: true }).click();
  await bench.pane.getByRole('menuitemcheckbox', { name: '股票名称' }).click();
  await press('Escape');
  await named('样式').click();
  await bench.pane.getByRole('checkbox', { name: '资料来源行' }).click();
  await bench.pane.getByRole('radio', { name: '红涨绿跌' }).click();
  const shown = await bench.pane.getByRole('row').nth(1).innerText();
  await insertHere(bench);
  const { texts } = await bench.readRange('B2:D20');
  expect(texts[1]).toEqual(['股票代码', '成交净买入（亿港元）', expect.stringContaining('持股数占总股本比例')]);
  expect(texts[2]).toEqual(shown.split('\t'));
  expect(texts[2]?.[1]).toBe('+52.59');
  expect(texts.at(-1)).toEqual(['', '', '']);
  expect((await bench.read('C19')).text).toBe('-23.75');
  expect((await bench.read('C19')).numberFormat).toMatch(/^\[Red\]\+.*;\[Color10\]-/);
});

test('by keyboard alone: tables are looked at, refreshed after one question, and taken back', async () => {
  await bench.select('A1');
  await openDataset(bench, FLOWS);
  await insertHere(bench);
  await press('Escape');
  await bench.select('H1');
  await openDataset(bench, 'Token 使用量');
  await named('列与筛选').click();
  await bench.pane.getByRole('combobox', { name: '主体' }).click();
  await press('ArrowDown');
  await press('Enter');
  await press('Escape');
  await bench.pane.getByText('1 项筛选').waitFor();
  const kept = await bench.pane.getByRole('combobox', { name: '主体' }).inputValue();
  await insertHere(bench);
  expect(new Set((await bench.readRange('H3:H30')).values.flat())).toEqual(
    new Set([kept, expect.stringMatching(/^资料来源/), null]),
  );
  const before = await bench.readRange('A1:Q30');
  await newFigures();

  await bench.pane.getByRole('tab', { name: '数据' }).focus();
  await press('ArrowRight');
  await press('Enter');
  await bench.pane.getByText('有新数据').waitFor();
  await bench.pane.getByText('已是最新').waitFor();
  await tabTo(bench, named('刷新全部'));
  await press('Enter');
  const review = bench.pane.getByRole('region', { name: '将有的更改' });
  await review.waitFor();
  expect(await review.innerText()).toMatch(/0700\.HK[^]*26\.68[^]*61\.25/);
  expect(await review.innerText()).toContain('另外 1 张表没有更改');
  expect(await bench.readRange('A1:Q30')).toEqual(before);
  await tabTo(bench, review.getByRole('radio', { name: '标删除线' }));
  await press('ArrowRight');
  await tabTo(bench, named('刷新 1 张表'));
  await press('Enter');
  await bench.pane.getByText('新增 1 行 · 改 1 格 · 删除 1 行').waitFor();
  await bench.idle();
  const { values } = await bench.readRange('A3:C18');
  expect(values[0]).toEqual(['0700.HK', '腾讯控股', 61.25]);
  expect(values.at(-1)).toEqual(['0001.HK', '新股', -1.5]);

  await tabTo(bench, named('撤销这次刷新'));
  await press('Enter');
  await bench.pane.getByText('已撤销').waitFor();
  await bench.idle();
  expect(await bench.readRange('A1:Q30')).toEqual(before);
  await press('Escape');
  await bench.pane.getByText('3 处更改待确认').waitFor();
});

test('what she typed over is kept unless she says otherwise; a table that was looked at and left says how much there is', async () => {
  await bench.select('A1');
  await openDataset(bench, FLOWS);
  await insertHere(bench);
  await bench.enter('C4', '30');
  await newFigures();
  await bench.pane.getByRole('tab', { name: '表格' }).click();
  await named(/^检查并刷新/).click();
  const review = bench.pane.getByRole('region', { name: '将有的更改' });
  await review.getByText('1 格您改过，报告也改了').first().waitFor();
  await named('返回表格列表').click();
  await bench.pane.getByText('3 处更改待确认').waitFor();
  await named(/^检查并刷新/).click();
  await named('刷新 1 张表').click();
  await bench.pane.getByText('新增 1 行 · 标删除线 1 行').waitFor();
  await bench.idle();
  expect((await bench.read('C4')).value).toBe(30);
});

test('a copied sheet is asked about, a deleted table is listed until it is dropped', async () => {
  await bench.select('A1');
  await openDataset(bench, FLOWS);
  await insertHere(bench);
  await driver.excel(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').copy();
    await context.sync();
  });
  await bench.pane.getByRole('tab', { name: '表格' }).click();
  await named(/^也刷新它/).click();
  await bench.pane.getByText('是另一张表的副本').waitFor({ state: 'detached' });
  expect(await named(/^检查并刷新/).count()).toBe(2);
  await driver.excel(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.getItemAt(0).delete();
    await context.sync();
  });
  await named(/^不再列出/).click();
  await named(/^不再列出/).waitFor({ state: 'detached' });
  expect(await named(/^检查并刷新/).count()).toBe(1);
});

test('a snapshot and the list of sources are new sheets, and the pane says which', async () => {
  await bench.select('A1');
  await openDataset(bench, FLOWS);
  await insertHere(bench);
  await bench.pane.getByRole('tab', { name: '表格' }).click();
  const copies = bench.pane.getByRole('region', { name: '快照与出处清单' });
  await copies.getByRole('button', { name: '快照工作簿' }).click();
  await copies.getByText(/已把 1 张表（68 个单元格）复制到工作表“快照 .+”/).waitFor();
  await copies.getByRole('button', { name: '写出处清单' }).click();
  await copies.getByText('已把 1 张表、0 个公式的出处写在工作表“研表出处”').waitFor();
  await bench.idle();
  expect(await bench.sheets()).toEqual(['Sheet1', expect.stringMatching(/^快照 /), '研表出处']);
  // The snapshot is cells and no table.
  expect(await bench.tables()).toHaveLength(1);
});

test('a long insertion shows how far it is, and cancelling it leaves nothing', async () => {
  await driver.frame.evaluate(() =>
    window.door.change((reports) =>
      reports.map((report) => {
        const [table] = report.tables;
        if (!table) return report;
        const rows = Array.from({ length: 40_000 }, (_, n) => [`名称${n}`, String(n), String(n / 4)]);
        const long = { ...table, label: '图表99', caption: '很长的表', header: ['名称', '数量', '金额'], rows };
        return { ...report, tables: [long] };
      }),
    ),
  );
  await bench.select('A1');
  await openDataset(bench, '很长的表');
  await named('插入到所选单元格').click();
  await bench.pane.getByRole('progressbar').waitFor();
  await bench.pane.getByText(/ \/ 40,000 行/).waitFor();
  await named('取消').click();
  await bench.pane.getByText('已取消').waitFor({ timeout: 60_000 });
  await bench.idle();
  expect(await bench.tables()).toEqual([]);
  expect((await bench.readRange('A1:C50')).values.flat().every((value) => value === null)).toBe(true);
});

test('nothing is wider than 320 px', async () => {
  await bench.page.addStyleTag({ content: '#addin { width: 320px !important; }' });
  await bench.select('A1');
  await openDataset(bench, FLOWS);
  await named('列与筛选').click();
  await named('样式').click();
  await insertHere(bench);
  expect(await tooWide()).toBe(0);
  await newFigures();
  await bench.pane.getByRole('tab', { name: '表格' }).click();
  await bench.pane.getByText('有新数据').waitFor();
  expect(await tooWide()).toBe(0);
  await named('刷新全部').click();
  await named('刷新 1 张表').waitFor();
  expect(await tooWide()).toBe(0);
});

/** Elements that stick out of the pane to the right, but for those within something that scrolls. */
function tooWide(): Promise<number> {
  return bench.pane.locator('html').evaluate((html) => {
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const out = [...html.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > html.clientWidth + 1 && !scrolls(element.parentElement),
    );
    return out.length;
  });
}
