/** A table of a hundred thousand rows of twelve columns, through Microsoft's own client. */
import { START_TIMEOUT, type Bench } from '../harness';
import { BUILD_TIMEOUT, type RefreshSite } from '../refresh/refresh-site';
import { longDataset } from './datasets';
import { buildTablesSite, TablesDriver } from './driver';
import { longestTask } from './longest-task';

const ROWS = 100_000;
const TIMEOUT = 300_000;

/**
 * The work is cut in pieces, of which none is more than this part of the whole. How many milliseconds that makes depends on the
 * machine and is printed, not asserted; `npm run bench -- tables` measures it.
 */
const LARGEST_PIECE = 1 / 20;

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

function pieceOf(what: string, { longest, total }: { longest: number; total: number }): number {
  console.info(`${what}: longest task ${longest.toFixed(0)} ms of ${(total / 1000).toFixed(1)} s of the processor`);
  return longest / total;
}

test(
  'is inserted with progress, and the page never stands still',
  async () => {
    const { result: inserted, ...busy } = await longestTask(bench, () => driver.insertLong(ROWS, 'new-sheet'));
    const { result, progress } = inserted;
    expect(result).toMatchObject({ ok: true, rows: ROWS, tableName: 'Yanbiao_长表', address: `长表!A2:L${ROWS + 2}` });
    expect(progress.length).toBeGreaterThan(20);
    expect(progress.at(-1)).toBe(ROWS);
    expect(pieceOf('inserting', busy)).toBeLessThan(LARGEST_PIECE);
    const at = [0, 5, 49_999, ROWS - 1];
    const rows = await Promise.all(at.map((row) => bench.readRange(`长表!A${row + 3}:L${row + 3}`)));
    const planned = longDataset(ROWS).rows;
    expect(rows.map(({ values }) => values[0])).toEqual(at.map((row) => planned[row]));
    expect(rows.map(({ texts }) => texts[0]?.slice(2, 5))).toEqual([
      ['0.00', '0.0%', '2023-03-15'],
      ['0.63', '0.5%', '2023-03-20'],
      ['6,249.88', '19.9%', '2024-01-08'],
      ['12,499.88', '19.9%', '2024-11-03'],
    ]);
  },
  TIMEOUT,
);

test(
  'is taken away again when cancelled: no cell, no table, no record, and the page never stands still',
  async () => {
    await bench.enter('A1', '我的');
    await bench.select('B2');
    const { result: cancelled, ...busy } = await longestTask(bench, () =>
      driver.insertLong(ROWS, 'selection', ROWS / 4),
    );
    expect(cancelled.result).toEqual({ ok: false, problem: { id: 'cancelled' }, alternatives: [] });
    expect(pieceOf('inserting and taking away', busy)).toBeLessThan(LARGEST_PIECE);
    expect(await driver.left()).toEqual({ used: 'Sheet1!A1', tables: 0, settings: 0 });
    expect((await bench.read('A1')).value).toBe('我的');
  },
  TIMEOUT,
);

test(
  'cancelled on a new sheet leaves no sheet',
  async () => {
    const { result } = await driver.insertLong(20_000, 'new-sheet', 5_000);
    expect(result).toMatchObject({ ok: false, problem: { id: 'cancelled' } });
    expect(await bench.sheets()).toEqual(['Sheet1']);
  },
  TIMEOUT,
);
