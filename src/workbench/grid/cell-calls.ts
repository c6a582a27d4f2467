/** The calls of custom functions that one cell stands on, with what each has answered. */
import type { CellError, FunctionCall, FunctionResult } from '../host-workbook';

export interface CallState {
  readonly name: string;
  status: 'new' | 'open' | 'answered';
  result?: FunctionResult;
  error?: CellError;
  readonly cancel: AbortController;
  readonly args: FunctionCall['args'];
  /** Number of the calculation that last asked for it. */
  askedIn: number;
}

export class CellCalls {
  /** The formula that last asked; another one there now has no use for these calls. */
  formula = '';
  private readonly calls = new Map<string, CallState>();

  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly column: number,
  ) {}

  /** The call with these arguments, begun now if this cell has not made it before. */
  ask(name: string, args: FunctionCall['args'], calculation: number): CallState {
    const key = callKey(name, args);
    let call = this.calls.get(key);
    if (!call) {
      call = { name, status: 'new', cancel: new AbortController(), args, askedIn: calculation };
      this.calls.set(key, call);
    }
    call.askedIn = calculation;
    return call;
  }

  /** Forgets calls the last calculation of this cell did not ask for; open ones are cancelled. */
  keepOnly(calculation: number): void {
    for (const [key, call] of this.calls) {
      if (call.askedIn >= calculation) continue;
      call.cancel.abort();
      this.calls.delete(key);
    }
  }

  /** Forgets everything, so that the next calculation calls again. */
  forget(): void {
    for (const call of this.calls.values()) call.cancel.abort();
    this.calls.clear();
  }

  all(): IterableIterator<CallState> {
    return this.calls.values();
  }

  get size(): number {
    return this.calls.size;
  }
}

function callKey(name: string, args: FunctionCall['args']): string {
  return JSON.stringify([name, args.map((arg) => arg ?? null)]);
}
