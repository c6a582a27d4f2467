/**
 * When the engine calculates. Replaces Univer's own trigger, which waits 100 ms after every change and cannot be asked whether it
 * is done: this one gathers what is dirty, calculates at once when asked (or a few milliseconds after a change), and never runs
 * two calculations at a time.
 */
import type { ICommandInfo, ICommandService, IExecutionOptions, IRange, IUnitRange } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type FormulaDataModel,
  type IActiveDirtyManagerService,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { BehaviorSubject } from 'rxjs';
import { isNothing, mergeDirty, nothingDirty } from './dirty-data';

/** Changes within one tick of the page belong together; typing should not wait for more. */
const GATHER_MS = 4;
/** Style changes go through the same mutation as values and need no calculation. */
const STYLE_TRIGGERS = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);

export class CalculationController {
  /** Read by Univer's progress bar. */
  readonly progress$ = new BehaviorSubject({ done: 0, count: 0 });

  private dirty = nothingDirty();
  private running = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];
  private readonly afterListeners: (() => void)[] = [];
  private readonly beforeListeners: (() => IUnitRange[])[] = [];
  /** True while all that is dirty are cells whose custom function has answered. */
  private onlyAnswers = true;
  private spillPassDue = false;
  private firstPass = true;
  private holds = 0;

  constructor(
    private readonly commands: ICommandService,
    private readonly dirtySources: IActiveDirtyManagerService,
    private readonly formulas: FormulaDataModel,
  ) {
    commands.onCommandExecuted((command, options) => this.onCommand(command, options));
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  clearProgress(): void {
    this.progress$.next({ done: 0, count: 0 });
  }

  /** Called after every finished calculation, before anyone waiting is told. */
  onCalculated(listener: () => void): void {
    this.afterListeners.push(listener);
  }

  /** Asked before a calculation that something else than an answer has started; gives further cells to calculate (volatile ones). */
  beforeCalculation(listener: () => IUnitRange[]): void {
    this.beforeListeners.push(listener);
  }

  isClean(): boolean {
    return !this.running && isNothing(this.dirty) && !this.spillPassDue;
  }

  isRunning(): boolean {
    return this.running;
  }

  /** Marks ranges dirty, or everything; `answers` where it is because custom functions have answered. */
  markDirty(ranges: readonly IUnitRange[] | 'all', { answers = false } = {}): void {
    const more = nothingDirty();
    if (ranges === 'all') more.forceCalculation = true;
    else more.dirtyRanges = [...ranges];
    this.dirty = mergeDirty(this.dirty, more);
    this.onlyAnswers &&= answers;
    this.schedule();
  }

  /** Settles when nothing is dirty and nothing runs; at once when that is so already. */
  settled(): Promise<void> {
    if (this.isClean()) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.start();
    });
  }

  /** Keeps changes from being calculated on their own until the given function is called; who waits is still served. */
  hold(): () => void {
    this.holds += 1;
    clearTimeout(this.timer);
    this.timer = undefined;
    let held = true;
    return () => {
      if (held) this.holds -= 1;
      held = false;
      if (!this.isClean()) this.schedule();
    };
  }

  private onCommand(command: ICommandInfo, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined && this.running) this.finish();
      return;
    }
    const source = this.dirtySources.get(command.id);
    if (!source) return;
    if (command.id === SetRangeValuesMutation.id) {
      const trigger = (command.params as { trigger?: string }).trigger ?? '';
      if (options?.onlyLocal === true || STYLE_TRIGGERS.has(trigger)) return;
    }
    this.dirty = mergeDirty(this.dirty, source.getDirtyData(command));
    this.onlyAnswers = false;
    this.schedule();
  }

  private schedule(): void {
    if (this.running || this.holds > 0 || this.timer !== undefined) return;
    this.timer = setTimeout(() => this.start(), GATHER_MS);
  }

  private start(): void {
    if (this.running) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (isNothing(this.dirty) && !this.spillPassDue) {
      this.tellWaiting();
      return;
    }
    const secondPass = isNothing(this.dirty);
    if (!secondPass && !this.onlyAnswers) {
      const more = nothingDirty();
      more.dirtyRanges = this.beforeListeners.flatMap((listener) => listener());
      this.dirty = mergeDirty(this.dirty, more);
    }
    this.onlyAnswers = true;
    const work = secondPass ? this.spillRanges() : this.dirty;
    this.dirty = nothingDirty();
    this.spillPassDue = false;
    this.running = true;
    this.firstPass = !secondPass;
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...work }, { onlyLocal: true });
  }

  private finish(): void {
    // The engine announces the end before the values of this calculation are in the cells: those are written by listeners of the
    // same message, so wait for one more turn of the event loop.
    setTimeout(() => {
      this.running = false;
      // A spill that reads another spill is calculated from the old cells (engine.md, gotcha 6): once more with all spills dirty.
      if (this.firstPass && this.spillRanges().dirtyRanges.length > 0) this.spillPassDue = true;
      for (const listener of this.afterListeners) listener();
      if (this.holds === 0 || this.waiting.length > 0) this.start();
    }, 0);
  }

  private spillRanges(): IFormulaDirtyData {
    const work = nothingDirty();
    const spills = this.formulas.getArrayFormulaRange();
    for (const [unitId, sheets] of Object.entries(spills)) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        for (const columns of Object.values(rows ?? {})) {
          for (const range of Object.values<IRange>((columns ?? {}) as Record<number, IRange>))
            work.dirtyRanges.push({ unitId, sheetId, range });
        }
      }
    }
    return work;
  }

  private tellWaiting(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
