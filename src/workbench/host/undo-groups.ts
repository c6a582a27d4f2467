/**
 * Which changes are one step of the user's undo: those of one batch, or those of all batches of a run that asks for it
 * (`Excel.run({ mergeUndoGroup: true }, …)`, ExcelApi 1.20).
 */
import { HostError } from './host-error';
import { hasUndo } from './undo-support';
import type { HostContext } from './wire/class-record';

/** Changes made under the same one are undone together. */
export interface UndoStep {
  readonly grouped: boolean;
}

export class UndoGroups {
  private readonly steps = new Map<string, UndoStep>();

  /** @param group what the run's requests are marked with; undefined for a batch that is a step by itself */
  stepOf(group: string | undefined): UndoStep {
    if (group === undefined) return { grouped: false };
    const step = this.steps.get(group) ?? { grouped: true };
    this.steps.set(group, step);
    return step;
  }
}

interface Running {
  readonly step: UndoStep;
  clears: boolean;
}

/** What each host is doing at the moment. */
const running = new WeakMap<HostContext, Running>();

/** Runs an action of a batch as a part of its step. */
export function inUndoStep<T>(step: UndoStep, host: HostContext, run: () => T): T {
  const now: Running = { step, clears: false };
  running.set(host, now);
  try {
    return host.workbook.inStep ? host.workbook.inStep(step, run) : run();
  } finally {
    running.delete(host);
    if (now.clears) host.workbook.clearUndo?.();
  }
}

/**
 * To be called before a member changes the workbook. One that Excel cannot undo is refused within a group (UndoNotSupported);
 * outside of one it takes the user's undo with all that was done so far.
 */
export function assertUndoable(host: HostContext, className: string, member: string): void {
  const now = running.get(host);
  if (!now || hasUndo(className, member, host.limits.platform)) return;
  if (now.step.grouped) throw new HostError('UndoNotSupported');
  now.clears = true;
}
