/** Long work in pieces: between two of them the page may draw, scroll and take keys. */

/** Milliseconds of work after which the page gets a turn; with one more step on top it stays well below what a person notices. */
const PIECE_MS = 40;

export interface Clock {
  now(): number;
  /** Settles after what waits for the page has had its turn. */
  turn(): Promise<void>;
}

/** By a message and not a timer: browsers hold timers of a page out of sight back for a second each. */
const PAGE: Clock = {
  now: () => performance.now(),
  turn: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};

export class Pace {
  private since: number;

  constructor(private readonly clock: Clock = PAGE) {
    this.since = clock.now();
  }

  isRestDue(): boolean {
    return this.clock.now() - this.since > PIECE_MS;
  }

  async rest(): Promise<void> {
    await this.clock.turn();
    this.since = this.clock.now();
  }
}
