/** The formula builder in the pane: from a name to a formula in a cell, by mouse and by keyboard. */
import type { Locator } from 'playwright-core';
import { Bench, START_TIMEOUT } from './harness';

let bench: Bench;
afterEach(() => bench.close());

const combobox = (name: string): Locator => bench.pane.getByRole('combobox', { name });
const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name });
const option = (name: string | RegExp): Locator => bench.pane.getByRole('option', { name }).first();

/** Opens the builder and picks a subject by what is typed. */
async function pickSubject(tab: string, field: string, typed: string, name: string | RegExp): Promise<void> {
  await bench.pane.getByRole('tab', { name: tab }).click();
  await combobox(field).click();
  await combobox(field).fill(typed);
  await option(name).click();
}

async function pick(field: string, name: string | RegExp): Promise<void> {
  await combobox(field).click();
  await option(name).click();
}

test(
  'a figure is picked, its answer and source are shown, and the formula answers in the cell as the pane said',
  async () => {
    bench = await Bench.open();
    await bench.select('B3');
    await pickSubject('公式', '对象', 'doubao', /^豆包\s/);
    await pick('数字', /Token/);
    await pick('期间', /^2026-03$/);
    const result = bench.pane.getByRole('region', { name: '结果' });
    await result.getByText('120万亿').first().waitFor();
    expect(await result.innerText()).toMatch(/证券, 2026-\d\d-\d\d, .*第\d+行/);
    expect(await bench.pane.getByRole('textbox', { name: '公式' }).innerText()).toBe('=TOKENS("豆包","2026-03")');
    await button('写入所选单元格').click();
    await bench.pane.getByText(/已写入/).waitFor();
    await bench.idle();
    const cell = await bench.read('B3');
    expect([cell.text, cell.formula]).toEqual(['120万亿', '=TOKENS("豆包","2026-03")']);
    expect(bench.problems).toEqual([]);
  },
  START_TIMEOUT,
);

test(
  'an occupied cell is asked about: the next free one on offer, or replaced when told to',
  async () => {
    bench = await Bench.open();
    await bench.enter('C2', '合计');
    await bench.enter('C3', '12');
    await bench.select('C2');
    await pickSubject('公式', '对象', '豆包', /^豆包\s/);
    await button('写入所选单元格').click();
    await bench.pane.getByText(/C2 已有内容“合计”/).waitFor();
    expect((await bench.read('C2')).text).toBe('合计');
    await button('写入 C4').click();
    await bench.pane.getByText(/已写入 .*C4/).waitFor();
    await bench.idle();
    expect((await bench.read('C4')).formula).toMatch(/^=TOKENS\("豆包"\)$/);
    await bench.select('C2');
    await button('写入所选单元格').click();
    await button('替换 C2 的内容').click();
    await bench.pane.getByText(/已写入 .*C2/).waitFor();
    expect((await bench.read('C2')).formula).toMatch(/^=TOKENS/);
    expect((await bench.read('C3')).text).toBe('12');
    expect(bench.problems).toEqual([]);
  },
  START_TIMEOUT,
);

test(
  'by keyboard alone, with the arguments from cells',
  async () => {
    bench = await Bench.open();
    await bench.enter('A2', '豆包');
    await bench.enter('B1', "'2026-03");
    await bench.select('B2');
    const press = (key: string) => bench.page.keyboard.press(key);
    const focused = () => bench.pane.locator(':focus').first();
    await bench.pane.getByRole('tab', { name: '数据' }).focus();
    await press('ArrowRight');
    await press('ArrowRight');
    await press('Enter');
    await combobox('对象').waitFor();
    await press('Tab');
    expect(await focused().getAttribute('role')).toBe('combobox');
    await bench.page.keyboard.type('db');
    await option(/^豆包\s/).waitFor();
    await press('Enter');
    await bench.pane.getByRole('region', { name: '结果' }).waitFor();
    for (let stops = 0; stops < 8 && (await focused().getAttribute('role')) !== 'switch'; stops++) await press('Tab');
    await press('Space');
    await press('Tab');
    await bench.page.keyboard.type('$A2');
    await press('Tab');
    await bench.page.keyboard.type('B$1');
    expect(await bench.pane.getByRole('textbox', { name: '公式', exact: true }).innerText()).toBe('=TOKENS($A2,B$1)');
    for (let stops = 0; stops < 12 && (await focused().innerText()) !== '写入所选单元格'; stops++) await press('Tab');
    await press('Enter');
    await bench.pane.getByText(/已写入/).waitFor();
    await bench.idle();
    expect((await bench.read('B2')).text).toBe('120万亿');
    expect(bench.problems).toEqual([]);
  },
  START_TIMEOUT,
);

test(
  'in English; an industry offers its ratings; nothing is wider than the pane',
  async () => {
    bench = await Bench.open({ language: 'en-US' });
    await bench.select('D1');
    await pickSubject('Formula', 'Subject', 'jisuanji', /^计算机\s/);
    await pick('Figure', /万联证券/);
    const result = bench.pane.getByRole('region', { name: 'Result' });
    await result.getByText('同步大市').first().waitFor();
    expect(await bench.pane.getByRole('textbox', { name: 'Formula' }).innerText()).toBe('=RATING("万联证券","计算机")');
    await button('Write to active cell').click();
    await bench.pane.getByText(/Written to/).waitFor();
    await bench.idle();
    expect((await bench.read('D1')).text).toBe('同步大市');
    const { wide, room } = await bench.pane
      .locator('html')
      .evaluate((html) => ({ wide: html.scrollWidth, room: html.clientWidth }));
    expect(wide).toBeLessThanOrEqual(room);
    expect(bench.problems).toEqual([]);
  },
  START_TIMEOUT,
);

test(
  'cards are switched off: cells there are give plain numbers at once, and the choice outlives the page',
  async () => {
    bench = await Bench.open();
    const properties = async (address: string) =>
      (await bench.read(address)).card as { properties?: object } | undefined;
    await bench.enter('A1', '=TOKENS("豆包","2026-03")');
    expect((await properties('A1'))?.properties).toBeDefined();
    await bench.pane.getByRole('tab', { name: '设置' }).click();
    await bench.pane.getByRole('switch', { name: '函数结果带出处卡片' }).click();
    await bench.page.waitForFunction(
      () => !('properties' in ((window.workbench.read('A1').card as object | undefined) ?? {})),
    );
    expect((await bench.read('A1')).value).toBe(120000000000000);
    await bench.page.reload();
    await bench.page.waitForFunction(() => 'workbench' in window);
    await bench.page.evaluate(() => window.workbench.ready());
    await bench.enter('A2', '=TOKENS("豆包","2026-03")');
    expect((await properties('A2'))?.properties).toBeUndefined();
    // Loading the page again ends what was being loaded.
    expect(bench.problems.filter((problem) => !problem.includes('ERR_ABORTED'))).toEqual([]);
  },
  START_TIMEOUT,
);
