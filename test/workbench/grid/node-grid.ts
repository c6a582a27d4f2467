/** The real grid in Node, without a screen. Univer's packages cannot be imported unbundled, so they are bundled once per run. */
import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { HostWorkbook } from '../../../src/workbench/host-workbook';
import type { GridOptions } from '../../../src/workbench/grid/grid-workbook';

const ROOT = join(__dirname, '../../..');
const OUT = join(ROOT, 'node_modules/.cache/workbench-test/grid.cjs');

/** Bundles `grid-workbook.ts` and gives its `createGrid`; a workbook with one empty sheet. */
export function loadGrid(): (options: GridOptions) => HostWorkbook {
  buildSync({
    entryPoints: [join(ROOT, 'src/workbench/grid/grid-workbook.ts')],
    outfile: OUT,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  const module = createRequire(__filename)(OUT) as { createGrid: (options: GridOptions) => HostWorkbook };
  return module.createGrid;
}
