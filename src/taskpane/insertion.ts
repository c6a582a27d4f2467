/** Inserting a table, as the pane's state: nothing yet, writing, done, or refused. */
import type { Inserted, InsertOptions, Refused, Target } from '../excel';
import type { ChartPlan, TablePlan } from '../tables';
import { breathing, Cancelled } from './breathe';
import { localTime } from './local-time';
import { Observable } from './observable';
import { unforeseen } from './unforeseen';

/** What src/excel does with a plan; the pane is given it, so that it can be tested without Excel. */
export type Insert = (plan: TablePlan, target: Target, options: InsertOptions) => Promise<Inserted | Refused>;

/** What is to be inserted, planned when it is wanted: the preview plans only what it shows. */
export interface InsertJob {
  readonly plan: (breathe: () => Promise<void>) => Promise<TablePlan>;
  /** The chart for the plan; null for none. */
  readonly chart: (plan: TablePlan) => ChartPlan | null;
}

/** Null while the rows are not counted yet. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type InsertionState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly progress: Progress | null; readonly cancelling: boolean }
  | { readonly kind: 'ended'; readonly result: Inserted | Refused };

/** One for each dataset that is being written, so that coming back to it shows how far it is. */
export class Insertions {
  private readonly running = new Map<string, Insertion>();

  constructor(private readonly insert: Insert) {}

  of(datasetId: string): Insertion {
    const known = this.running.get(datasetId);
    if (known?.state().kind === 'writing') return known;
    const fresh = new Insertion(this.insert);
    this.running.set(datasetId, fresh);
    return fresh;
  }
}

export class Insertion extends Observable<InsertionState> {
  private abort = new AbortController();

  constructor(private readonly insert: Insert) {
    super({ kind: 'idle' });
  }

  /** One at a time: what is asked for meanwhile is dropped, as its button is disabled. */
  readonly start = async (job: InsertJob, target: Target): Promise<void> => {
    if (this.state().kind === 'writing') return;
    const abort = new AbortController();
    this.abort = abort;
    this.tell({ kind: 'writing', progress: null, cancelling: false });
    this.tell({ kind: 'ended', result: await this.work(job, target, abort.signal) });
  };

  /** What was written goes again; the state says so once Excel has done it. */
  readonly cancel = (): void => {
    const now = this.state();
    if (now.kind !== 'writing') return;
    this.abort.abort();
    this.tell({ ...now, cancelling: true });
  };

  private async work(job: InsertJob, target: Target, signal: AbortSignal): Promise<Inserted | Refused> {
    const onProgress = (done: number, total: number): void => {
      const now = this.state();
      if (now.kind === 'writing') this.tell({ ...now, progress: { done, total } });
    };
    try {
      const plan = await job.plan(breathing(signal));
      return await this.insert(plan, target, {
        onProgress,
        signal,
        chart: job.chart(plan),
        now: localTime(new Date()),
      });
    } catch (error) {
      if (error instanceof Cancelled) return { ok: false, problem: { id: 'cancelled' }, alternatives: [] };
      return { ok: false, problem: unforeseen(error), alternatives: [] };
    }
  }
}
