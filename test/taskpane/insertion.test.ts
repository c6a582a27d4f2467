/** Inserting as state: planned when wanted, watched, cancelled, and never left hanging. */
import type { Inserted, InsertOptions } from '../../src/excel';
import { Insertion, Insertions, type InsertJob, type InsertionState } from '../../src/taskpane/insertion';
import { plan, row } from '../tables/refresh/invented';

const PLAN = plan([row('甲', 1e8), row('乙', 2e8)]);
const JOB: InsertJob = { plan: () => Promise.resolve(PLAN), chart: () => null };
const INSERTED: Inserted = { ok: true, address: 'Sheet1!A1:E3', rows: 2, tableName: 't', chart: null };
const HERE = { kind: 'selection' } as const;

function watched(insertion: Insertion): InsertionState[] {
  const states: InsertionState[] = [];
  insertion.subscribe(() => states.push(insertion.state()));
  return states;
}

test('what was planned is written, with the time, and its progress is told', async () => {
  const seen: InsertOptions[] = [];
  const insertion = new Insertion((written, target, options) => {
    expect([written, target]).toEqual([PLAN, HERE]);
    seen.push(options);
    options.onProgress?.(1, 2);
    return Promise.resolve(INSERTED);
  });
  const states = watched(insertion);
  await insertion.start(JOB, HERE);
  expect(states).toEqual([
    { kind: 'writing', progress: null, cancelling: false },
    { kind: 'writing', progress: { done: 1, total: 2 }, cancelling: false },
    { kind: 'ended', result: INSERTED },
  ]);
  expect(seen[0]?.now).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
});

test('cancelled while it is planned: nothing is written', async () => {
  const insert = jest.fn();
  const insertion = new Insertion(insert);
  const job: InsertJob = {
    ...JOB,
    plan: async (breathe) => {
      for (;;) await breathe();
    },
  };
  const done = insertion.start(job, HERE);
  insertion.cancel();
  expect(insertion.state()).toMatchObject({ kind: 'writing', cancelling: true });
  await done;
  expect(insertion.state()).toMatchObject({ kind: 'ended', result: { ok: false, problem: { id: 'cancelled' } } });
  expect(insert).not.toHaveBeenCalled();
});

test('cancelled while it is written: Excel is told, and its answer is the result', async () => {
  const insertion = new Insertion(
    (_, __, { signal }) =>
      new Promise((resolve) =>
        signal?.addEventListener('abort', () => resolve({ ok: false, problem: { id: 'cancelled' }, alternatives: [] })),
      ),
  );
  const done = insertion.start(JOB, HERE);
  await Promise.resolve();
  await Promise.resolve();
  insertion.cancel();
  await done;
  expect(insertion.state()).toMatchObject({ result: { problem: { id: 'cancelled' } } });
});

test('an error nobody foresaw is a refusal in its own words', async () => {
  const insertion = new Insertion(() => Promise.reject(new Error('as Excel says')));
  await insertion.start(JOB, HERE);
  expect(insertion.state()).toMatchObject({
    result: { ok: false, problem: { id: 'unknown', detail: 'as Excel says' } },
  });
});

test('a dataset that is being written is found again so; once it has ended, it starts anew', async () => {
  let end = (_: Inserted): void => undefined;
  const insertions = new Insertions(() => new Promise<Inserted>((resolve) => (end = resolve)));
  const first = insertions.of('a');
  const done = first.start(JOB, HERE);
  expect(insertions.of('a')).toBe(first);
  expect(insertions.of('b')).not.toBe(first);
  await new Promise((resolve) => setTimeout(resolve));
  end(INSERTED);
  await done;
  expect(insertions.of('a').state()).toEqual({ kind: 'idle' });
});
