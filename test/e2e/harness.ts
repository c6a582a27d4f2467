/** Opens the workbench in a page and drives it as a person and as `window.workbench` do. */
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import type { Workbench, WorkbenchCell, WorkbenchValue } from '../../src/workbench/host/workbench-api';

declare global {
  interface Window {
    workbench: Workbench;
  }
}

export interface OpenOptions {
  readonly language?: 'zh-CN' | 'en-US';
  /** Another add-in page of the same origin in place of ours. */
  readonly addin?: string;
  /** Called before the page is opened, to block an address for example. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** False where the add-in is not expected to get ready. */
  readonly waitForReady?: boolean;
}

/** Starting a workbook and its add-in; a cold two-core machine needs most of it. */
export const START_TIMEOUT = 60_000;

export class Bench {
  /** The task pane's own document. */
  readonly pane: FrameLocator;

  private constructor(
    private readonly browser: Browser,
    private readonly context: BrowserContext,
    readonly page: Page,
    /** Console errors, uncaught exceptions and failed requests, as they came. */
    readonly problems: string[],
  ) {
    this.pane = page.frameLocator('#addin');
  }

  static async open(options: OpenOptions = {}): Promise<Bench> {
    const browser = await chromium.connect(environment('YANBIAO_E2E_BROWSER'));
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    const page = await context.newPage();
    const bench = new Bench(browser, context, page, watch(page));
    await options.prepare?.(page);
    const url = new URL(environment('YANBIAO_E2E_SITE'));
    if (options.language) url.searchParams.set('lang', options.language);
    if (options.addin) url.searchParams.set('addin', options.addin);
    await page.goto(url.href);
    await page.waitForFunction(() => 'workbench' in window, undefined, { timeout: START_TIMEOUT });
    if (options.waitForReady !== false) await page.evaluate(() => window.workbench.ready());
    return bench;
  }

  /** Types into a cell and waits until nothing is calculating. */
  async enter(address: string, input: string): Promise<void> {
    await this.page.evaluate(([a, i]) => window.workbench.enter(a, i), [address, input] as const);
    await this.idle();
  }

  async idle(): Promise<void> {
    await this.page.evaluate(() => window.workbench.idle());
  }

  read(address: string): Promise<WorkbenchCell> {
    return this.page.evaluate((a) => window.workbench.read(a), address);
  }

  readRange(address: string): Promise<{ values: WorkbenchValue[][]; texts: string[][]; formulas: string[][] }> {
    return this.page.evaluate((a) => window.workbench.readRange(a), address);
  }

  async select(address: string): Promise<void> {
    await this.page.evaluate((a) => window.workbench.select(a), address);
  }

  tables(): Promise<{ name: string; sheet: string; address: string }[]> {
    return this.page.evaluate(() => window.workbench.tables());
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench.sheets());
  }

  /** Types a formula and gives what the cell then holds. */
  async answer(formula: string, address = 'A1'): Promise<WorkbenchCell> {
    await this.enter(address, formula);
    return this.read(address);
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.browser.close();
  }
}

/** The error of a cell and its message; a cell that holds a value fails the test with that value. */
export function errorOf(cell: WorkbenchCell): NonNullable<WorkbenchCell['error']> {
  if (cell.error) return cell.error;
  throw new Error(`the cell holds ${JSON.stringify(cell.value)}, no error`);
}

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) =>
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  return problems;
}

function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with npm test or npm run test:e2e`);
  return value;
}
