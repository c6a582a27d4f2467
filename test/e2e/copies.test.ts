/** Snapshot and list of sources, pressed in the pane and read back from the sheet; and the saved file, read without the add-in. */
import { Workbook } from '@cj-tech-master/excelts';
import { Bench, START_TIMEOUT } from './harness';
import { insertHere, openDataset } from './pane-driver';

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.open();
}, START_TIMEOUT);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

async function insertFlows(): Promise<void> {
  await bench.select('B2');
  await openDataset(bench, '港股通');
  await insertHere(bench);
}

async function press(button: string, outcome: RegExp): Promise<string> {
  await bench.pane.getByRole('tab', { name: '表格' }).click();
  await bench.pane.getByRole('button', { name: button, exact: true }).click();
  const message = bench.pane.getByText(outcome).first();
  await message.waitFor();
  await bench.idle();
  return (await message.textContent()) ?? '';
}

test('a snapshot holds the table with the user’s column as values, formats and all, and nothing of it refreshes', async () => {
  await insertFlows();
  await bench.enter('F3', '两倍');
  await bench.enter('F4', '=D4*2');
  await bench.enter('F5', '=1/0');
  expect(await press('快照工作簿', /已把 1 张表/)).toContain('85 个单元格');
  const [sheet] = (await bench.sheets()).filter((name) => /^快照 \d{4}-\d\d-\d\d$/.test(name));
  const { values, texts, formulas } = await bench.readRange(`'${sheet!}'!A1:E22`);
  expect(String(values[0]?.[0])).toMatch(/^快照：\d{4}-\d\d-\d\d \d\d:\d\d，1 张表，当时的数据版本 5-/);
  expect(values[2]?.[0]).toContain('港股通');
  expect(String(values[3]?.[0])).toMatch(/^表格 Yanbiao_.+，Sheet1!B3:F19，数据 5-.+ 写入$/);
  expect(values[4]?.slice(0, 3)).toEqual(['股票代码', '股票名称', '成交净买入（亿港元）']);
  expect(values[4]?.[4]).toBe('两倍');
  expect(values[5]).toEqual(['9988.HK', '阿里巴巴-W', 52.59, expect.closeTo(0.116, 10), 105.18]);
  expect(texts[5]?.[3]).toBe('11.6%');
  expect(values[6]?.[4]).toBe('#DIV/0!');
  expect(values[21]?.[0]).toMatch(/^资料来源：开源证券/);
  expect(formulas.flat().filter((formula) => formula.startsWith('='))).toEqual([]);
  expect(await bench.tables()).toHaveLength(1);
});

test('the list of sources names table and formula with their citation, and is written anew, not twice', async () => {
  await insertFlows();
  await bench.enter('H2', '=TOKENS("豆包","2026-03")');
  await press('写出处清单', /已把 1 张表、1 个公式/);
  await bench.enter('Sheet1!H3', '=RATING("万联","计算机")');
  await press('写出处清单', /已把 1 张表、2 个公式/);
  const { values } = await bench.readRange('研表出处!A1:H6');
  expect(values[0]).toEqual(['种类', '工作表', '位置', '表格或公式', '值', '出处', '数据版本', '更新时间']);
  expect(values[1]?.slice(0, 3)).toEqual(['表格', 'Sheet1', 'B3:E19']);
  expect(values[1]?.[5]).toMatch(/^资料来源：开源证券/);
  expect(values[2]?.slice(0, 5)).toEqual(['公式', 'Sheet1', 'H2', '=TOKENS("豆包","2026-03")', 120000000000000]);
  expect(values[2]?.[5]).toMatch(/^万联证券, 2026-04-07/);
  expect(values[3]?.[4]).toBe('同步大市');
  expect(
    values
      .slice(4)
      .flat()
      .filter((value) => value !== null),
  ).toEqual([]);
});

test('a sheet of the user’s that is called as ours would be stays as it is', async () => {
  await bench.page.frameLocator('#addin').locator('body').waitFor();
  const frame = bench.page.frames().find((each) => each.url().includes('taskpane'))!;
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add('研表出处').getRange('A1').values = [['我的']];
      await context.sync();
    }),
  );
  await bench.enter('Sheet1!H2', '=TOKENS("豆包","2026-03")');
  await press('写出处清单', /已把 0 张表、1 个公式/);
  expect((await bench.read('研表出处!A1')).value).toBe('我的');
  expect(await bench.sheets()).toContain('研表出处 (2)');
});

test('without tables and formulas both say so and make no sheet', async () => {
  const before = await bench.sheets();
  await press('快照工作簿', /没有做快照/);
  await press('写出处清单', /没有出处可列/);
  expect(await bench.sheets()).toEqual(before);
});

test('the saved workbook shows every number without the add-in', async () => {
  await insertFlows();
  await bench.enter('H2', '=TOKENS("豆包","2026-03")');
  const bytes = await bench.page.evaluate(async () => [...(await window.workbench.save())]);
  const book = new Workbook();
  await book.xlsx.load(Uint8Array.from(bytes));
  const sheet = book.getWorksheet('Sheet1')!;
  expect([4, 19].map((row) => sheet.getCell(row, 4).value)).toEqual([52.59, -23.75]);
  // The formula is stored with the value it had.
  expect(sheet.getCell(2, 8).result).toBe(120000000000000);
});
