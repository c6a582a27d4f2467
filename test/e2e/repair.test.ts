/** Repair and freeze, pressed as a person presses them: by mouse, by keyboard, and from the ribbon above the sheet. */
import type { Locator } from 'playwright-core';
import type { WorkbenchValue } from '../../src/workbench/host/workbench-api';
import { Bench, START_TIMEOUT } from './harness';
import { isFocused, tabTo } from './pane-driver';

interface Words {
  readonly tab: string;
  readonly repair: string;
  readonly freeze: string;
  readonly sheet: string;
}

const ZH: Words = { tab: '修复与固化', repair: '修复公式', freeze: '固化为值', sheet: '本工作表' };

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.open();
}, START_TIMEOUT);
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

async function openTools(words = ZH): Promise<void> {
  await bench.pane.getByRole('tab', { name: words.tab }).click();
}

function tool(name: string): Locator {
  return bench.pane.getByRole('region', { name });
}

/** The message a tool shows when it is done. */
async function told(name: string): Promise<string> {
  const message = tool(name).locator('[aria-live] > *');
  await message.waitFor();
  await bench.idle();
  return message.innerText();
}

const TOKENS = '("豆包","2026-03")';

test('stuck formulas answer again; other formulas and texts are left', async () => {
  await bench.enter('A1', `=_xldudf_TOKENS${TOKENS}`);
  await bench.enter('A2', `=_xldudf_YANBIAO_TOKENS${TOKENS}/2`);
  await bench.enter('A3', '=NOSUCH(1)');
  await bench.enter('A4', "'=_xldudf_TOKENS(1)");
  await bench.enter('A5', '=TOKENS(oops)');
  expect((await bench.readRange('A1:A3')).values.flat()).toEqual(['#NAME?', '#NAME?', '#NAME?']);

  await openTools();
  await tool(ZH.repair).getByRole('button', { name: '修复' }).click();
  const message = await told(ZH.repair);
  expect(message).toContain('找到 3 个停住的公式，修复了 2 个');
  expect(message).toContain('Sheet1!A5：重新输入后仍为 #NAME?');

  const expected = (await bench.answer(`=TOKENS${TOKENS}`, 'C1')).value as number;
  expect((await bench.read('A1')).formula).toBe(`=TOKENS${TOKENS}`);
  expect((await bench.readRange('A1:A2')).values.flat()).toEqual([expected, expected / 2]);
  expect((await bench.read('A2')).formula).toBe(`=TOKENS${TOKENS}/2`);
  expect((await bench.read('A3')).formula).toBe('=NOSUCH(1)');
  expect(await bench.read('A4')).toMatchObject({ value: '=_xldudf_TOKENS(1)', formula: '' });
  expect((await bench.read('A5')).formula).toBe('=TOKENS(oops)');
});

test('a workbook saved while the add-in was unknown is repaired after it is opened', async () => {
  await bench.enter('B2', `=_xldudf_TOKENS${TOKENS}`);
  await bench.page.evaluate(async () => window.workbench.open(await window.workbench.save()));
  expect((await bench.read('B2')).value).toBe('#NAME?');
  await openTools();
  await tool(ZH.repair).getByRole('button', { name: '修复' }).click();
  expect(await told(ZH.repair)).toContain('Sheet1!B2');
  expect((await bench.read('B2')).value).toBeGreaterThan(1e12);
});

