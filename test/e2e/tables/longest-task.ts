/**
 * How long the page's thread was kept busy at one stretch, in time of the processor: on a machine that runs other tests as
 * well the clock on the wall says more of them than of the page.
 */
import type { CDPSession } from 'playwright-core';
import type { Bench } from '../harness';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Of the whole event and of the processor's time in it, in microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Chromium's event of one turn of a thread's loop. */
const TASK = 'ThreadControllerImpl::RunTask';

export interface Busy<T> {
  readonly result: T;
  /** The longest task of the page, and all of them together, in milliseconds. */
  readonly longest: number;
  readonly total: number;
}

/** Does the work and gives how busy the page's thread was meanwhile. */
export async function longestTask<T>(bench: Bench, work: () => Promise<T>): Promise<Busy<T>> {
  const session = await bench.page.context().newCDPSession(bench.page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordUntilFull',
      includedCategories: ['toplevel', '__metadata'],
      excludedCategories: ['*'],
    },
  });
  const result = await work();
  await ended(session);
  const tasks = tasksOfPage(events);
  // Not spread into Math.max: a long run has more tasks than a call takes arguments.
  return { result, longest: tasks.reduce((a, b) => Math.max(a, b), 0) / 1000, total: sum(tasks) / 1000 };
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}

/** Of the main thread that worked most: other pages of the browser have threads of that name, too. */
function tasksOfPage(events: readonly TraceEvent[]): number[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasks = threads.map(({ pid, tid }) =>
    events.filter((each) => each.name === TASK && each.pid === pid && each.tid === tid).map(({ tdur }) => tdur ?? 0),
  );
  const [busiest] = tasks.sort((a, b) => sum(b) - sum(a));
  if (!busiest || sum(busiest) === 0) throw new Error('the browser traced no task of a page');
  return busiest;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
