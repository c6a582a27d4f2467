/**
 * Custom functions in the engine: synchronous for it, asynchronous for the add-in. A call not yet answered shows #BUSY!; all new
 * calls of a calculation go out together, and their answers come back in one recalculation of the cells concerned.
 */
import type { IUnitRange } from '@univerjs/core';
import { BUSY } from './error-literals';
import { CellCalls, type CallState } from './cell-calls';
import type { CellError, FunctionCall, FunctionResult, FunctionSpec } from '../host-workbook';
import type { Matrix } from './value-objects';

/** Answers are put into the cells when all are in, or after this long. Shorter waits cost recalculations (engine.md, gotcha 4). */
const FLUSH_MS = 100;

export interface BridgeHost {
  /** `Sheet1!B2` */
  address(sheet: string, row: number, column: number): string;
  isCalculating(): boolean;
  /** Recalculates these cells with the answers that came. */
  recalculate(cells: readonly CellCalls[]): void;
  range(sheet: string, row: number, column: number): IUnitRange;
}

export class FunctionBridge {
  private readonly specs = new Map<string, FunctionSpec>();
  private readonly cells = new Map<string, CellCalls>();
  private readonly asked = new Set<CellCalls>();
  private readonly answered = new Set<CellCalls>();
  private invoke: ((call: FunctionCall) => Promise<FunctionResult>) | undefined;
  private calculation = 1;
  private open = 0;
  private flushTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly idleWaiters: (() => void)[] = [];

  constructor(private readonly host: BridgeHost) {}

  register(specs: readonly FunctionSpec[], invoke: (call: FunctionCall) => Promise<FunctionResult>): void {
    this.invoke = invoke;
    for (const spec of specs) this.specs.set(spec.name.toUpperCase(), spec);
  }

  pending(): number {
    return this.open;
  }

  /** True while a call is open or an answer is not in its cell yet. */
  isBusy(): boolean {
    return this.open > 0 || this.answered.size > 0;
  }

  /** The value of one call in a cell now: answered, or #BUSY! and asked for. Called by the engine while it calculates. */
  evaluate(name: string, sheet: string, row: number, column: number, args: (Matrix | undefined)[]): Matrix {
    if (!this.specs.has(name)) return [[{ error: '#NAME?' }]];
    const cell = this.cell(sheet, row, column);
    this.asked.add(cell);
    // An argument that is still waited for: so is this.
    if (args.some(isBusy)) return [[{ error: BUSY }]];
    const call = cell.ask(name, args, this.calculation);
    if (call.error) return [[call.error]];
    return call.result ? call.result.values : [[{ error: BUSY }]];
  }

  /** After a calculation: forget what cells no longer ask, send what is new. */
  afterCalculation(): CellCalls[] {
    const cells = [...this.asked];
    this.asked.clear();
    for (const cell of cells) {
      cell.keepOnly(this.calculation);
      for (const call of cell.all()) if (call.status === 'new') this.send(cell, call);
    }
    this.calculation += 1;
    if (this.answered.size > 0 && this.open === 0) this.flush();
    return cells;
  }

  /** Cells with a volatile function, forgotten, so that a calculation of them calls again. */
  renewVolatile(): IUnitRange[] {
    const ranges: IUnitRange[] = [];
    for (const cell of this.cells.values()) {
      if (![...cell.all()].some((call) => this.specs.get(call.name)?.volatile === true)) continue;
      cell.forget();
      ranges.push(this.host.range(cell.sheet, cell.row, cell.column));
    }
    return ranges;
  }

  /** Forgets the answers of cells that match, or of all. */
  invalidate(matches: (cell: CellCalls) => boolean = () => true): void {
    for (const [key, cell] of this.cells) {
      if (!matches(cell)) continue;
      cell.forget();
      this.cells.delete(key);
    }
  }

  /** What stands at a cell, or undefined where its formula calls no custom function. */
  callsAt(sheet: string, row: number, column: number): CallState[] {
    return [...(this.cells.get(keyOf(sheet, row, column))?.all() ?? [])];
  }

  /** Settles when no call is open and no answer waits to be shown. */
  answeredAll(): Promise<void> {
    if (!this.isBusy()) return Promise.resolve();
    return new Promise((resolve) => this.idleWaiters.push(resolve));
  }

  private cell(sheet: string, row: number, column: number): CellCalls {
    const key = keyOf(sheet, row, column);
    let cell = this.cells.get(key);
    if (!cell) this.cells.set(key, (cell = new CellCalls(sheet, row, column)));
    return cell;
  }

  private send(cell: CellCalls, call: CallState): void {
    if (!this.invoke) return;
    call.status = 'open';
    this.open += 1;
    const take = (result?: FunctionResult, error?: CellError): void => {
      if (call.status === 'open') this.open -= 1;
      call.status = 'answered';
      if (call.cancel.signal.aborted) return;
      call.result = result;
      call.error = error;
      this.answered.add(cell);
    };
    const answer = (result?: FunctionResult, error?: CellError): void => {
      take(result, error);
      this.flushSoon();
    };
    this.invoke({
      name: call.name,
      args: call.args,
      address: this.host.address(cell.sheet, cell.row, cell.column),
      signal: call.cancel.signal,
      push: (result) => {
        if ('error' in result) take(undefined, result);
        else take(result);
        // Ten thousand streams may push in one message: one recalculation for all.
        this.flushTimer ??= setTimeout(() => this.flush(), 0);
      },
    }).then(
      (result) => answer(result),
      (reason: unknown) => answer(undefined, toCellError(reason)),
    );
  }

  private flushSoon(): void {
    if (this.open === 0) this.flush();
    else this.flushTimer ??= setTimeout(() => this.flush(), FLUSH_MS);
  }

  private flush(): void {
    clearTimeout(this.flushTimer);
    this.flushTimer = undefined;
    // Never into a running calculation: `afterCalculation` comes back here.
    if (this.host.isCalculating()) return this.flushLater();
    const cells = [...this.answered];
    this.answered.clear();
    if (cells.length > 0) this.host.recalculate(cells);
    if (this.open === 0) for (const resolve of this.idleWaiters.splice(0)) resolve();
  }

  private flushLater(): void {
    if (this.answered.size > 0 || this.idleWaiters.length > 0) this.flushTimer = setTimeout(() => this.flush(), 1);
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}

function isBusy(arg: Matrix | undefined): boolean {
  return arg?.some((line) => line.some((value) => typeof value === 'object' && value?.error === BUSY)) === true;
}

function toCellError(reason: unknown): CellError {
  if (typeof reason === 'object' && reason !== null && 'error' in reason && typeof reason.error === 'string') {
    return reason as CellError;
  }
  return { error: '#VALUE!', message: reason instanceof Error ? reason.message : String(reason) };
}
