/** The pane in its other states: in English, by keyboard, narrow, and with Office out of reach. */
import { Bench, START_TIMEOUT } from './harness';
import { EN, insertHere, openDataset } from './pane-driver';

let bench: Bench;
afterEach(() => bench.close());

test(
  'in English: the pane, the header of a table, and an error message',
  async () => {
    bench = await Bench.open({ language: 'en-US' });
    await bench.select('A1');
    await openDataset(bench, '港股通', EN);
    await insertHere(bench, EN);
    const { values } = await bench.readRange('A2:D2');
    expect(values[0]?.[2]).toMatch(/ \(.+\)$/);
    await bench.enter('H1', '=TOKENS("豆苞","2026-03")');
    expect((await bench.read('H1')).error?.message).toContain('Did you mean');
    expect(bench.problems).toEqual([]);
  },
  START_TIMEOUT,
);

test(
  'by keyboard alone: to a dataset, into the sheet, refused at the same place, to the place offered, and back',
  async () => {
    bench = await Bench.open();
    const press = (key: string) => bench.page.keyboard.press(key);
    const focused = () => bench.pane.locator(':focus').first();
    await bench.pane.getByLabel('搜索数据集').first().focus();
    await bench.page.keyboard.type('港股通');
    await press('ArrowDown');
    const entry = await focused().getAttribute('data-dataset');
    expect(entry).toMatch(/^exhibit/);
    await press('Enter');
    await bench.pane.locator('[role=region]:focus').waitFor();
    // Tab is office.js’s own key in Excel on the web: it must know its way from wherever the pane puts the focus.
    await press('Tab');
    expect(await focused().innerText()).toBe('插入到所选单元格');
    await press('Enter');
    await bench.pane.getByText(/已插入/).waitFor();
    await press('Enter');
    await bench.pane.getByText(/重叠/).waitFor();
    await press('Shift+Tab');
    expect(await focused().innerText()).toMatch(/^插入到 [A-Z]+\d+$/);
    await press('Enter');
    await bench.pane.getByText(/已插入/).waitFor();
    expect(await bench.tables()).toHaveLength(2);
    await press('Escape');
    await bench.pane.locator('[data-dataset]:focus').waitFor();
    await bench.idle();
    expect(await focused().getAttribute('data-dataset')).toBe(entry);
    expect(bench.problems).toEqual([]);
  },
  START_TIMEOUT,
);

test(
  'from the ribbon: all tables are looked at, a snapshot is taken, and the pane shows what came of it',
  async () => {
    bench = await Bench.open();
    await bench.select('A1');
    await openDataset(bench, '港股通');
    await insertHere(bench);
    await bench.page.getByRole('button', { name: '刷新全部表格…' }).click();
    await bench.pane.getByText('没有更改，没有写入。').waitFor();
    expect(await bench.pane.getByRole('tab', { name: '表格' }).getAttribute('aria-selected')).toBe('true');
    await bench.pane.getByRole('tab', { name: '数据' }).click();
    await bench.page.getByRole('button', { name: '快照工作簿' }).first().click();
    await bench.pane.getByText(/复制到工作表“快照/).waitFor();
    expect(bench.problems).toEqual([]);
  },
  START_TIMEOUT,
);

test(
  'nothing in the pane is wider than the pane',
  async () => {
    bench = await Bench.open();
    await openDataset(bench, '港股通');
    await bench.pane
      .getByRole('button', { name: /^插入到/ })
      .first()
      .waitFor();
    const { wide, room } = await bench.pane
      .locator('html')
      .evaluate((html) => ({ wide: html.scrollWidth, room: html.clientWidth }));
    expect(room).toBeGreaterThanOrEqual(320);
    expect(wide).toBeLessThanOrEqual(room);
  },
  START_TIMEOUT,
);

test(
  'without office.js the pane says so after its time-out, and still lists the data',
  async () => {
    bench = await Bench.open({
      waitForReady: false,
      prepare: (page) => page.route(/office\.js/, (route) => route.abort()),
    });
    await bench.pane.getByText('连接不上 Office').first().waitFor({ timeout: 25_000 });
    await bench.pane.getByLabel('搜索数据集').first().fill('港股通');
    await bench.pane.getByRole('button', { name: '港股通' }).first().waitFor();
    // The blocked script is all that went wrong: the functions register with nobody (functions/outside-excel.ts).
    expect(bench.problems.filter((problem) => !/office\.js/.test(problem))).toEqual([]);
  },
  START_TIMEOUT,
);
