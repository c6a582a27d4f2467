/** An add-in page with nothing in it but Microsoft's client: what takes its time here is the workbench's. */
import type { Frame } from 'playwright-core';
import { localOfficeJs } from '../../../src/workbench/server/rewrite';
import { Bench } from '../harness';

const HTML = localOfficeJs(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>empty</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body></body></html>`);
const PATH = '/scale/empty.html';

export async function openEmptyPage(): Promise<Bench> {
  const bench = await Bench.open({
    addin: PATH,
    prepare: (page) =>
      page.route(`**${PATH}*`, (route) => route.fulfill({ body: HTML, contentType: 'text/html; charset=utf-8' })),
    // It has no functions for the workbench to wait for.
    waitForReady: false,
  });
  await bench.pane.locator('body').waitFor({ state: 'attached' });
  const frame = emptyFrame(bench);
  await frame.waitForFunction(() => 'Office' in window);
  await frame.evaluate(() => Office.onReady());
  return bench;
}

export function emptyFrame(bench: Bench): Frame {
  const frame = bench.page.frames().find((each) => each.url().includes(PATH));
  if (!frame) throw new Error('the workbench shows no empty page');
  return frame;
}
