/**
 * Ten thousand cells in the workbench: TOKENS against a function that returns a constant, and against XLOOKUP in the workbench's
 * own engine. And the bytes a page needs before the first answer. Skipped in words where there is no browser.
 */
import { chromium, type Browser, type Page } from 'playwright-core';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '../../src/cli/find-browser';
import { startServer } from '../../src/workbench/server';
import { BROWSER_ARGUMENTS } from '../e2e/run-state';
import { benchLine, type BenchLine } from './bench-line';

const ROWS = 10_000;
const ROUNDS = 3;
/** Issue 4: what a page may need before its first answer, gzipped, without office.js. */
const BYTES_AIM = 120;
/** Served beside the workbench; it holds the page with the constant function. */
const SAMPLES = join(__dirname, '../e2e');

interface Filled {
  /** From the first formula written until nothing calculates. */
  readonly milliseconds: number;
  /** Cells that hold a number then. */
  readonly numbers: number;
}

/** Writes `values` and then `formulas` on a new sheet through Excel's own interface, as an add-in or a paste would. */
async function fill(page: Page, sheet: string, values: string[][], formulas: string[]): Promise<Filled> {
  const addin = page.frameLocator('#addin').locator('body');
  const write = (property: 'values' | 'formulas', column: string, cells: string[][]): Promise<void> =>
    addin.evaluate(
      (_body, given) =>
        Excel.run(async (context) => {
          const { sheet: name, column: from, cells: all } = given;
          const target = context.workbook.worksheets.getItemOrNullObject(name);
          await context.sync();
          const there = target.isNullObject ? context.workbook.worksheets.add(name) : target;
          const width = all[0]?.length ?? 1;
          const last = String.fromCharCode(from.charCodeAt(0) + width - 1);
          there.getRange(`${from}1:${last}${all.length}`)[given.property] = all;
          await context.sync();
        }),
      { sheet, column, cells, property },
    );
  const idle = (): Promise<void> => page.evaluate(() => window.workbench.idle());
  await write('values', 'A', values);
  await idle();
  const start = performance.now();
  await write(
    'formulas',
    'D',
    formulas.map((formula) => [formula]),
  );
  await idle();
  const milliseconds = performance.now() - start;
  const column = await page.evaluate((address) => window.workbench.readRange(address).values, `${sheet}!D1:D${ROWS}`);
  return { milliseconds, numbers: column.filter(([value]) => typeof value === 'number').length };
}

/** Arguments of `ROWS` rows, no two alike (blanks make no difference to an answer, but to the workbench): every cell is a call. */
function everyRowItsOwn(round: number): string[][] {
  const blanks = (count: number): string => ' '.repeat(count);
  return Array.from({ length: ROWS }, (_, i) => [
    `${blanks(round)}豆包${blanks(i % 100)}`,
    `2026年3月${blanks(Math.floor(i / 100))}`,
  ]);
}

/** The same few arguments again and again, as a filled column has them. */
function fewArguments(round: number): string[][] {
  return Array.from({ length: ROWS }, (_, i) => [
    `${' '.repeat(round)}${['豆包', '中国', '豆包大模型'][i % 3] ?? ''}`,
    '2026年3月',
  ]);
}

function formulasOf(name: string): string[] {
  return Array.from({ length: ROWS }, (_, i) => `=${name}(A${i + 1},B${i + 1})`);
}

async function best(run: (round: number) => Promise<Filled>): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const { milliseconds, numbers } = await run(round);
    if (numbers !== ROWS) throw new Error(`${numbers} of ${ROWS} cells hold a number`);
    least = Math.min(least, milliseconds);
  }
  return least;
}

async function open(browser: Browser, url: string, addin?: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await page.goto(addin === undefined ? url : `${url}?addin=${addin}`);
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready());
  return page;
}

async function measure(browser: Browser, url: string): Promise<readonly BenchLine[]> {
  const ours = await open(browser, url);
  const constant = await open(browser, url, '/samples/functions.html');
  const column = (page: Page, name: string, rows: (round: number) => string[][]): Promise<number> =>
    best((round) => fill(page, `${name}${round}`, rows(round), formulasOf(name)));
  const constantOwn = await column(constant, 'CONSTANT', everyRowItsOwn);
  const tokensOwn = await column(ours, 'TOKENS', everyRowItsOwn);
  const constantFew = await column(constant, 'CONSTANT', fewArguments);
  const tokensFew = await column(ours, 'TOKENS', fewArguments);
  const keys = Array.from({ length: ROWS }, (_, i) => [`名称${i}`, String(i)]);
  const lookups = keys.map(([key]) => `=XLOOKUP("${key ?? ''}",A$1:A$${ROWS},B$1:B$${ROWS})`);
  const xlookup = await fill(constant, 'Lookup', keys, lookups);
  const peer = (value: number): { name: string; value: number } => ({
    name: 'a function that returns a constant',
    value,
  });
  return [
    benchLine(`${ROWS} cells of TOKENS, no two alike`, 'ms', tokensOwn, peer(constantOwn)),
    benchLine(`${ROWS} cells of TOKENS, three names`, 'ms', tokensFew, peer(constantFew)),
    benchLine(`${ROWS} cells of TOKENS, no two alike`, 'ms', tokensOwn, {
      name: `XLOOKUP over ${ROWS} rows, the workbench's own`,
      value: xlookup.milliseconds,
    }),
  ];
}

/** Kilobytes, gzipped, of the files a page loads until its functions answer. */
async function bytesBefore(url: string): Promise<number> {
  const files = ['taskpane.html', 'functions.js', 'functions.json'];
  const sizes = files.map(async (file) => {
    const response = await fetch(`${url}addin/${file}`);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return gzipSync(Buffer.from(await response.arrayBuffer()), { level: 9 }).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
}

export async function workbenchLines(): Promise<readonly BenchLine[]> {
  let executablePath: string;
  try {
    executablePath = findBrowser();
  } catch (error) {
    process.stderr.write(`group workbench skipped: ${(error as Error).message}\n`);
    return [];
  }
  const server = await startServer({ port: 0, staticRoot: SAMPLES });
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    const bytes = await bytesBefore(server.url);
    return [
      ...(await measure(browser, server.url)),
      benchLine('page, functions and metadata before the first answer, gzip', 'KB', bytes, {
        name: 'what issue 4 allows',
        value: BYTES_AIM,
      }),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
