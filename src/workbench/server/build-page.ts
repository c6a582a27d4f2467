/** Bundles the host page with esbuild. */
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './project-root';
import { fingerprint, unlessUpToDate } from './up-to-date';

const INPUTS = ['src/workbench', 'package-lock.json'];

/** The folder with the built page; rejects with esbuild's words where it fails. */
export async function buildPage(report: (message: string) => void): Promise<string> {
  const folder = join(ROOT, 'build/workbench');
  const stamp = join(ROOT, 'build/workbench.stamp');
  await unlessUpToDate(join(folder, 'index.html'), stamp, fingerprint(INPUTS), async () => {
    report('Building the workbench page…');
    // Beside the old page, which another server may be serving meanwhile, and changed for it in one moment.
    const fresh = `${folder}.${process.pid}`;
    try {
      await mkdir(fresh, { recursive: true });
      await build({
        entryPoints: { workbench: join(ROOT, 'src/workbench/page/main.ts') },
        outdir: join(fresh, 'workbench'),
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
      await cp(join(ROOT, 'src/workbench/page/index.html'), join(fresh, 'index.html'));
      await cp(join(ROOT, 'src/workbench/page/page.css'), join(fresh, 'workbench/page.css'));
      await rm(folder, { recursive: true, force: true });
      await rename(fresh, folder);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  });
  return folder;
}
