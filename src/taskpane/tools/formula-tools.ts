/** Repair and freeze as the pane's state: asked for by its buttons or by the ribbon's, told in one place. */
import type { FreezeCount, FreezeOptions, Frozen, Repaired, Scope, ToolRefused } from '../../excel';

/** What src/excel does; given from outside, so that the pane can be tested without Excel. */
export interface FormulaOperations {
  readonly repair: (scope: Scope) => Promise<Repaired | ToolRefused>;
  readonly count: (scope: Scope, contained: boolean) => Promise<FreezeCount | ToolRefused>;
  readonly freeze: (request: FreezeRequest) => Promise<Frozen | ToolRefused>;
}

export type FreezeRequest = Pick<FreezeOptions, 'scope' | 'contained' | 'citations'>;

export type ToolState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly tool: 'repair' | 'freeze' }
  /** A sheet or a workbook is frozen only after its count was seen. */
  | { readonly kind: 'confirm'; readonly request: FreezeRequest; readonly count: FreezeCount }
  | { readonly kind: 'repaired'; readonly result: Repaired }
  | { readonly kind: 'frozen'; readonly result: Frozen }
  | { readonly kind: 'refused'; readonly tool: 'repair' | 'freeze'; readonly result: ToolRefused };

const FIRST_REQUEST: FreezeRequest = { scope: 'selection', contained: false, citations: 'notes' };

export class FormulaTools {
  private current: ToolState = { kind: 'idle' };
  private calls = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly operations: FormulaOperations,
    /** False where this Excel has no notes: sources then go into a sheet, and there is nothing to choose. */
    readonly notes: boolean,
  ) {}

  readonly state = (): ToolState => this.current;

  /** How often the ribbon asked for the pane's attention; a change brings this screen to the front. */
  readonly ribbonCalls = (): number => this.calls;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly repair = (scope: Scope): Promise<void> =>
    this.work('repair', async () => {
      const result = await this.operations.repair(scope);
      return result.ok ? { kind: 'repaired', result } : { kind: 'refused', tool: 'repair', result };
    });

  /** Freezes a selection at once; counts anything larger first and waits for `confirm`. */
  readonly freeze = (request: FreezeRequest): Promise<void> =>
    this.work('freeze', async () => {
      if (request.scope === 'selection') return this.frozen(request);
      const count = await this.operations.count(request.scope, request.contained);
      if (!count.ok) return { kind: 'refused', tool: 'freeze', result: count };
      if (count.formulas === 0 && (request.contained || count.containing === 0)) {
        return { kind: 'frozen', result: { ...count, noted: 0, sourceSheet: null } };
      }
      return { kind: 'confirm', request, count };
    });

  readonly confirm = (): Promise<void> => {
    const { current } = this;
    if (current.kind !== 'confirm') return Promise.resolve();
    return this.work('freeze', () => this.frozen(current.request));
  };

  readonly dismiss = (): void => this.tell({ kind: 'idle' });

  readonly repairFromRibbon = (): Promise<void> => this.fromRibbon(() => this.repair('workbook'));

  readonly freezeFromRibbon = (scope: Scope): Promise<void> =>
    this.fromRibbon(() => this.freeze({ ...FIRST_REQUEST, scope }));

  private fromRibbon(work: () => Promise<void>): Promise<void> {
    this.calls++;
    const done = work();
    this.tell(this.current);
    return done;
  }

  private async frozen(request: FreezeRequest): Promise<ToolState> {
    const result = await this.operations.freeze(request);
    return result.ok ? { kind: 'frozen', result } : { kind: 'refused', tool: 'freeze', result };
  }

  /** One at a time: what is asked for meanwhile is dropped, as its button is disabled. */
  private async work(tool: 'repair' | 'freeze', task: () => Promise<ToolState>): Promise<void> {
    if (this.current.kind === 'working') return;
    this.tell({ kind: 'working', tool });
    try {
      this.tell(await task());
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.tell({ kind: 'refused', tool, result: { ok: false, problem: { id: 'unknown', detail } } });
    }
  }

  private tell(state: ToolState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
