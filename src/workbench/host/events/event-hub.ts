/** Which events the add-in listens to, and the way to it. One `richApiMessage` carries all of them. */

/** The category of events on the wire; custom functions have category 1. */
const EVENT_CATEGORY = 65536;
/** Collections listen under this id; a sheet or table under its own. */
export const WORKBOOK_TARGET = 'Workbook';

/** `[category, type, target id, message as JSON text, id]`. */
export type MessageEntry = readonly [number, number, string, string, number];

export class EventHub {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  private readonly listening = new Map<number, number>();
  private nextId = 1;
  /** Excel.EventSource of what happens now. */
  source: 'Local' | 'Remote' = 'Local';

  constructor(private readonly send: (entries: readonly MessageEntry[]) => void) {}

  register(type: number): void {
    this.listening.set(type, (this.listening.get(type) ?? 0) + 1);
  }

  unregister(type: number): void {
    this.listening.set(type, Math.max(0, (this.listening.get(type) ?? 0) - 1));
  }

  isHeard(type: number): boolean {
    return this.enabled && (this.listening.get(type) ?? 0) > 0;
  }

  /** What `run` changes is the work of another person in the same workbook. */
  fromAfar(run: () => void): void {
    this.source = 'Remote';
    try {
      run();
    } finally {
      this.source = 'Local';
    }
  }

  /** Tells those who listen to the object and those who listen to the whole workbook. */
  emit(type: number, targets: readonly string[], message: object): void {
    if (!this.isHeard(type)) return;
    const text = JSON.stringify(message);
    this.send(
      [...targets, WORKBOOK_TARGET].map((target) => [EVENT_CATEGORY, type, target, text, this.nextId++] as const),
    );
  }
}
