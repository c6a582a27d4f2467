/** Univer's undo with steps that are written in several turns: what belongs together is undone together, last thing first. */
import { LocalUndoRedoService, type IUndoRedoItem } from '@univerjs/core';

/** More arguments than this are not handed to one call. */
const MANY = 1000;

export class StepUndoService extends LocalUndoRedoService {
  private gathering = 0;
  private readonly begun = new WeakMap<object, IUndoRedoItem>();

  /** Univer keeps twenty steps: a step's own parts must not push each other out before they are joined. */
  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.gathering === 0) return super.pushUndoRedo(item);
    this._getUndoStack(item.unitID, true).push(item);
  }

  /** Takes what `run` has to be undone; the stack and what can be done again stay as they are. */
  gather(unitID: string, run: () => void): IUndoRedoItem[] {
    const stack = this._getUndoStack(unitID, true);
    const before = stack.length;
    this.gathering += 1;
    try {
      run();
    } finally {
      this.gathering -= 1;
    }
    return stack.splice(before);
  }

  /**
   * What `run` does, also where it fails half-way, joins the step that was begun under the same key, where that is still the last
   * one; else it begins one.
   */
  join<T>(unitID: string, key: object, run: () => T): T {
    const stack = this._getUndoStack(unitID, true);
    const before = stack.length;
    this.gathering += 1;
    try {
      return run();
    } finally {
      this.gathering -= 1;
      const parts = stack.splice(before);
      if (parts.length > 0) this.append(unitID, key, parts);
    }
  }

  private append(unitID: string, key: object, parts: readonly IUndoRedoItem[]): void {
    const undoMutations = [...parts].reverse().flatMap((part) => part.undoMutations);
    const redoMutations = parts.flatMap((part) => part.redoMutations);
    const last = this._getUndoStack(unitID, true).at(-1);
    const step = this.begun.get(key);
    if (!step || step !== last) {
      const item: IUndoRedoItem = { unitID, undoMutations, redoMutations };
      this.begun.set(key, item);
      return this.pushUndoRedo(item);
    }
    // In place while little is added: a step of ten thousand small writes would else be copied ten thousand times.
    if (undoMutations.length < MANY) step.undoMutations.unshift(...undoMutations);
    else step.undoMutations = [...undoMutations, ...step.undoMutations];
    for (const mutation of redoMutations) step.redoMutations.push(mutation);
    this._getRedoStack(unitID, true).length = 0;
    this._updateStatus();
  }
}
