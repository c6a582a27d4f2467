/**
 * How much is sent to Excel at once. Microsoft's client gathers all results since its last batch into one request, and Excel on
 * the web refuses one above 5 MB (learn.microsoft.com, "Resource limits and performance optimization"). The client then sends
 * the same again and again for a minute, unless the host has its slicing of results switched on, and gives up: the cells stay
 * at #BUSY!. Ten thousand values with their cards are some 14 MB. So a flood of answers goes out as bare values first, and the
 * cards follow a little at a time.
 */
import { withoutCard } from '../cell-value';

/**
 * Milliseconds for which what is sent may still end in one batch. The client sends at most every 500 ms, and lets three times
 * the time of the last batch pass.
 */
export const WINDOW_MS = 2000;

/** Bytes of one window after which cards wait: even five windows in one batch pass. */
export const CARD_BYTES = 1_000_000;

/** Bytes of one window after which bare values wait, too: some 20,000; a first flood and the one after it pass together. */
export const VALUE_BYTES = 2_400_000;

/** What the client puts around a result (the call's number, whether it succeeded, timings), and a number or a word itself. */
const AROUND_BYTES = 60;

/** Where the answers of one call go. */
export interface Receiver {
  readonly send: (value: unknown) => void;
}

export class ResultPace {
  /** Cells that still show an older value, or none. */
  private readonly values = new Map<Receiver, unknown>();
  /** Cells that show the value and lack its card. */
  private readonly cards = new Map<Receiver, unknown>();
  private windowEnd = 0;
  private sent = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Sends the value now where there is room, else its bare value now and the whole later, else all of it later. */
  send(to: Receiver, value: unknown): void {
    this.forget(to);
    this.look();
    this.sendWithin(to, value);
    this.waitForRoom();
  }

  /** What to answer a call that takes one answer and no later one: the value, without its card where there is no room. */
  once(value: unknown): unknown {
    this.look();
    if (this.hasRoom(value, CARD_BYTES)) return value;
    const bare = withoutCard(value);
    this.sent += bytesOf(bare);
    return bare;
  }

  /** What waits for a call that Excel has cancelled is not sent. */
  forget(to: Receiver): void {
    this.values.delete(to);
    this.cards.delete(to);
  }

  /** Answers that wait for room, whole or with their card. */
  get waiting(): number {
    return this.values.size + this.cards.size;
  }

  /** Opens a new window where the last is over; while answers wait, the timer does that. */
  private look(): void {
    if (this.timer === undefined && Date.now() >= this.windowEnd) this.openWindow();
  }

  private openWindow(): void {
    this.windowEnd = Date.now() + WINDOW_MS;
    this.sent = 0;
  }

  private sendWithin(to: Receiver, value: unknown): void {
    if (this.fits(to, value, CARD_BYTES)) return;
    const bare = withoutCard(value);
    if (!this.fits(to, bare, VALUE_BYTES)) this.values.set(to, value);
    else if (bare !== value) this.cards.set(to, value);
  }

  private fits(to: Receiver, value: unknown, most: number): boolean {
    if (!this.hasRoom(value, most)) return false;
    to.send(value);
    return true;
  }

  /** True, and counted as sent, where the window has room for it; one too large for any window has one to itself. */
  private hasRoom(value: unknown, most: number): boolean {
    const bytes = bytesOf(value);
    if (this.sent > 0 && this.sent + bytes > most) return false;
    this.sent += bytes;
    return true;
  }

  private waitForRoom(): void {
    if (this.waiting > 0) this.timer ??= setTimeout(() => this.sendMore(), this.windowEnd - Date.now());
  }

  private sendMore(): void {
    this.timer = undefined;
    this.openWindow();
    // Values before cards: a cell that shows nothing yet is the worse of the two.
    for (const [to, value] of this.values) {
      this.values.delete(to);
      this.sendWithin(to, value);
      if (this.values.has(to)) break;
    }
    for (const [to, value] of this.cards) {
      if (!this.fits(to, value, CARD_BYTES)) break;
      this.cards.delete(to);
    }
    this.waitForRoom();
  }
}

/** Bytes of a result as JSON in UTF-8, at most: every character beyond ASCII counts three. */
function bytesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) {
    return AROUND_BYTES + (typeof value === 'string' ? 3 * value.length : 0);
  }
  const json = JSON.stringify(value);
  let bytes = AROUND_BYTES + json.length;
  for (let i = 0; i < json.length; i++) if (json.charCodeAt(i) > 127) bytes += 2;
  return bytes;
}
