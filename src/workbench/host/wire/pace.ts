/** Long work in pieces: between two of them the page may draw, scroll and take keys. */

/** Milliseconds of work after which the page gets a turn; with one more action on top it stays well below what a person notices. */
const PIECE_MS = 40;

export interface Clock {
  now(): number;
  /** Settles after everything that waited for the page has had its turn. */
  turn(): Promise<void>;
}

const PAGE: Clock = {
  now: () => performance.now(),
  turn: () => new Promise((resolve) => setTimeout(resolve, 0)),
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
