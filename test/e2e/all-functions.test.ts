/** Every function through Microsoft's client in a real browser, with every kind of argument; spills; ten thousand cells. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES, INPUTS, KINDS, type Expected } from './function-cases';
import { Bench, START_TIMEOUT } from './harness';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
  for (const [address, input] of Object.entries(INPUTS)) await bench.enter(address, input);
}, START_TIMEOUT);
afterAll(() => bench.close());
afterEach(() => expect(bench.problems).toEqual([]));

test('every function of the metadata has a case of every kind', () => {
  const golden = readFileSync(join(__dirname, '../functions/signatures.golden.txt'), 'utf8');
  const names = [...golden.matchAll(/^[A-Z]+/gm)].map(([name]) => name);
  expect(Object.keys(CASES)).toEqual(names);
  for (const cases of Object.values(CASES)) expect(Object.keys(cases)).toEqual([...KINDS]);
});

/** Holds what stands at `found` to what was expected; texts may be longer than told. */
function hold(found: unknown, expected: string | number | RegExp): void {
  if (typeof expected === 'number') expect(found).toBe(expected);
  else expect(String(found)).toMatch(expected instanceof RegExp ? expected : new RegExp(expected));
}

async function ask(formula: string, expected: Expected): Promise<void> {
  await bench.enter('J1', formula);
  const [first, below] = Array.isArray(expected) ? (expected as [string, RegExp]) : [expected as string | number];
  const cell = await bench.read('J1');
  if (typeof first === 'string' && first.startsWith('#')) expect(cell.value).toBe(first);
  else hold(cell.value, first);
  if (first === '#VALUE!' || first === '#N/A') expect((cell.error?.message ?? '').length).toBeGreaterThan(8);
  if (below !== undefined) hold((await bench.read('J2')).value, below);
  await bench.enter('J1', '');
  expect((await bench.readRange('J1:K3')).values.flat().filter((value) => value !== null && value !== '')).toEqual([]);
}

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  test.each(KINDS.map((kind) => [kind, ...cases[kind]] as const))('%s: %s', (_kind, formula, expected) =>
    ask(formula, expected),
  );
});

test('what spills is a rectangle: no cell of it is empty for the workbook, header row or not', async () => {
  const whole = Object.entries(CASES).filter(([, { literals }]) => Array.isArray(literals[1]));
  expect(whole.length).toBe(10);
  for (const [name, { literals }] of whole) {
    await bench.enter('J1', literals[0]);
    const { values } = await bench.readRange('J1:U12');
    const widths = values.map((row) => row.filter((value) => value !== null).length).filter((width) => width > 0);
    expect([name, new Set(widths).size]).toEqual([name, 1]);
    await bench.enter('J1', '');
  }
});

describe('a spill that has no room is Excel’s own #SPILL!', () => {
  test('into an occupied cell, and it spills once there is room', async () => {
    await bench.enter('J3', 'mine');
    await bench.enter('J1', '=REPORTS()');
    expect((await bench.read('J1')).value).toBe('#SPILL!');
    expect((await bench.read('J3')).value).toBe('mine');
    await bench.enter('J3', '');
    expect((await bench.read('J1')).value).toBe('报告');
    await bench.enter('J1', '');
  });

  test('inside a table', async () => {
    await bench.pane.locator('body').evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().tables.add('W1:X3', true);
        await context.sync();
      }),
    );
    await bench.enter('X2', '=REPORTS()');
    expect((await bench.read('X2')).value).toBe('#SPILL!');
    await bench.enter('X3', '=TOKENS(H1,"2026-03")');
    expect((await bench.read('X3')).value).toBe(1.2e14);
  });
});

describe('ten thousand cells', () => {
  const ROWS = 10_000;

  test('are filled, and one changed argument asks only for its own', async () => {
    await bench.pane.locator('body').evaluate(
      (_body, rows) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add('Many');
          const names = ['豆包', '中国', 'MiniMax M2.5'];
          sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, (_, i) => [names[i % 3] ?? '']);
          await context.sync();
        }),
      ROWS,
    );
    await bench.idle();
    const start = Date.now();
    await bench.pane.locator('body').evaluate(
      (_body, rows) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Many').getRange(`B1:B${rows}`);
          range.formulas = Array.from({ length: rows }, (_, i) => [`=TOKENS(A${i + 1})`]);
          await context.sync();
        }),
      ROWS,
    );
    await bench.idle();
    const filled = Date.now() - start;
    const { values } = await bench.readRange(`Many!B1:B${ROWS}`);
    expect(values.filter(([value]) => typeof value !== 'number')).toEqual([]);
    const calls = () => bench.page.evaluate(() => window.workbench.stats().functionCalls);
    const before = await calls();
    const changing = Date.now();
    await bench.enter('Many!A5000', '美国');
    const changed = Date.now() - changing;
    expect((await bench.read('Many!B5000')).value).not.toBe(values[4999]?.[0]);
    expect((await calls()) - before).toBe(1);
    process.stdout.write(`${ROWS} cells of TOKENS filled in ${filled} ms, one argument changed in ${changed} ms\n`);
  }, 120_000);
});
