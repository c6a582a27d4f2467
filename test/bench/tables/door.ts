/** Built into a page of the bench's own: a table inserted and refreshed by us, and in the ways of others. */
import { applyPlan, listTables, refreshTable, reviewTable } from '../../../src/excel';
import { DEFAULT_CHOICES, planInSteps, type TablePlan } from '../../../src/tables';
import { datasetAfter, datasetBefore } from './changed-dataset';
import { CELL_BY_CELL, ROWS_ADD } from './peers';

export type WayName = 'ours' | 'cell-by-cell' | 'rows-add';

export interface Measured {
  readonly milliseconds: number;
  /** Where the table stands then. */
  readonly sheet: string;
  /** Cells of the table that were written. */
  readonly cells: number;
}

const PEERS = { 'cell-by-cell': CELL_BY_CELL, 'rows-add': ROWS_ADD } as const;
const NOW = '2026-11-30 09:05';
const PEER_SHEET = 'Peer';

let before: TablePlan;
let after: TablePlan;
let sheet = '';

async function timed(work: () => Promise<number>): Promise<Measured> {
  const start = performance.now();
  const cells = await work();
  return { milliseconds: performance.now() - start, sheet, cells };
}

function allCells({ rows, columns }: TablePlan): number {
  return rows.length * columns.length;
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function insertOurs(): Promise<number> {
  const result = await applyPlan(before, { kind: 'new-sheet' }, { now: NOW });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  sheet = result.address.split('!')[0]?.replaceAll("'", '') ?? '';
  return allCells(before);
}

async function refreshOurs(): Promise<number> {
  const list = await listTables(() => null);
  const table = list.ok ? list.tables.find((each) => each.state === 'ours' && each.sheet === sheet) : undefined;
  if (!table) throw new Error(JSON.stringify(list));
  const review = await reviewTable(table, () => Promise.resolve(after));
  if (!review.ok) throw new Error(JSON.stringify(review.problem));
  const outcome = await refreshTable(review, DEFAULT_CHOICES, { now: NOW });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.changed;
}

const door = {
  /** Plans are made before the clock runs: every way gets the same ones. */
  prepare: async (rows: number): Promise<void> => {
    const request = { language: 'zh', dataVersion: '1-bench' } as const;
    before = await planInSteps(datasetBefore(rows), request, breathe);
    after = await planInSteps(datasetAfter(rows), request, breathe);
  },
  insert: (way: WayName): Promise<Measured> =>
    timed(async () => {
      if (way === 'ours') return insertOurs();
      sheet = PEER_SHEET;
      await Excel.run((context) => PEERS[way].insert(context, context.workbook.worksheets.add(PEER_SHEET), before));
      return allCells(before);
    }),
  refresh: (way: WayName): Promise<Measured> =>
    timed(async () => {
      if (way === 'ours') return refreshOurs();
      await Excel.run((context) => PEERS[way].refresh(context, context.workbook.worksheets.getItem(PEER_SHEET), after));
      return allCells(after);
    }),
  /** Takes the sheet away again, so that each way finds the same workbook. */
  clear: (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    }),
};

export type TablesBenchDoor = typeof door;

Object.assign(window, { tablesBench: door });
