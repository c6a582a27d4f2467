/** Drives the door and plays the user, from the test's side. */
import type { Frame } from 'playwright-core';
import type { Dataset, RefreshChoices, TableOptions } from '../../../src/tables';
import type { Bench } from '../harness';
import type { Door } from './door';
import { doorFrame } from './refresh-site';

declare global {
  interface Window {
    door: Door;
  }
}

type Answer<K extends keyof Door> = Door[K] extends (...args: never[]) => infer R ? Awaited<R> : never;

export class Driver {
  readonly frame: Frame;

  constructor(readonly bench: Bench) {
    this.frame = doorFrame(bench);
  }

  static async ready(bench: Bench): Promise<Driver> {
    const driver = new Driver(bench);
    await driver.frame.waitForFunction(() => 'door' in window);
    return driver;
  }

  insert(dataset: Dataset, cell: { row: number; column: number } = { row: 1, column: 1 }, options?: TableOptions) {
    return this.frame.evaluate(
      ([data, at, chosen]) => window.door.insert(data, { kind: 'cell', sheet: 'Sheet1', ...at }, chosen),
      [dataset, cell, options] as const,
    );
  }

  review(dataset: Dataset | null, name?: string): Promise<Answer<'review'>> {
    return this.frame.evaluate(([data, table]) => window.door.review(data, table), [dataset, name] as const);
  }

  /** @param stopAt cancels once so many cells are written */
  write(choices: Partial<RefreshChoices> = {}, stopAt?: number): Promise<Answer<'write'>> {
    return this.frame.evaluate(([chosen, stop]) => window.door.write(chosen, stop), [choices, stopAt] as const);
  }

  /** Reviews and writes; fails the test where either is refused. */
  async refresh(
    dataset: Dataset,
    choices: Partial<RefreshChoices> = {},
  ): Promise<Extract<Answer<'write'>, { ok: true }>> {
    const reviewed = await this.review(dataset);
    if (!reviewed.ok) throw new Error(`review: ${JSON.stringify(reviewed.problem)}`);
    const outcome = await this.write(choices);
    if (!outcome.ok) throw new Error(`refresh: ${JSON.stringify(outcome.problem)}`);
    await this.bench.idle();
    return outcome;
  }

  undo(): Promise<Answer<'undo'>> {
    return this.frame.evaluate(() => window.door.undo());
  }

  /** A batch of Excel's API, as the user's own hands would act; it is sent as text, so it sees nothing but its argument. */
  async excel<T, A = undefined>(batch: (context: Excel.RequestContext, given: A) => Promise<T>, given?: A): Promise<T> {
    const result = await this.frame.evaluate<T>(
      `Excel.run((context) => (${batch.toString()})(context, ${JSON.stringify(given)}))`,
    );
    await this.bench.idle();
    return result;
  }
}
