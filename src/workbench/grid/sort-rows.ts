/** Sorting: rows change their places, formulas go on meaning their own row. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  ReorderRangeMutation,
  ReorderRangeUndoMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from '@univerjs/sheets';
import type { Area, CellRead } from '../host-workbook';
import { sortedFormula } from '../formulas/moved-formula';
import { compareCells } from './compare-cells';
import { API_TRIGGER, toRange, WORKBOOK_ID, type GridContext } from './grid-context';

/** Where a row came from, by the row where it is now. */
type Order = ReadonlyMap<number, number>;

/**
 * Sorts rows of the area by its columns (counted from the area's first), empty cells last. Hidden rows stay where they are, as in
 * Excel (support.microsoft.com, "Sort data in a range or table").
 * @returns where each row that moved came from
 */
export function sortRows(
  context: GridContext,
  area: Area,
  keys: readonly { readonly column: number; readonly ascending: boolean }[],
  read: (area: Area) => CellRead[][],
): Order {
  const sheet = context.sheet(area.sheet);
  const cells = read(area);
  const places = cells.map((_, index) => index).filter((index) => sheet.getRowVisible(area.row + index));
  const sorted = [...places].sort((a, b) => {
    for (const key of keys) {
      const difference = compareCells(cells[a]?.[key.column]?.value, cells[b]?.[key.column]?.value, key.ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const order = new Map(places.map((to, index) => [area.row + to, area.row + (sorted[index] ?? to)]));
  const target = { unitId: WORKBOOK_ID, subUnitId: area.sheet };
  context.asOneStep(() => {
    const formulas = movedFormulas(context, area, order);
    const params = { ...target, range: toRange(area), order: Object.fromEntries(order) };
    context.apply(
      [{ id: ReorderRangeMutation.id, params }],
      [{ id: ReorderRangeMutation.id, params: ReorderRangeUndoMutationFactory(params) }],
    );
    if (Object.keys(formulas).length === 0) return;
    const change = { ...target, cellValue: formulas, trigger: API_TRIGGER };
    const undo = SetRangeValuesUndoMutationFactory(context.injector, change);
    context.apply(
      [{ id: SetRangeValuesMutation.id, params: change }],
      [{ id: SetRangeValuesMutation.id, params: { ...undo, trigger: API_TRIGGER } }],
    );
  });
  return new Map([...order].filter(([to, from]) => to !== from));
}

/** The formulas of the rows as they read at their new places; Univer moves their text as it is. */
function movedFormulas(
  context: GridContext,
  area: Area,
  order: Order,
): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
  const matrix = context.sheet(area.sheet).getCellMatrix();
  const model = context.injector.get(FormulaDataModel);
  const moved: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  for (const [to, from] of order) {
    if (to === from) continue;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = matrix.getValue(from, column);
      if (!cell?.f && !cell?.si) continue;
      const formula = cell.f ?? model.getFormulaStringByCell(from, column, area.sheet, WORKBOOK_ID) ?? '';
      (moved[to] ??= {})[column] = { f: sortedFormula(formula, to - from), si: null };
    }
  }
  return moved;
}
