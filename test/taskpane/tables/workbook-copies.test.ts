import type { SnapshotTaken, ToolRefused } from '../../../src/excel';
import { WorkbookCopies, type CopyState } from '../../../src/taskpane/tables/workbook-copies';

const TAKEN: SnapshotTaken = { ok: true, sheet: '快照 2031-05-09', tables: 2, cells: 40 };

function copies(snapshot: () => Promise<SnapshotTaken | ToolRefused>): { made: WorkbookCopies; seen: CopyState[] } {
  const made = new WorkbookCopies({ snapshot, listSources: () => Promise.reject(new Error('cut off')) });
  const seen: CopyState[] = [];
  made.subscribe(() => seen.push(made.state()));
  return { made, seen };
}

test('says that it works, then what came of it', async () => {
  const { made, seen } = copies(() => Promise.resolve(TAKEN));
  await made.snapshot('workbook');
  expect(seen).toEqual([
    { kind: 'working', tool: 'snapshot' },
    { kind: 'taken', result: TAKEN },
  ]);
});

test('one at a time: what is pressed meanwhile is dropped', async () => {
  let release: (taken: SnapshotTaken) => void = () => undefined;
  let calls = 0;
  const { made } = copies(() => {
    calls += 1;
    return new Promise((resolve) => (release = resolve));
  });
  const first = made.snapshot('sheet');
  await made.snapshot('sheet');
  release(TAKEN);
  await first;
  expect(calls).toBe(1);
});

test('a refusal and an error nobody foresaw are both told', async () => {
  const { made } = copies(() => Promise.resolve({ ok: false, problem: { id: 'no-tables' } }));
  await made.snapshot('sheet');
  expect(made.state()).toEqual({ kind: 'refused', tool: 'snapshot', problem: { id: 'no-tables' } });
  await made.listSources();
  expect(made.state()).toMatchObject({ kind: 'refused', tool: 'sources', problem: { id: 'unknown' } });
});
