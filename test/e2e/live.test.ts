/** Cells with our functions follow the data by themselves, through Microsoft's own client; nothing else is calculated. */
import type { Frame } from 'playwright-core';
import type { Bench } from './harness';
import { START_TIMEOUT } from './harness';
import { liveFrame, LiveSite } from './live/live-site';
import type { LivePage } from './live/page';

let site: LiveSite;
let bench: Bench;
let frame: Frame;
beforeAll(async () => {
  site = await LiveSite.build();
}, 120_000);
afterAll(() => site.remove());
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

async function open(streaming = true): Promise<void> {
  bench = await site.open({ streaming });
  frame = liveFrame(bench);
}

/** Watches the block until the condition holds; gives every picture of it that differs from the one before. */
function watch(block: string, until: { cell: string; is: unknown }): Promise<string[]> {
  return bench.page.evaluate(
    async ([address, { cell, is }]) => {
      const seen: string[] = [];
      const end = Date.now() + 20_000;
      while (Date.now() < end) {
        const picture = JSON.stringify(window.workbench.readRange(address).texts);
        if (picture !== seen.at(-1)) seen.push(picture);
        if (window.workbench.read(cell).value === is) break;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      // What comes after the first new value belongs to it as well.
      await window.workbench.idle();
      seen.push(JSON.stringify(window.workbench.readRange(address).texts));
      return seen;
    },
    [block, until] as const,
  );
}

/** A new release: 豆包 used ten times as much and may be misspelt, all rate higher, and there is one report more. */
function release(): Promise<void> {
  return frame.evaluate(() =>
    (window as unknown as LivePage).change((reports) => {
      const changed = reports.map((data) => ({
        ...data,
        report: { ...data.report, rating: data.report.rating && '强于大市' },
        facts: data.facts.map((fact) =>
          fact.subject === '豆包' ? { ...fact, value: fact.value * 10, aliases: [...fact.aliases, '豆苞'] } : fact,
        ),
      }));
      const more = changed.slice(0, 1).map((data) => ({
        ...data,
        report: { ...data.report, id: 'more', title: '新到的一篇', date: '2020-01-01' },
        facts: [],
      }));
      return [...changed, ...more];
    }),
  );
}

const functionCalls = () => bench.page.evaluate(() => window.workbench.stats().functionCalls);
const results = () => frame.evaluate(() => (window as unknown as LivePage).results.map(({ id }) => id));

async function fill(): Promise<void> {
  for (const [address, formula] of [
    ['A1', '=TOKENS("豆包","2026-03")'],
    ['A2', '=RATING("万联","计算机")'],
    ['A3', '=TOKENS("豆苞","2026-03")'],
    ['A4', '=TOKENS("中国","2026-03")'],
    ['A5', '=TOKENS("豆包","2026-03")'],
    ['B1', '=A1*2'],
    ['B2', '=IFERROR(A3,"没有")'],
    ['C1', '=UNRELATED(21)'],
    ['D1', '=REPORTS()'],
  ] as const)
    await bench.enter(address, formula);
}

test(
  'new values come by themselves, without #BUSY! between, and nothing else is asked',
  async () => {
    await open();
    await fill();
    const before = await bench.readRange('A1:C5');
    expect(before.values[0]).toEqual([1.2e14, 2.4e14, 42]);
    expect((await bench.read('A3')).error?.message).toContain('豆包');
    expect(before.values[1]?.[1]).toBe('没有');
    expect((await bench.readRange('J6:J7')).values.flat()).toEqual([expect.stringMatching(/./), null]);
    const counts = [await functionCalls(), await frame.evaluate(() => (window as unknown as LivePage).calls.length)];
    // A1 and A5 are one stream, as in Excel.
    expect(counts).toEqual([6, 6]);
    const sent = (await results()).length;

    const watched = watch('A1:J7', { cell: 'B1', is: 2.4e15 });
    await release();
    const seen = await watched;
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.join()).not.toMatch(/#BUSY!|#NAME|#GETTING|#VALUE/);

    const after = await bench.readRange('A1:C5');
    expect(after.values).toEqual([
      [1.2e15, 2.4e15, 42],
      ['强于大市', 1.2e15, null],
      [1.2e15, null, null],
      [1.4e14, null, null],
      [1.2e15, null, null],
    ]);
    expect((await bench.read('J7')).value).toBe('新到的一篇');
    expect([await functionCalls(), await frame.evaluate(() => (window as unknown as LivePage).calls.length)]).toEqual(
      counts,
    );
    // 中国 and the unrelated function were sent nothing.
    expect((await results()).slice(sent).sort()).toEqual(['RATING', 'REPORTS', 'TOKENS', 'TOKENS']);
  },
  START_TIMEOUT,
);

test(
  'cells that were cleared, typed over or ask something else are told nothing more',
  async () => {
    await open();
    await fill();
    for (const [address, typed] of [
      ['A1', ''],
      ['A2', '=1+1'],
      ['A3', '=TOKENS("中国","2026-03")'],
      ['D1', '7'],
    ] as const)
      await bench.enter(address, typed);
    await bench.page.waitForTimeout(100);
    const sent = (await results()).length;
    const watched = watch('A1:E6', { cell: 'A5', is: 1.2e15 });
    await release();
    await watched;
    // A5 still asks what A1 asked with it.
    expect((await results()).slice(sent)).toEqual(['TOKENS']);
    expect((await bench.readRange('A1:A5')).values.flat()).toEqual([null, 2, 1.4e14, 1.4e14, 1.2e15]);
    expect((await bench.readRange('D1:E2')).values).toEqual([
      [7, null],
      [null, null],
    ]);
  },
  START_TIMEOUT,
);

test(
  'while data is being loaded a cell waits, and is never answered from half of it',
  async () => {
    await open();
    await frame.evaluate(() => {
      const release = (window as unknown as LivePage).hold();
      Object.assign(window, { release });
    });
    const typed = bench.enter('A1', '=TOKENS("豆包","2026-03")');
    await release();
    await bench.page.waitForTimeout(300);
    expect((await bench.read('A1')).value).toBe('#BUSY!');
    await frame.evaluate(() => (window as unknown as { release: () => void }).release());
    await typed;
    expect((await bench.read('A1')).value).toBe(1.2e15);
  },
  START_TIMEOUT,
);

test(
  'where Excel does not stream, its metadata being old, our cells alone are asked again',
  async () => {
    await open(false);
    await fill();
    await bench.enter('A6', '=UNRELATED(A4)');
    const unrelated = () =>
      frame.evaluate(() => (window as unknown as LivePage).calls.filter((id) => id === 'UNRELATED').length);
    const before = await unrelated();
    const watched = watch('A1:C5', { cell: 'B1', is: 2.4e15 });
    await release();
    // The flash that streams spare: here it is, so the watch above can see it.
    expect((await watched).join()).toContain('#BUSY!');
    expect((await bench.readRange('A1:C2')).values).toEqual([
      [1.2e15, 2.4e15, 42],
      ['强于大市', 1.2e15, null],
    ]);
    expect((await bench.read('A6')).value).toBe(2.8e14);
    // The one that depends on a cell of ours may be asked again, the other may not.
    expect((await unrelated()) - before).toBeLessThanOrEqual(1);
  },
  START_TIMEOUT,
);
