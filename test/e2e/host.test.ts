/**
 * The host against Microsoft's own client: small add-in pages (test/e2e/samples), each a handful of steps with what they expect,
 * run through the workbench. The pages are given to the browser by a route, as an outside sample would be: nothing of ours is in them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { localOfficeJs } from '../../src/workbench/server/rewrite';
import { Bench } from './harness';

const SAMPLES = join(__dirname, 'samples');
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly actual: string;
  readonly expected: string;
}

/** Serves the samples to the page at `/samples/`; functions.json lies beside the page only where it is asked for. */
async function serveSamples(page: Page, functions: boolean): Promise<void> {
  await page.route('**/samples/*', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    if (name === 'functions.json' && !functions) return route.continue();
    const text = readFileSync(join(SAMPLES, name), 'utf8');
    const contentType = `${TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`;
    return route.fulfill({ body: name.endsWith('.html') ? localOfficeJs(text) : text, contentType });
  });
}

function openSample(name: string, functions = false): Promise<Bench> {
  return Bench.open({ addin: `/samples/${name}.html`, prepare: (page) => serveSamples(page, functions) });
}

/** What the sample found, once it is through. */
async function outcome(bench: Bench): Promise<Finding[]> {
  const found = await bench.page.waitForFunction(() => {
    const frame = [...document.querySelectorAll('iframe')].find((each) => each.src.includes('/samples/'));
    const sample: (Window & { outcome?: Finding[] }) | null | undefined = frame?.contentWindow;
    return sample?.outcome;
  });
  return (await found.jsonValue()) ?? [];
}

/** Findings as lines, so that a failing test shows what broke and where. */
function lines(findings: readonly Finding[]): string[] {
  return findings.map(({ name, actual, expected }) => `${name}: ${actual} instead of ${expected}`);
}

const pages = readdirSync(SAMPLES)
  .filter((file) => file.endsWith('.html') && file !== 'functions.html')
  .map((file) => file.replace('.html', ''));

describe('sample pages', () => {
  let bench: Bench | undefined;
  afterEach(async () => {
    await bench?.close();
    bench = undefined;
  });

  it.each(pages)('%s', async (name) => {
    bench = await openSample(name);
    const findings = await outcome(bench);
    expect(findings.length).toBeGreaterThan(5);
    expect(lines(findings.filter(({ ok }) => !ok))).toEqual([]);
    expect(bench.problems).toEqual([]);
  });
});

