/** Charts on the page: made through Microsoft's client, drawn over their cells, read and moved as a person does. */
import type { Locator, Page } from 'playwright-core';
import { localOfficeJs } from '../../src/workbench/server/rewrite';
import { Bench, START_TIMEOUT } from './harness';

const PAGE = `<!doctype html><html lang="en"><head><title>Empty</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>Office.onReady().then(() => document.documentElement.setAttribute('data-ready', ''));</script>
</head><body></body></html>`;

let bench: Bench;
beforeEach(async () => {
  const prepare = (page: Page) =>
    page.route('**/empty-addin.html*', (route) =>
      route.fulfill({ body: localOfficeJs(PAGE), contentType: 'text/html; charset=utf-8' }),
    );
  bench = await Bench.open({ addin: '/empty-addin.html', prepare, waitForReady: false });
  await bench.pane.locator('html[data-ready]').waitFor();
}, START_TIMEOUT);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

type Options = { type?: string; from?: string; to?: string; freeze?: boolean; table?: boolean; format?: string };

/** Three months of two items in A1:C4, and a chart of them from cell to cell. */
async function addChart(options: Options = {}): Promise<void> {
  await bench.pane.locator('body').evaluate(async (_body, { type, from, to, freeze, table, format }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:C4');
      range.values = [
        ['月份', '甲', '乙'],
        ['一月', 1200, 80],
        ['二月', 1500, 95],
        ['三月', 1400, 60],
      ];
      if (format !== undefined) sheet.getRange('B2:C4').numberFormat = [[format]];
      if (table === true) sheet.tables.add('A1:C4', true).name = '数据';
      if (freeze === true) sheet.freezePanes.freezeRows(12);
      const chart = sheet.charts.add((type ?? 'ColumnClustered') as Excel.ChartType, range);
      chart.title.text = '两项';
      chart.setPosition(from ?? 'E2', to ?? 'J16');
      await context.sync();
    });
  }, options);
  await bench.idle();
}

const picture = (): Locator => bench.page.getByRole('img', { name: '两项' });
const charts = () => bench.page.evaluate(() => window.workbench.charts());

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return box;
}

/** Where the picture's top edge is, once it is there (or after two seconds wherever it is). */
async function movedTo(y: number): Promise<number> {
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await boxOf(picture())).y === y) break;
    await bench.page.waitForTimeout(50);
  }
  return (await boxOf(picture())).y;
}

test('what it shows, and shows of cells that were changed', async () => {
  await addChart();
  expect(await charts()).toEqual([
    {
      name: '图表 1',
      sheet: 'Sheet1',
      type: 'ColumnClustered',
      title: '两项',
      series: [
        { name: '甲', values: [1200, 1500, 1400], categories: ['一月', '二月', '三月'] },
        { name: '乙', values: [80, 95, 60], categories: ['一月', '二月', '三月'] },
      ],
    },
  ]);
  await bench.enter('B1', '丙');
  await bench.enter('B3', '=B2*2');
  await bench.enter('C3', '');
  const [chart] = await charts();
  expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
    ['丙', [1200, 2400, 1400]],
    ['乙', [80, null, 60]],
  ]);
  await picture().getByText('丙').waitFor();
});

test('a picture over its cells, with its numbers as the cells have them and nothing that takes the focus', async () => {
  await addChart({ format: '#,##0' });
  await picture().getByText('1,600').waitFor();
  for (const text of ['两项', '一月', '三月', '甲', '乙']) expect(await picture().getByText(text).count()).toBe(1);
  const { width, height } = await boxOf(picture());
  expect([width, height]).toEqual([6 * 72, 15 * 22]);
  expect(await picture().locator('a, button, input, [tabindex]').count()).toBe(0);
});

test('it scrolls with its sheet, the wheel on it too, and is on no other', async () => {
  await addChart();
  await picture().waitFor();
  const before = await boxOf(picture());
  await bench.page.mouse.click(before.x - 100, before.y + 200);
  await bench.page.mouse.move(before.x + 50, before.y + 50);
  await bench.page.mouse.wheel(0, 220);
  expect(await movedTo(before.y - 220)).toBe(before.y - 220);
  await bench.page.evaluate(() => window.workbench.select('A1'));
  await bench.pane.locator('body').evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('别处').activate();
      await context.sync();
    });
  });
  await picture().waitFor({ state: 'detached' });
  await bench.select('Sheet1!A1');
  await picture().waitFor();
});

test('above the frozen rows it stays, below them it goes under', async () => {
  await addChart({ freeze: true, from: 'E2', to: 'H8' });
  await picture().waitFor();
  const still = await boxOf(picture());
  await bench.pane.locator('body').evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
      chart.title.text = '下面';
      chart.setPosition('E14', 'H24');
      await context.sync();
    });
  });
  const below = bench.page.getByRole('img', { name: '下面' });
  await below.waitFor();
  const before = await boxOf(below);
  await bench.page.mouse.click(before.x - 100, before.y + 200);
  await bench.page.mouse.wheel(0, 110);
  await bench.page.waitForFunction(
    ([y]) => document.querySelectorAll('.chart')[1]?.getBoundingClientRect().y === y,
    [before.y - 110],
  );
  expect(await boxOf(picture())).toEqual(still);
  // Twelve frozen rows end one row above the chart; of the five rows it went up, four are out of sight.
  expect(await below.evaluate((element) => getComputedStyle(element).clipPath)).toMatch(/^inset\(88px /);
});

test('dragged to another place, as one step of undo', async () => {
  await addChart();
  await picture().waitFor();
  const before = await boxOf(picture());
  await bench.page.mouse.move(before.x + 40, before.y + 20);
  await bench.page.mouse.down();
  await bench.page.mouse.move(before.x + 60, before.y + 60, { steps: 4 });
  await bench.page.mouse.move(before.x + 40, before.y + 130, { steps: 4 });
  await bench.page.mouse.up();
  expect(await movedTo(before.y + 110)).toBe(before.y + 110);
  expect(await picture().getAttribute('data-selected')).toBe('');
  await bench.page.evaluate(() => window.workbench.undo());
  expect(await movedTo(before.y)).toBe(before.y);
});

test('rows that a filter hides are left out; a table that grows takes its chart along', async () => {
  await addChart({ table: true, type: 'Line' });
  await bench.pane.locator('body').evaluate(async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('数据');
      table.rows.add(undefined, [['四月', 1300, 70]]);
      table.columns.getItemAt(0).filter.applyValuesFilter(['一月', '四月']);
      await context.sync();
    });
  });
  await bench.idle();
  const [chart] = await charts();
  expect(chart?.series[0]).toEqual({ name: '甲', values: [1200, 1300], categories: ['一月', '四月'] });
});

test('in the dark its paper is dark', async () => {
  await addChart();
  await picture().waitFor();
  const paper = () => picture().evaluate((element) => getComputedStyle(element).backgroundColor);
  const light = await paper();
  await bench.page.emulateMedia({ colorScheme: 'dark' });
  expect([light, await paper()]).toEqual(['rgb(255, 255, 255)', 'rgb(41, 41, 41)']);
});
