/** Turns what happens in Univer into the host's events. */
import {
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation } from '@univerjs/sheets-table';
import type { Area, HostEvent } from '../host-workbook';
import { API_TRIGGER, type GridContext } from './grid-context';

type Params = {
  subUnitId?: string;
  sheet?: { id: string };
  tableId?: string;
  trigger?: string;
  cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
};

export class GridEvents {
  private readonly listeners = new Set<(event: HostEvent) => void>();

  constructor(context: GridContext) {
    context.commands.onCommandExecuted((command, options) => {
      const event = toEvent(command, options?.fromFormula === true);
      if (event) this.emit(event);
    });
  }

  on(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

function toEvent(command: ICommandInfo, calculated: boolean): HostEvent | undefined {
  const params = (command.params ?? {}) as Params;
  const sheet = params.subUnitId ?? '';
  const table = params.tableId ?? '';
  switch (command.id) {
    case SetRangeValuesMutation.id: {
      if (params.trigger === SetStyleCommand.id) return undefined;
      const area = changedArea(sheet, params.cellValue ?? {});
      if (!area) return undefined;
      return {
        kind: 'changed',
        area,
        source: calculated ? 'recalculation' : params.trigger === API_TRIGGER ? 'api' : 'user',
      };
    }
    case InsertSheetMutation.id:
      return { kind: 'sheet', change: 'added', sheet: params.sheet?.id ?? '' };
    case RemoveSheetMutation.id:
      return { kind: 'sheet', change: 'deleted', sheet };
    case SetWorksheetNameMutation.id:
      return { kind: 'sheet', change: 'renamed', sheet };
    case SetWorksheetActiveOperation.id:
      return { kind: 'sheet', change: 'activated', sheet };
    case AddSheetTableMutation.id:
      return { kind: 'table', change: 'added', table };
    case DeleteSheetTableMutation.id:
      return { kind: 'table', change: 'deleted', table };
    case SetSheetTableMutation.id:
      return { kind: 'table', change: 'changed', table };
    default:
      return undefined;
  }
}

/** The box around cells whose content changed; undefined where only formats did. */
function changedArea(sheet: string, cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    if (cell && cell.v === undefined && cell.f === undefined && cell.p === undefined) return;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  if (bottom < 0) return undefined;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