describe('custom functions', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openSample('functions', true);
    await bench.enter('A1', '5');
    await bench.enter('A2', 'x');
    await bench.enter('A3', '=CARD()');
  });
  afterAll(() => bench.close());

  it.each([
    ['=ADD(1,2)', 3],
    ['=ADD(A1)', 105],
    ['=ADD(A2,1)', { code: '#VALUE!' }],
    ['=KIND()', 'null'],
    ['=KIND(A9)', 'null'],
    ['=KIND("2026-03")', 'string 2026-03'],
    ['=KIND(A1)', 'number 5'],
    ['=TOTAL(A1:A2)', 5],
    ['=ADD(TOTAL(A1:A2),1)', 6],
    ['=LATER(7)+1', 8],
    ['=WHERE()', 'Sheet1!H1'],
    ['=ALL("a","b","c")', 'a+b+c'],
    ['=NOPE(1)', { code: '#NAME?' }],
    ['=FAIL("na")', { code: '#N/A', message: '没有，最接近的是 甲' }],
    ['=FAIL("value")', { code: '#VALUE!', message: '要数字' }],
    ['=FAIL("div")', { code: '#DIV/0!' }],
    ['=FAIL("num")', { code: '#NUM!' }],
    ['=FAIL("other")', { code: '#VALUE!' }],
  ])('%s', async (formula, expected) => {
    const { value, error } = await bench.answer(formula, 'H1');
    expect(error ?? value).toEqual(expected);
    if (error) expect(value).toBe(error.code);
  });

  it('a rich value is its number to formulas and keeps its card', async () => {
    const cell = await bench.read('A3');
    expect([cell.value, cell.text, cell.numberFormat]).toEqual([0.125, '12.50%', '0.00%']);
    expect(cell.card).toMatchObject({ type: 'Double', properties: { 来源: { basicValue: '样例' } } });
    expect((await bench.answer('=A3*2', 'H2')).value).toBe(0.25);
  });

  it('an array spills, a range where one value is wanted is asked cell by cell', async () => {
    await bench.enter('D1', '=GRID(2)');
    expect((await bench.readRange('D1:E2')).values).toEqual([
      [1, '行1'],
      [2, '行2'],
    ]);
    await bench.enter('G5', '=ADD(A1:A2,1)');
    expect((await bench.readRange('G5:G6')).values).toEqual([[6], ['#VALUE!']]);
  });

  it('a changed argument asks again, the same argument does not', async () => {
    await bench.enter('B1', '=ADD(A1,1)');
    await bench.enter('A1', '6');
    expect((await bench.read('B1')).value).toBe(7);
    const calls = () => bench.page.evaluate(() => window.workbench.stats().functionCalls);
    const before = await calls();
    await bench.enter('C9', 'beside');
    expect(await calls()).toBe(before);
  });

  it('a streaming function goes on answering until its cell is edited', async () => {
    await bench.enter('B9', '=TICK()');
    const first = (await bench.read('B9')).value;
    await bench.page.waitForFunction((old) => window.workbench.read('B9').value !== old, first);
    await bench.enter('B9', '1');
    const cancelled = () =>
      bench.page.waitForFunction(() =>
        [...document.querySelectorAll('iframe')].some((frame) => 'cancelled' in (frame.contentWindow ?? {})),
      );
    await expect(cancelled()).resolves.toBeTruthy();
    expect((await bench.read('B9')).value).toBe(1);
  });
});

describe('limits play the refusals of Excel', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openSample('errors');
    await outcome(bench);
  });
  afterAll(() => bench.close());

  /** Writes a text into A1 from the add-in's page and gives the error code, or 'written'. */
  const write = (text: string): Promise<string> =>
    bench.pane.locator('body').evaluate(async (_body, value) => {
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
          await context.sync();
        });
        return 'written';
      } catch (error) {
        return (error as { code: string }).code;
      }
    }, text);

  it('a request that is too large, on the web only', async () => {
    await bench.page.evaluate(() => void (window.workbench.limits.requestBytes = 2000));
    expect(await write('文'.repeat(1000))).toBe('RequestPayloadSizeLimitExceeded');
    await bench.page.evaluate(() => void (window.workbench.limits.platform = 'desktop'));
    expect(await write('文'.repeat(1000))).toBe('written');
    await bench.page.evaluate(() =>
      Object.assign(window.workbench.limits, { requestBytes: 5_000_000, platform: 'web' }),
    );
  });

  it('a cell being edited', async () => {
    await bench.page.evaluate(() => void (window.workbench.limits.editMode = true));
    expect(await write('a')).toBe('InvalidOperationInCellEditMode');
    await bench.page.evaluate(() => void (window.workbench.limits.editMode = false));
    expect(await write('a')).toBe('written');
  });

  it('a protected sheet', async () => {
    await bench.page.evaluate(() => window.workbench.limits.protectedSheets.push('Sheet1'));
    expect(await write('b')).toBe('AccessDenied');
    expect((await bench.read('Sheet1!A1')).value).toBe('a');
    await expect(bench.enter('Sheet1!A1', 'b')).rejects.toThrow('sheet Sheet1 is protected');
    await bench.page.evaluate(() => void window.workbench.limits.protectedSheets.pop());
  });

  it('typing where nothing can be typed, in words', async () => {
    await expect(bench.enter('nowhere', '1')).rejects.toThrow('"nowhere" is not an address');
    await expect(bench.enter('Sheet7!A1', '1')).rejects.toThrow(/no sheet "Sheet7"; there is Sheet1/);
    await expect(bench.enter('A1:B2', '1')).rejects.toThrow('A1:B2 is 4 cells');
    await bench.page.evaluate(() => void (window.workbench.limits.editMode = true));
    await expect(bench.enter('A1', '1')).rejects.toThrow('a cell is being edited');
  });
});
