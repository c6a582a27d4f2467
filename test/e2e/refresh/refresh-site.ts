/** The pane as it is built, and beside it a door by which the tests call src/excel directly and play the user. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import webpack, { type Configuration, type EntryObject } from 'webpack';
import { localOfficeJs } from '../../../src/workbench/server/rewrite';
import { Bench } from '../harness';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's own configuration is CommonJS
const configure = require('../../../webpack.config.js') as (env: object, argv: object) => Configuration;

/** Building it, on a machine that is busy with other tests. */
export const BUILD_TIMEOUT = 180_000;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
};

export class RefreshSite {
  private constructor(
    private readonly folder: string,
    /** False where other test files use it, too: the end of the run removes it. */
    private readonly own: boolean,
  ) {}

  /**
   * Built once for all test files of a run that ask for the same door.
   * @param script the door
   */
  static async build(script: string = join(__dirname, 'door.ts')): Promise<RefreshSite> {
    const shared = process.env.YANBIAO_E2E_BUILDS;
    if (!shared) {
      const folder = mkdtempSync(join(tmpdir(), 'yanbiao-refresh-'));
      await bundle(script, folder);
      return new RefreshSite(folder, true);
    }
    const folder = join(shared, createHash('sha256').update(script).digest('hex').slice(0, 16));
    if (!existsSync(folder)) {
      // Under its name only when it is whole.
      const half = mkdtempSync(join(shared, 'half-'));
      await bundle(script, half);
      renameSync(half, folder);
    }
    return new RefreshSite(folder, false);
  }

  remove(): void {
    if (this.own) rmSync(this.folder, { recursive: true, force: true });
  }

  open(): Promise<Bench> {
    return Bench.open({ addin: '/refresh/taskpane.html', prepare: (page) => this.serve(page) });
  }

  private serve(page: Page): Promise<unknown> {
    return page.route('**/refresh/*', (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      const text = readFileSync(join(this.folder, name), name.endsWith('.png') ? 'latin1' : 'utf8');
      const body = name === 'taskpane.html' ? withDoor(localOfficeJs(text)) : text;
      return route.fulfill({ body, contentType: TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream' });
    });
  }
}

/** By webpack's own configuration; not minified, which only takes time. */
async function bundle(script: string, folder: string): Promise<void> {
  const base = configure({}, { mode: 'production' });
  const door = { import: script, dependOn: ['functions', 'taskpane'] };
  const entry = { ...(base.entry as EntryObject), door };
  const output = { ...base.output, path: folder };
  await new Promise<void>((resolve, reject) => {
    webpack({ ...base, entry, output, devtool: false, optimization: { minimize: false } }, (error, stats) => {
      if (error || !stats) reject(error ?? new Error('webpack gave no result'));
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

function withDoor(html: string): string {
  const opened = html.replace('</body>', '<script defer src="door.js"></script></body>');
  if (opened === html) throw new Error('taskpane.html has no </body> to put the door before');
  return opened;
}

/** The frame of the pane in the workbench. */
export function doorFrame(bench: Bench): Frame {
  const frame = bench.page.frames().find((each) => each.url().includes('/refresh/taskpane.html'));
  if (!frame) throw new Error('the workbench shows no pane with a door');
  return frame;
}
