/** Calls of custom functions on their way to the add-in's page and back. */
import type { CellError, FunctionResult } from '../../host-workbook';
import { toError, toResult } from './result-values';

/** Marks of a `richApiMessage` entry: category custom functions; call or cancellation. */
const CATEGORY = 1;
const CALL = 1000;
const CANCEL = 1001;
/** Call flags of the client. */
export const FLAG = { cancelable: 1, streaming: 2, errorsAllowed: 4, richArguments: 8 } as const;

export interface Invocation {
  readonly functionId: string;
  readonly parameters: readonly unknown[];
  readonly address: string | null;
  readonly flags: number;
  readonly parameterAddresses: readonly unknown[] | null;
  readonly signal?: AbortSignal;
  readonly push?: (result: FunctionResult | CellError) => void;
}

interface Pending {
  readonly invocation: Invocation;
  readonly resolve: (result: FunctionResult) => void;
  readonly reject: (error: CellError) => void;
  /** A streaming call that has answered once. */
  settled: boolean;
}

type Entry = readonly [number, number, string, string, number];

export class Invocations {
  readonly counts = { functionCalls: 0, resultBatches: 0 };
  private readonly pending = new Map<number, Pending>();
  private outbox: Entry[] = [];
  private nextId = 1;
  private clientReady = false;
  private scheduled = false;

  /** `deliver` answers false while the client does not listen; the entries are kept then. */
  constructor(private readonly deliver: (entries: readonly Entry[]) => boolean) {}

  /** The client may be called from now on; calls made before are sent. */
  setReady(): void {
    this.clientReady = true;
    this.schedule();
  }

  isReady(): boolean {
    return this.clientReady;
  }

  /** Rejects with a CellError. */
  call(invocation: Invocation): Promise<FunctionResult> {
    const id = this.nextId++;
    this.counts.functionCalls++;
    const { functionId, parameters, address, flags, parameterAddresses } = invocation;
    const message = JSON.stringify([id, functionId, parameters, address, flags, parameterAddresses]);
    this.post([CATEGORY, CALL, '', message, id]);
    return new Promise((resolve, reject) => {
      this.pending.set(id, { invocation, resolve, reject, settled: false });
      invocation.signal?.addEventListener('abort', () => this.cancel(id), { once: true });
    });
  }

  /** `[[id, succeeded, value or message, errorCode?, timings?], …]`. Results of cancelled calls are dropped. */
  receive(results: readonly unknown[]): void {
    this.counts.resultBatches++;
    for (const result of results as readonly (readonly unknown[])[]) {
      const [id, succeeded, value, code] = result;
      const call = this.pending.get(Number(id));
      if (!call) continue;
      const answer = succeeded === true ? toResult(value) : toError(Number(code), value);
      if (call.settled) call.invocation.push?.(answer);
      else if ('values' in answer) call.resolve(answer);
      else call.reject(answer);
      if ((call.invocation.flags & FLAG.streaming) !== 0) call.settled = true;
      else this.pending.delete(Number(id));
    }
  }

  private cancel(id: number): void {
    const call = this.pending.get(id);
    if (!call) return;
    this.pending.delete(id);
    const told = (call.invocation.flags & (FLAG.cancelable | FLAG.streaming)) !== 0;
    if (told) this.post([CATEGORY, CANCEL, '', JSON.stringify({ invocationId: id }), this.nextId++]);
    if (!call.settled) call.reject({ error: '#N/A' });
  }

  private post(entry: Entry): void {
    this.outbox.push(entry);
    this.schedule();
  }

  /** Calls of one calculation go together. */
  private schedule(): void {
    if (this.scheduled || !this.clientReady || this.outbox.length === 0) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      const entries = this.outbox;
      this.outbox = [];
      if (!this.deliver(entries)) this.outbox = [...entries, ...this.outbox];
    }, 0);
  }
}
