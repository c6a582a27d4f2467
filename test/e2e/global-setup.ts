/** One server and one browser for all end-to-end tests; the tests find both through the environment. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser';
import { startServer } from '../../src/workbench/server';
import { BROWSER_ARGUMENTS, remember } from './run-state';

export default async function setup(): Promise<void> {
  // First the cheap thing that may be missing: its message is the whole answer then.
  const executablePath = findBrowser();
  const server = await startServer({ port: Number(process.env.E2E_PORT ?? 0), open: false });
  try {
    const browser = await chromium.launchServer({ executablePath, args: BROWSER_ARGUMENTS });
    process.env.YANBIAO_E2E_SITE = server.url;
    process.env.YANBIAO_E2E_BROWSER = browser.wsEndpoint();
    const builds = mkdtempSync(join(tmpdir(), 'yanbiao-builds-'));
    process.env.YANBIAO_E2E_BUILDS = builds;
    remember({ server, browser, builds });
  } catch (error) {
    await server.close();
    const hint = 'In a container it may lack libraries: on Debian or Ubuntu, apt-get install chromium brings them.';
    throw new Error(`The browser ${executablePath} did not start. ${hint}`, { cause: error });
  }
}
