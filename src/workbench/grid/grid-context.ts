/** What every part of the grid adapter works with: the running Univer, its one workbook, and the way to change it. */
import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type IMutationInfo,
  type IRange,
  type IStyleData,
  type Injector,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { Area } from '../host-workbook';
import type { StepUndoService } from './undo-steps';

/** The id of the only workbook of the page. */
export const WORKBOOK_ID = 'workbook';
/** Excel's sheet size. Writing outside a Univer sheet throws, so every sheet is created at this size. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Marks mutations of our own, so that the event layer can tell them from what the user did. */
export const API_TRIGGER = 'workbench.api';

export class GridContext {
  readonly injector: Injector;
  readonly commands: ICommandService;
  private readonly instances: IUniverInstanceService;
  private readonly undoStack: StepUndoService;

  constructor(readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.instances = this.injector.get(IUniverInstanceService);
    this.undoStack = this.injector.get(IUndoRedoService) as StepUndoService;
  }

  workbook(): Workbook {
    const workbook = this.instances.getUnit<Workbook>(WORKBOOK_ID, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('the workbook is not open');
    return workbook;
  }

  /** The sheet of that id; throws in words where there is none. */
  sheet(id: string): Worksheet {
    const sheet = this.workbook().getSheetBySheetId(id);
    if (!sheet) throw new Error(`there is no sheet with id ${id}`);
    return sheet;
  }

  /** The cell's own style; what a table or a filter adds to it when it is drawn is none of it. */
  styleAt(sheet: string, row: number, column: number): Nullable<IStyleData> {
    const cell = this.sheet(sheet).getCellMatrix().getValue(row, column);
    return this.workbook().getStyles().getStyleByCell(cell);
  }

  /** Runs mutations now, in order; `undo` (given in the order to run) makes them one step of the user's undo. */
  apply(redo: IMutationInfo[], undo: IMutationInfo[] = []): void {
    for (const { id, params } of redo) this.commands.syncExecuteCommand(id, params);
    if (undo.length > 0) {
      this.undoStack.pushUndoRedo({ unitID: WORKBOOK_ID, undoMutations: undo, redoMutations: redo });
    }
  }

  /** What `run` does is one step of the user's undo. Univer's own way to join steps undoes them in the order they were done. */
  asOneStep(run: () => void): void {
    const steps = this.undoStack.gather(WORKBOOK_ID, run);
    const undoMutations = [...steps].reverse().flatMap((step) => step.undoMutations);
    const redoMutations = steps.flatMap((step) => step.redoMutations);
    if (undoMutations.length > 0) this.undoStack.pushUndoRedo({ unitID: WORKBOOK_ID, undoMutations, redoMutations });
  }

  /** What `run` does is not the user's to undo. */
  unrecorded(run: () => void): void {
    this.undoStack.gather(WORKBOOK_ID, run);
  }

  /** What `run` does is one step of the user's undo with what was done under the same key, unless something came between. */
  inStep<T>(key: object, run: () => T): T {
    return this.undoStack.join(WORKBOOK_ID, key, run);
  }

  /** Undo and redo act on the focused unit, which may be an editor of the page or, without a page, none at all. */
  focus(): void {
    this.instances.focusUnit(WORKBOOK_ID);
  }

  clearUndo(): void {
    this.undoStack.clearUndoRedo(WORKBOOK_ID);
  }
}

/** Univer's inclusive range of an area. */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function toArea(sheet: string, range: IRange): Area {
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const endRow = Number.isNaN(range.endRow) ? SHEET_ROWS - 1 : range.endRow;
  const endColumn = Number.isNaN(range.endColumn) ? SHEET_COLUMNS - 1 : range.endColumn;
  return { sheet, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

/** Whether two areas of one sheet share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
