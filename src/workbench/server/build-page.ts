/** Bundles the host page with esbuild. */
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './project-root';
import { fingerprint, unlessUpToDate } from './up-to-date';

const INPUTS = [
  'src/workbench/page',
  'src/workbench/host',
  'src/workbench/grid',
  'src/workbench/xlsx',
  'package-lock.json',
];

/** The folder with the built page; rejects with esbuild's words where it fails. */
export async function buildPage(report: (message: string) => void): Promise<string> {
  const folder = join(ROOT, 'build/workbench');
  const stamp = join(ROOT, 'build/workbench.stamp');
  await unlessUpToDate(join(folder, 'index.html'), stamp, fingerprint(INPUTS), async () => {
    report('Building the workbench page…');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await build({
      entryPoints: { workbench: join(ROOT, 'src/workbench/page/main.ts') },
      outdir: join(folder, 'workbench'),
      bundle: true,
      // Splitting keeps Univer's hyphenation dictionaries (4 MB) out of the first load.
      format: 'esm',
      splitting: true,
      minify: true,
      sourcemap: true,
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'silent',
    });
    await cp(join(ROOT, 'src/workbench/page/index.html'), join(folder, 'index.html'));
    await cp(join(ROOT, 'src/workbench/page/page.css'), join(folder, 'workbench/page.css'));
  });
  return folder;
}
