/** Builds the add-in with webpack: the very page that Excel gets. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './project-root';
import { fingerprint, unlessUpToDate } from './up-to-date';

/** What the add-in is built from; the workbench and the command line are not among it. */
const INPUTS = [
  'src/document',
  'src/extract',
  'src/facts',
  'src/query',
  'src/tables',
  'src/excel',
  'src/functions',
  'src/taskpane',
  'seeds',
  'assets',
  'scripts',
  'webpack.config.js',
  'package-lock.json',
];

/** The folder with the built add-in; rejects with webpack's words where it fails. */
export async function buildAddin(
  mode: 'production' | 'development',
  report: (message: string) => void,
): Promise<string> {
  const folder = join(ROOT, mode === 'production' ? 'dist' : 'build/addin');
  const stamp = join(ROOT, `build/addin-${mode}.stamp`);
  await unlessUpToDate(join(folder, 'taskpane.html'), stamp, fingerprint(INPUTS, mode), () => {
    report(`Building the add-in (${mode})…`);
    return runWebpack(mode);
  });
  return folder;
}

function runWebpack(mode: string): Promise<void> {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, '--mode', mode], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The add-in could not be built:\n${Buffer.concat(output).toString()}`));
    });
  });
}
