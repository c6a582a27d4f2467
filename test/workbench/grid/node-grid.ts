/** The real grid in Node, without a screen. Univer's packages cannot be imported unbundled, so they are bundled first. */
import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Area, CellRead, CellValue } from '../../../src/workbench/host-workbook';
import type { Grid, GridOptions } from '../../../src/workbench/grid/grid-workbook';

const ROOT = join(__dirname, '../../..');

/** Bundling takes longer than a test may; give it to `beforeAll`. */
export const BUNDLE_TIMEOUT = 120_000;

/** Bundles `grid-workbook.ts` and gives its `createGrid`. */
export function loadGrid(): (options: GridOptions) => Grid {
  return bundled<{ createGrid: (options: GridOptions) => Grid }>('src/workbench/grid/grid-workbook.ts').createGrid;
}

/** Bundles a file (a path in the project) with what it imports and gives its exports. */
export function bundled<T>(file: string): T {
  // Inside node_modules: jest compiles everything else, and this is 10 MB of JavaScript already.
  const folder = mkdtempSync(join(ROOT, 'node_modules/.grid-test-'));
  try {
    const outfile = join(folder, 'grid.cjs');
    const entryPoints = [join(ROOT, file)];
    buildSync({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
    return createRequire(__filename)(outfile) as T;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Short hands on a workbook's active sheet; addresses are `B2` or `B2:C4`. */
export class Sheet {
  constructor(
    readonly workbook: Grid,
    readonly id = workbook.activeSheet(),
  ) {}

  area(address: string): Area {
    const [first = '', last = first] = address.split(':');
    const place = (name: string): [number, number] => {
      const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
      return [Number(digits) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
    };
    const [row, column] = place(first);
    const [endRow, endColumn] = place(last);
    return { sheet: this.id, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
  }

  /** Types into cells, a line of the array per row from the address on, and waits for the results. */
  async type(address: string, ...lines: (string | number | boolean)[][]): Promise<void> {
    const start = this.area(address);
    const columns = lines[0]?.length ?? 0;
    const cells = lines.map((line) => line.map((typed) => ({ typed })));
    this.workbook.write({ ...start, rows: lines.length, columns }, cells);
    await this.workbook.recalculated();
  }

  cell(address: string): CellRead {
    const cell = this.workbook.read(this.area(address))[0]?.[0];
    if (!cell) throw new Error(`no cell ${address}`);
    return cell;
  }

  values(address: string): CellValue[][] {
    return this.workbook.read(this.area(address)).map((line) => line.map(({ value }) => value));
  }

  texts(address: string): string[][] {
    return this.workbook.read(this.area(address)).map((line) => line.map(({ text }) => text));
  }
}
