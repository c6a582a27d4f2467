/** Title and source line in the workbook's own cell styles, through Microsoft's own client. */
import { START_TIMEOUT, type Bench } from '../harness';
import { BUILD_TIMEOUT, type RefreshSite } from '../refresh/refresh-site';
import { SMALL } from './datasets';
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

test('lines in named styles, which are the user’s once they are there', async () => {
  await driver.insert(SMALL);
  const bold = (): Promise<unknown> =>
    driver.excel(async (context) => {
      const style = context.workbook.styles.getItem('研表 标题');
      const font = style.font.load('bold,size');
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B2').load('style');
      await context.sync();
      const before = { bold: font.bold, size: font.size, cell: cell.style };
      style.font.size = 20;
      await context.sync();
      return before;
    });
  expect(await bold()).toEqual({ bold: true, size: 12, cell: '研表 标题' });
  await driver.insert(SMALL, { row: 20, column: 1 });
  expect(await bold()).toMatchObject({ size: 20 });
});
