/** Inserting and deleting cells, rows and columns, with tables moving along as in Excel. */
import { Direction, type IMutationInfo } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { Area } from '../host-workbook';
import { SHEET_COLUMNS, SHEET_ROWS, toRange, WORKBOOK_ID, type GridContext } from './grid-context';
import type { GridSelection } from './selection';
import { followMove } from './table-follow';
import type { Move } from './table-moves';
import type { GridTables } from './tables';

const RANGE_COMMANDS: Record<Move, string> = {
  down: InsertRangeMoveDownCommand.id,
  right: InsertRangeMoveRightCommand.id,
  up: DeleteRangeMoveUpCommand.id,
  left: DeleteRangeMoveLeftCommand.id,
};
const LINE_COMMANDS: Record<Move, string> = {
  down: InsertRowByRangeCommand.id,
  right: InsertColByRangeCommand.id,
  up: RemoveRowByRangeCommand.id,
  left: RemoveColByRangeCommand.id,
};

/** What Univer keeps private. */
interface Internals {
  readonly _commandExecutionStack: unknown[];
}

export class CellMoves {
  constructor(
    private readonly context: GridContext,
    private readonly selection: GridSelection,
    private readonly tables: GridTables,
  ) {}

  /** `down` and `right` insert the area's cells, `up` and `left` delete them. Throws in words where a table would be torn. */
  move(area: Area, move: Move): void {
    const lines = move === 'down' || move === 'up' ? area.columns === SHEET_COLUMNS : area.rows === SHEET_ROWS;
    const moveTables = followMove(this.tables, area, move, lines);
    this.tables.moving = true;
    try {
      this.context.asOneStep(() => {
        this.keepingSelection(area, () => this.run(area, move, lines));
        moveTables();
      });
    } finally {
      this.tables.moving = false;
    }
  }

  private run(area: Area, move: Move, lines: boolean): void {
    const params = { unitId: WORKBOOK_ID, subUnitId: area.sheet, range: toRange(area) };
    if (lines) {
      // A new column is as wide as the one before it, where there is one.
      const direction = move === 'right' && area.column === 0 ? Direction.LEFT : Direction.UP;
      this.context.commands.syncExecuteCommand(LINE_COMMANDS[move], { ...params, direction });
    } else {
      // The handler has no wait in it: it is done when the call returns, but Univer would take what comes next for a part of it.
      const { _commandExecutionStack: running } = this.context.commands as unknown as Internals;
      const depth = running.length;
      void this.context.commands.executeCommand(RANGE_COMMANDS[move], params);
      running.length = depth;
    }
    this.keepSize(area.sheet);
  }

  /** The range commands know only the active sheet, and all of them select what they moved. */
  private keepingSelection(area: Area, run: () => void): void {
    const before = this.selection.get();
    if (before.sheet !== area.sheet) this.selection.select({ ...area, rows: 1, columns: 1 });
    run();
    this.selection.select(before);
  }

  /** Univer grows the sheet by what is inserted; Excel's sheets have one size. */
  private keepSize(sheetId: string): void {
    const sheet = this.context.sheet(sheetId);
    const target = { unitId: WORKBOOK_ID, subUnitId: sheetId };
    const mutations: IMutationInfo[] = [];
    if (sheet.getRowCount() !== SHEET_ROWS) {
      mutations.push({ id: SetWorksheetRowCountMutation.id, params: { ...target, rowCount: SHEET_ROWS } });
    }
    if (sheet.getColumnCount() !== SHEET_COLUMNS) {
      mutations.push({ id: SetWorksheetColumnCountMutation.id, params: { ...target, columnCount: SHEET_COLUMNS } });
    }
    this.context.apply(mutations);
  }
}
