/**
 * Tables through Microsoft's own client into the workbench: what an insertion and a refresh with one cell in a hundred changed
 * cost us in syncs, bytes and time, against a write for each cell and against `table.rows.add`, in the same page. Skipped in
 * words where there is no browser.
 */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser';
import { startServer } from '../../src/workbench/server';
import type { Bench } from '../e2e/harness';
import { doorFrame, RefreshSite } from '../e2e/refresh/refresh-site';
import { BROWSER_ARGUMENTS } from '../e2e/run-state';
import { benchLine, type BenchLine } from './bench-line';
import { changedCells, COLUMNS, datasetAfter, lastChangedRow } from './tables/changed-dataset';
import type { TablesBenchDoor, WayName } from './tables/door';

declare global {
  interface Window {
    tablesBench: TablesBenchDoor;
  }
}

const ROUNDS = 3;
/** A write for each cell is measured on so few rows: it takes a second for a hundred. */
const FEW = 200;
const MANY = 2_000;
const HUGE = 100_000;

type What = 'insert' | 'refresh';
const DOES: Readonly<Record<What, string>> = { insert: 'insert', refresh: 'refresh 1 % of' };

interface Cost {
  readonly syncs: number;
  /** Bytes of requests, and of requests and answers. */
  readonly sent: number;
  readonly both: number;
  readonly milliseconds: number;
  /** Of the table, written. */
  readonly cells: number;
}

/** Inserts and refreshes once and takes the table away; throws where the sheet does not hold the new data then. */
async function once(bench: Bench, way: WayName, rows: number): Promise<Record<What, Cost>> {
  const frame = doorFrame(bench);
  const costOf = async (what: What): Promise<{ cost: Cost; sheet: string }> => {
    const stats = await bench.page.evaluate(() => window.workbench.stats());
    const { sheet, ...told } = await frame.evaluate(([w, n]) => window.tablesBench[w](n), [what, way] as const);
    await bench.idle();
    const now = await bench.page.evaluate(() => window.workbench.stats());
    const sent = now.requestBytes - stats.requestBytes;
    const both = sent + now.responseBytes - stats.responseBytes;
    return { cost: { syncs: now.syncs - stats.syncs, sent, both, ...told }, sheet };
  };
  const insert = await costOf('insert');
  const refresh = await costOf('refresh');
  await checkRows(bench, refresh.sheet, way === 'ours' ? 3 : 2, rows);
  if (way === 'ours' && refresh.cost.cells !== changedCells(rows)) {
    throw new Error(`${refresh.cost.cells} cells were written and ${changedCells(rows)} changed`);
  }
  await frame.evaluate(() => window.tablesBench.clear());
  return { insert: insert.cost, refresh: refresh.cost };
}

/** @param first row of the sheet that holds the first row of data */
async function checkRows(bench: Bench, sheet: string, first: number, rows: number): Promise<void> {
  const expected = datasetAfter(rows).rows;
  for (const row of [0, 1, lastChangedRow(rows), rows - 1]) {
    const { values } = await bench.readRange(`${sheet}!A${first + row}:L${first + row}`);
    const [found, wanted] = [values[0]?.slice(1), expected[row]?.slice(1)];
    if (JSON.stringify(found) !== JSON.stringify(wanted)) {
      throw new Error(`row ${row} is ${JSON.stringify(found)} and not ${JSON.stringify(wanted)}`);
    }
  }
}

/** The fastest of several rounds. */
async function least(bench: Bench, way: WayName, rows: number, rounds: number): Promise<Record<What, Cost>> {
  await doorFrame(bench).evaluate((count) => window.tablesBench.prepare(count), rows);
  let best = await once(bench, way, rows);
  for (let round = 1; round < rounds; round++) {
    const next = await once(bench, way, rows);
    const better = (what: What): Cost => (next[what].milliseconds < best[what].milliseconds ? next[what] : best[what]);
    best = { insert: better('insert'), refresh: better('refresh') };
  }
  return best;
}

function linesOf(
  rows: number,
  ours: Record<What, Cost>,
  peer: { readonly cost: Record<What, Cost>; readonly names: Record<What, string> } | null,
): BenchLine[] {
  return (['insert', 'refresh'] as const).flatMap((what) => {
    const line = (name: string, unit: string, value: (cost: Cost) => number): BenchLine =>
      benchLine(
        `${DOES[what]} ${rows} × ${COLUMNS}, ${name}`,
        unit,
        value(ours[what]),
        peer && { name: peer.names[what], value: value(peer.cost[what]) },
      );
    return [
      ...(what === 'refresh' ? [line('cells written', 'cells', ({ cells }) => cells)] : []),
      line('requests', 'syncs', ({ syncs }) => syncs),
      line('sent', 'KB', ({ sent }) => sent / 1024),
      line('both ways', 'KB', ({ both }) => both / 1024),
      line('time', 'ms', ({ milliseconds }) => milliseconds),
    ];
  });
}

async function measure(bench: Bench): Promise<readonly BenchLine[]> {
  await doorFrame(bench).waitForFunction(() => 'tablesBench' in window);
  const few = linesOf(FEW, await least(bench, 'ours', FEW, ROUNDS), {
    cost: await least(bench, 'cell-by-cell', FEW, 1),
    names: {
      insert: 'a write for each cell, sent row by row',
      refresh: 'every cell written again, sent row by row',
    },
  });
  const many = linesOf(MANY, await least(bench, 'ours', MANY, ROUNDS), {
    cost: await least(bench, 'rows-add', MANY, ROUNDS),
    names: {
      insert: 'table.rows.add of all rows: no formats, codes turn into numbers',
      refresh: 'all rows deleted and added again: what is the user’s own is lost',
    },
  });
  const huge = linesOf(HUGE, await least(bench, 'ours', HUGE, 1), null);
  return [...few, ...many, ...huge];
}

export async function tableLines(): Promise<readonly BenchLine[]> {
  let executablePath: string;
  try {
    executablePath = findBrowser();
  } catch (error) {
    process.stderr.write(`group tables skipped: ${(error as Error).message}\n`);
    return [];
  }
  const server = await startServer({ port: 0, open: false });
  const browser = await chromium.launchServer({ executablePath, args: BROWSER_ARGUMENTS });
  const site = await RefreshSite.build(join(__dirname, 'tables/door.ts'));
  try {
    Object.assign(process.env, { YANBIAO_E2E_SITE: server.url, YANBIAO_E2E_BROWSER: browser.wsEndpoint() });
    const bench = await site.open();
    return await measure(bench);
  } finally {
    site.remove();
    await browser.close();
    await server.close();
  }
}
