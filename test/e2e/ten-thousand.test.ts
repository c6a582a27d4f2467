/** Ten thousand cells of TOKENS, no two alike, filled at once; then one argument changed. Beside it a function that does next to nothing. */
import type { Frame } from 'playwright-core';
import type { Bench } from './harness';
import { liveFrame, LiveSite } from './live/live-site';
import type { LivePage } from './live/page';

const ROWS = 10_000;

let site: LiveSite;
beforeAll(async () => {
  site = await LiveSite.build();
}, 120_000);
afterAll(() => site.remove());

/** Puts a report of as many subjects as there are rows in the place of the bundled ones. */
function manySubjects(frame: Frame): Promise<void> {
  return frame.evaluate((count) => {
    (window as unknown as LivePage).change((reports) => {
      const found = reports.flatMap((data) =>
        data.facts.flatMap((fact) =>
          fact.metricClass === 'token_usage' && fact.subject === '豆包' ? [{ data, fact }] : [],
        ),
      )[0];
      if (!found) throw new Error('the bundled reports state no use of tokens by 豆包');
      const { data, fact } = found;
      const facts = Array.from({ length: count }, (_, i) => ({
        ...fact,
        id: `${fact.id}-${i}`,
        subject: `测试模型${i}`,
        aliases: [],
        value: 1000 + i,
      }));
      return [{ ...data, facts }];
    });
  }, ROWS);
}

/** Writes a column through Excel's own interface, as a paste would; milliseconds until nothing calculates. */
async function write(bench: Bench, column: string, cells: readonly (string | number)[]): Promise<number> {
  const start = performance.now();
  await liveFrame(bench).evaluate(
    (given) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange(`${given.column}1:${given.column}${given.cells.length}`).formulas = given.cells.map((cell) => [
          cell,
        ]);
        await context.sync();
      }),
    { column, cells },
  );
  await bench.idle();
  return performance.now() - start;
}

const rows = <T>(of: (i: number) => T): T[] => Array.from({ length: ROWS }, (_, i) => of(i));

/** As one text: thirty thousand values one by one take the browser's protocol seconds. */
async function column(bench: Bench, name: string): Promise<unknown[]> {
  const text = await bench.page.evaluate(
    (address) => JSON.stringify(window.workbench.readRange(address).values.flat()),
    `${name}1:${name}${ROWS}`,
  );
  return JSON.parse(text) as unknown[];
}

const functionCalls = (bench: Bench) => bench.page.evaluate(() => window.workbench.stats().functionCalls);

test('ten thousand cells have their values, and a changed argument asks once', async () => {
  const other = await site.open({ streaming: true });
  await write(
    other,
    'A',
    rows((i) => i),
  );
  const constant = await write(
    other,
    'B',
    rows((i) => `=UNRELATED(A${i + 1})`),
  );
  expect(await column(other, 'B')).toEqual(rows((i) => 2 * i));
  await other.close();

  const bench = await site.open({ streaming: true });
  await manySubjects(liveFrame(bench));
  await write(
    bench,
    'A',
    rows((i) => `测试模型${i}`),
  );
  const tokens = await write(
    bench,
    'B',
    rows((i) => `=TOKENS(A${i + 1})`),
  );
  expect(await column(bench, 'B')).toEqual(rows((i) => 1000 + i));
  expect(await functionCalls(bench)).toBe(ROWS);
  expect((await bench.read('B1')).card).toMatchObject({ basicValue: 1000, properties: { 券商: {} } });

  const start = performance.now();
  // The blank makes it an argument that no other cell has.
  await bench.enter('A5000', '测试模型7 ');
  const change = performance.now() - start;
  expect(await column(bench, 'B')).toEqual(rows((i) => (i === 4999 ? 1007 : 1000 + i)));
  expect(await functionCalls(bench)).toBe(ROWS + 1);
  // Cards come after the values, a part at a time, and change nothing.
  await bench.page.waitForFunction(() => window.workbench.read('B1200').card !== undefined);
  expect(await column(bench, 'B')).toEqual(rows((i) => (i === 4999 ? 1007 : 1000 + i)));
  expect(bench.problems).toEqual([]);
  process.stderr.write(
    `${ROWS} cells: TOKENS ${tokens.toFixed(0)} ms, a constant function ${constant.toFixed(0)} ms; one argument ${change.toFixed(0)} ms\n`,
  );
  await bench.close();
}, 120_000);