test('a selection becomes values with their formats, spilled lists as blocks, and the sources have a sheet', async () => {
  await bench.enter('A1', '豆包');
  await bench.enter('B1', '=TOKENS(A1,"2026-03")');
  await bench.enter('B2', '=RATING("万联","计算机")');
  await bench.enter('B3', '=METRIC("智谱","毛利率","2025")');
  await bench.enter('B4', '=TOKENS(A1,"2026-03")/1e12');
  await bench.enter('B5', '=TOKENS("没有的对象","2026-03")');
  await bench.enter('B6', '=1+1');
  await bench.enter('B8', '=SERIES("中国","Token")');
  const before = await bench.readRange('B1:G20');
  await bench.select('B1:B8');

  await openTools();
  await tool(ZH.freeze).getByRole('button', { name: '固化' }).click();
  const message = await told(ZH.freeze);
  expect(message).toContain('已把 4 个公式固化为值');
  expect(message).toContain('另有 1 个公式只是含有研表函数');
  expect(message).toMatch(/Sheet1!B5：值是错误（#N\/A）/);

  const after = await bench.readRange('B1:G20');
  // An empty text of a list is an empty cell once it is frozen.
  const shown = (values: WorkbenchValue[][]) => values.map((line) => line.map((value) => value ?? ''));
  expect(shown(after.values)).toEqual(shown(before.values));
  expect(after.texts).toEqual(before.texts);
  expect(after.formulas.flat().filter((formula) => formula !== '')).toEqual([
    '=TOKENS(A1,"2026-03")/1e12',
    '=TOKENS("没有的对象","2026-03")',
    '=1+1',
  ]);
  const { values } = await bench.readRange("'研表来源'!A1:F5");
  expect(values[0]).toEqual(['工作表', '单元格', '公式', '值', '出处', '固化时间']);
  const lines = new Map(values.slice(1).map((line) => [line[1], line]));
  expect(lines.get('B1')?.[2]).toBe('=TOKENS(A1,"2026-03")');
  expect(lines.get('B1')?.[3]).toBe(before.values[0]?.[0]);
  expect(lines.get('B1')?.[4]).toBe((await bench.answer('=CITE("豆包","Token","2026-03")', 'J1')).value);
  expect(lines.get('B2')?.[4]).toMatch(/^万联证券, 《.+》, \d{4}-\d{2}-\d{2}$/);
  expect(lines.get('B8')?.[2]).toBe('=SERIES("中国","Token")');
});

test('by keyboard alone: a sheet is counted first, Escape leaves it alone, the second time it is frozen', async () => {
  await bench.enter('A1', `=TOKENS${TOKENS}`);
  await bench.enter('A2', `=TOKENS${TOKENS}/1e12`);
  await bench.pane.getByRole('tab', { name: '数据' }).focus();
  const press = (key: string): Promise<void> => bench.page.keyboard.press(key);
  for (let tab = 0; tab < 3; tab++) await press('ArrowRight');
  await press('Enter');
  const freeze = tool(ZH.freeze);
  const freezeButton = freeze.getByRole('button', { name: '固化', exact: true });
  await tabTo(bench, freeze.getByRole('radio', { name: '所选' }));
  await press('ArrowRight');
  expect(await freeze.getByRole('radio', { name: ZH.sheet }).isChecked()).toBe(true);
  await tabTo(bench, freeze.getByRole('checkbox'));
  await press('Space');
  await tabTo(bench, freezeButton);
  await press('Enter');
  await freeze.getByText('本工作表有 2 个研表公式将换成值').waitFor();
  await press('Escape');
  await freezeButton.waitFor();
  expect((await bench.read('A1')).formula).toBe(`=TOKENS${TOKENS}`);
  // The focus is where it was before.
  expect(await isFocused(freezeButton)).toBe(true);
  await press('Enter');
  const confirm = freeze.getByRole('button', { name: '固化 2 个公式' });
  await confirm.waitFor();
  await tabTo(bench, confirm, 'Shift+Tab');
  await press('Enter');
  expect(await told(ZH.freeze)).toContain('已把 2 个公式固化为值');
  expect((await bench.readRange('A1:A2')).formulas.flat()).toEqual(['', '']);
  expect(await isFocused(freezeButton)).toBe(true);
});

test('from the ribbon: repair at once, a workbook only after a word', async () => {
  await bench.enter('A1', `=_xldudf_TOKENS${TOKENS}`);
  await bench.page.getByRole('button', { name: '修复公式' }).click();
  expect(await told(ZH.repair)).toContain('修复了 1 个');
  await bench.page.getByRole('button', { name: '固化工作簿' }).click();
  await tool(ZH.freeze).getByText('整个工作簿有 1 个研表公式将换成值').waitFor();
  expect((await bench.read('A1')).formula).toBe(`=TOKENS${TOKENS}`);
  await tool(ZH.freeze).getByRole('button', { name: '固化 1 个公式' }).click();
  expect(await told(ZH.freeze)).toContain('1 条出处写在工作表“研表来源”');
  expect((await bench.read('Sheet1!A1')).formula).toBe('');
});

test('refusals in words: a protected sheet, nothing there', async () => {
  await openTools();
  await tool(ZH.repair).getByRole('button', { name: '修复' }).click();
  expect(await told(ZH.repair)).toContain('没有停在 #NAME? 的研表公式');
  await bench.enter('A1', `=TOKENS${TOKENS}`);
  await bench.page.evaluate(() => window.workbench.limits.protectedSheets.push('Sheet1'));
  await bench.select('A1');
  await tool(ZH.freeze).getByRole('button', { name: '固化' }).click();
  expect(await told(ZH.freeze)).toContain('Sheet1!A1：工作表受保护');
  expect((await bench.read('A1')).formula).toBe(`=TOKENS${TOKENS}`);
});
