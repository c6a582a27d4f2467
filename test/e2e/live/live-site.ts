/** A page with the add-in's functions as they are built, and what the tests of live cells need beside them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import webpack, { type Configuration, type EntryObject } from 'webpack';
import { Bench } from '../harness';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's own configuration is CommonJS
const configure = require('../../../webpack.config.js') as (env: object, argv: object) => Configuration;

/** Counts what goes in and out of each function, and adds one that has nothing to do with the reports. */
const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>live</title></head><body>
<script src="/office-js/office.js"></script>
<script>
  window.calls = [];
  window.results = [];
  const associate = CustomFunctions.associate.bind(CustomFunctions);
  CustomFunctions.associate = (id, body) => associate(id, (...args) => {
    window.calls.push(id);
    const { setResult } = args.at(-1);
    if (setResult) args.at(-1).setResult = (value) => {
      window.results.push({ id, value });
      setResult(value);
    };
    return body(...args);
  });
  CustomFunctions.associate('UNRELATED', (x) => x * 2);
</script>
<script src="functions.js"></script>
<script src="page.js"></script>
</body></html>`;

const UNRELATED = {
  id: 'UNRELATED',
  name: 'UNRELATED',
  description: 'Another add-in’s',
  parameters: [{ name: 'x', type: 'number' }],
  result: { type: 'number' },
};

interface FunctionsFile {
  readonly functions: { readonly id: string; readonly options?: object }[];
}

export class LiveSite {
  private constructor(private readonly folder: string) {}

  /** Builds the functions with webpack's own configuration, and the test's page beside them. */
  static async build(): Promise<LiveSite> {
    const folder = mkdtempSync(join(tmpdir(), 'yanbiao-live-'));
    const base = configure({ functionsOnly: true }, { mode: 'production' });
    const page = { import: join(__dirname, 'page.ts'), dependOn: 'functions' };
    const entry = { ...(base.entry as EntryObject), page };
    await new Promise<void>((resolve, reject) => {
      webpack({ ...base, entry, devtool: false, output: { ...base.output, path: folder } }, (error, stats) => {
        if (error || !stats) reject(error ?? new Error('webpack gave no result'));
        else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
    return new LiveSite(folder);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** @param streaming false plays an Excel whose cached metadata is from before the functions streamed */
  open({ streaming }: { streaming: boolean }): Promise<Bench> {
    return Bench.open({ addin: '/live/page.html', prepare: (page) => this.serve(page, streaming) });
  }

  private serve(page: Page, streaming: boolean): Promise<unknown> {
    return page.route('**/live/*', (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      if (name === 'page.html') return route.fulfill({ body: HTML, contentType: 'text/html; charset=utf-8' });
      const text = readFileSync(join(this.folder, name), 'utf8');
      if (name !== 'functions.json')
        return route.fulfill({ body: text, contentType: 'text/javascript; charset=utf-8' });
      const file = JSON.parse(text) as FunctionsFile;
      const functions = file.functions.map((each) => (streaming ? each : { ...each, options: {} }));
      return route.fulfill({ json: { ...file, functions: [...functions, UNRELATED] } });
    });
  }
}

/** The frame of the page in the workbench. */
export function liveFrame(bench: Bench): Frame {
  const frame = bench.page.frames().find((each) => each.url().includes('/live/page.html'));
  if (!frame) throw new Error('the workbench shows no live page');
  return frame;
}
