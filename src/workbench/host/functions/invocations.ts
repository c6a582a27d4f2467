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

/** A cell (or one of several answers of a lifted call) that waits for a call. */
interface Waiter {
  readonly resolve: (result: FunctionResult) => void;
  readonly reject: (error: CellError) => void;
  readonly push?: Invocation['push'];
}

interface Pending {
  readonly flags: number;
  readonly waiters: Set<Waiter>;
  /** What a stream gave last; undefined before its first answer. */
  latest?: FunctionResult | CellError;
  /** Under which `streams` holds it; undefined for a call of one answer. */
  readonly key: string | undefined;
}

type Entry = readonly [number, number, string, string, number];

export class Invocations {
  readonly counts = { functionCalls: 0, resultBatches: 0 };
  private readonly pending = new Map<number, Pending>();
  /** Calls of a streaming function with the same arguments are one stream (learn.microsoft.com, "Cancel a function"). */
  private readonly streams = new Map<string, number>();
  /** Streams nobody waited for when last looked. */
  private readonly abandoned = new Set<number>();
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
    const key = streamKey(invocation);
    const id = this.running(key) ?? this.begin(invocation, key);
    const call = this.pending.get(id);
    return new Promise((resolve, reject) => {
      const waiter: Waiter = { resolve, reject, push: invocation.push };
      call?.waiters.add(waiter);
      if (call?.latest) settle(waiter, call.latest);
      invocation.signal?.addEventListener('abort', () => this.leave(id, waiter), { once: true });
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
      const first = call.latest === undefined;
      for (const waiter of call.waiters) {
        if (first) settle(waiter, answer);
        else waiter.push?.(answer);
      }
      if (call.key === undefined) this.pending.delete(Number(id));
      else call.latest = answer;
    }
  }

  /** A stream with this key that some cell still waits for. */
  private running(key: string | undefined): number | undefined {
    const id = key === undefined ? undefined : this.streams.get(key);
    return id !== undefined && !this.abandoned.has(id) ? id : undefined;
  }

  private begin(invocation: Invocation, key: string | undefined): number {
    const id = this.nextId++;
    this.counts.functionCalls++;
    const { functionId, parameters, address, flags, parameterAddresses } = invocation;
    const message = JSON.stringify([id, functionId, parameters, address, flags, parameterAddresses]);
    this.post([CATEGORY, CALL, '', message, id]);
    this.pending.set(id, { flags, waiters: new Set(), key });
    if (key !== undefined) this.streams.set(key, id);
    return id;
  }

  /** A cell was edited or asks something else. */
  private leave(id: number, waiter: Waiter): void {
    const call = this.pending.get(id);
    if (!call?.waiters.delete(waiter)) return;
    if (call.latest === undefined) waiter.reject({ error: '#N/A' });
    if (call.waiters.size > 0) return;
    if (call.key === undefined) {
      this.pending.delete(id);
      if ((call.flags & FLAG.cancelable) !== 0) this.post(cancellation(id, this.nextId++));
      return;
    }
    this.abandoned.add(id);
    this.schedule();
  }

  /** After the new calls of the same calculation, as Excel does: it first has to see whom nobody asks any more. */
  private cancelAbandoned(): void {
    for (const id of this.abandoned) {
      const key = this.pending.get(id)?.key;
      if (key !== undefined && this.streams.get(key) === id) this.streams.delete(key);
      if (this.pending.delete(id)) this.outbox.push(cancellation(id, this.nextId++));
    }
    this.abandoned.clear();
  }

  private post(entry: Entry): void {
    this.outbox.push(entry);
    this.schedule();
  }

  /** Calls of one calculation go together. */
  private schedule(): void {
    if (this.scheduled || !this.clientReady || this.outbox.length + this.abandoned.size === 0) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      this.cancelAbandoned();
      const entries = this.outbox;
      this.outbox = [];
      if (!this.deliver(entries)) this.outbox = [...entries, ...this.outbox];
    }, 0);
  }
}

function settle(waiter: Waiter, answer: FunctionResult | CellError): void {
  if ('values' in answer) waiter.resolve(answer);
  else waiter.reject(answer);
}

function cancellation(id: number, entryId: number): Entry {
  return [CATEGORY, CANCEL, '', JSON.stringify({ invocationId: id }), entryId];
}

/** What makes two calls one stream; undefined for a call of one answer. One that is told its address has a stream of its own. */
function streamKey({ functionId, parameters, flags, address, parameterAddresses }: Invocation): string | undefined {
  if ((flags & FLAG.streaming) === 0) return undefined;
  return JSON.stringify([functionId, parameters, flags, address, parameterAddresses]);
}
