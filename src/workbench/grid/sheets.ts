/** The sheets of the workbook. */
import { BooleanNumber, generateRandomId, type IMutationInfo } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { SheetInfo } from '../host-workbook';
import { blankSheet } from './blank-workbook';
import { WORKBOOK_ID, type GridContext } from './grid-context';

export class GridSheets {
  private readonly protectedSheets = new Set<string>();

  constructor(private readonly context: GridContext) {}

  list(): SheetInfo[] {
    return this.context
      .workbook()
      .getSheets()
      .map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        visible: sheet.isSheetHidden() !== BooleanNumber.TRUE,
        protected: this.protectedSheets.has(sheet.getSheetId()),
      }));
  }

  name(id: string): string {
    return this.context.sheet(id).getName();
  }

  active(): string {
    const workbook = this.context.workbook();
    return (workbook.getActiveSheet(true) ?? workbook.getSheets()[0])?.getSheetId() ?? '';
  }

  add(name: string, id = generateRandomId(8)): string {
    const active = this.active();
    const index = this.context.workbook().getSheetSize();
    const params = { index, sheet: blankSheet(id, name), unitId: WORKBOOK_ID };
    const undo = { id: RemoveSheetMutation.id, params: { unitId: WORKBOOK_ID, subUnitId: id, subUnitName: name } };
    this.context.apply([{ id: InsertSheetMutation.id, params }], [undo]);
    // Univer shows a sheet that was added; Excel's API leaves the active one active.
    if (this.active() !== active) this.activate(active);
    return id;
  }

  delete(id: string): void {
    this.context.sheet(id);
    const sheets = this.list();
    if (!sheets.some((sheet) => sheet.visible && sheet.id !== id)) {
      throw new Error('a workbook needs one visible sheet: the last one cannot be deleted');
    }
    if (this.active() === id) {
      const next = sheets.find((sheet) => sheet.visible && sheet.id !== id);
      if (next) this.activate(next.id);
    }
    const params = { unitId: WORKBOOK_ID, subUnitId: id, subUnitName: this.name(id) };
    const undo = RemoveSheetUndoMutationFactory(this.context.injector, params);
    this.context.apply([{ id: RemoveSheetMutation.id, params }], [{ id: InsertSheetMutation.id, params: undo }]);
    this.protectedSheets.delete(id);
  }

  rename(id: string, name: string): void {
    this.simple(SetWorksheetNameMutation.id, id, { name }, { name: this.name(id) });
  }

  activate(id: string): void {
    this.context.sheet(id);
    this.context.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: WORKBOOK_ID, subUnitId: id });
  }

  setVisible(id: string, visible: boolean): void {
    const hidden = this.context.sheet(id).isSheetHidden();
    this.simple(
      SetWorksheetHideMutation.id,
      id,
      { hidden: visible ? BooleanNumber.FALSE : BooleanNumber.TRUE },
      { hidden },
    );
    if (!visible && this.active() === id) {
      const next = this.list().find((sheet) => sheet.visible);
      if (next) this.activate(next.id);
    }
  }

  /** Protection is kept as a mark: the object model refuses writes, as Excel's API does. */
  setProtected(id: string, on: boolean): void {
    this.context.sheet(id);
    if (on) this.protectedSheets.add(id);
    else this.protectedSheets.delete(id);
  }

  /** Keeps the first rows and columns in sight; 0 and 0 lets all scroll. */
  freeze(id: string, rows: number, columns: number): void {
    const params = {
      unitId: WORKBOOK_ID,
      subUnitId: id,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    };
    const undo = SetFrozenMutationFactory(this.context.injector, params);
    this.context.apply([{ id: SetFrozenMutation.id, params }], [{ id: SetFrozenMutation.id, params: undo }]);
  }

  frozen(id: string): { rows: number; columns: number } {
    const freeze = this.context.sheet(id).getFreeze();
    return { rows: freeze.ySplit, columns: freeze.xSplit };
  }

  setTabColor(id: string, color: string): void {
    this.simple(SetTabColorMutation.id, id, { color }, { color: this.context.sheet(id).getTabColor() ?? '' });
  }

  move(id: string, position: number): void {
    const order = this.list().map((sheet) => sheet.id);
    const fromOrder = order.indexOf(id);
    const toOrder = Math.min(Math.max(0, position), order.length - 1);
    if (fromOrder === toOrder) return;
    this.simple(SetWorksheetOrderMutation.id, id, { fromOrder, toOrder }, { fromOrder: toOrder, toOrder: fromOrder });
  }

  setGridlines(id: string, on: boolean): void {
    const before = this.context.sheet(id).hasHiddenGridlines() ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.simple(
      ToggleGridlinesMutation.id,
      id,
      { showGridlines: on ? BooleanNumber.TRUE : BooleanNumber.FALSE },
      { showGridlines: before },
    );
  }

  private simple(mutation: string, subUnitId: string, params: object, undo: object): void {
    this.context.sheet(subUnitId);
    const step = (more: object): IMutationInfo => ({
      id: mutation,
      params: { unitId: WORKBOOK_ID, subUnitId, ...more },
    });
    this.context.apply([step(params)], [step(undo)]);
  }
}
