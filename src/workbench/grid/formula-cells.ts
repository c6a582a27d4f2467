/** Which cells of a sheet hold formulas, known without looking at every cell of it. */
import {
  isFormulaId,
  isFormulaString,
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type ICommandService,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import {
  CopyWorksheetEndMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Mutations that put cells elsewhere, a whole sheet at a time or a part of it. All others leave cells where they are. */
const MOVING = new Set([
  CopyWorksheetEndMutation.id,
  InsertColMutation.id,
  InsertRowMutation.id,
  InsertSheetMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  RemoveSheetMutation.id,
  ReorderRangeMutation.id,
]);

export class FormulaCells {
  private readonly bySheet = new Map<string, Map<number, Set<number>>>();

  /**
   * Made before anything that asks it listens to commands: what a command has done is known here when the others hear of it.
   * @param matrixOf the cells of a sheet, or undefined where there is no such sheet
   */
  constructor(
    commands: ICommandService,
    private readonly matrixOf: (sheet: string) => ObjectMatrix<Nullable<ICellData>> | undefined,
  ) {
    commands.onCommandExecuted((command) => this.follow(command));
  }

  /** The cell, where it holds a formula. */
  at(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.placesOf(sheet).get(row)?.has(column) ? this.matrixOf(sheet)?.getValue(row, column) : undefined;
  }

  /** The cells of the sheet that hold formulas, and no others; the cells are the sheet's own. */
  matrix(sheet: string): ObjectMatrix<Nullable<ICellData>> {
    const all = this.matrixOf(sheet);
    const some: Cells = {};
    for (const [row, columns] of this.placesOf(sheet)) {
      const line: Record<number, Nullable<ICellData>> = {};
      for (const column of columns) line[column] = all?.getValue(row, column);
      some[row] = line;
    }
    return new ObjectMatrix(some);
  }

  private follow({ id, params }: ICommandInfo): void {
    if (MOVING.has(id)) return this.bySheet.clear();
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: Cells };
    const places = this.bySheet.get(subUnitId);
    if (!places) return;
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si && places.get(row)?.has(column) !== true) return;
      if (isFormula(this.matrixOf(subUnitId)?.getValue(row, column))) put(places, row, column);
      else take(places, row, column);
    });
  }

  private placesOf(sheet: string): Map<number, Set<number>> {
    let places = this.bySheet.get(sheet);
    if (!places) {
      const found = new Map<number, Set<number>>();
      this.matrixOf(sheet)?.forValue((row, column, cell) => {
        if (isFormula(cell)) put(found, row, column);
      });
      this.bySheet.set(sheet, (places = found));
    }
    return places;
  }
}

export function isFormula(cell: Nullable<Pick<ICellData, 'f' | 'si'>>): boolean {
  return isFormulaString(cell?.f) || isFormulaId(cell?.si);
}

function put(places: Map<number, Set<number>>, row: number, column: number): void {
  const columns = places.get(row);
  if (columns) columns.add(column);
  else places.set(row, new Set([column]));
}

function take(places: Map<number, Set<number>>, row: number, column: number): void {
  const columns = places.get(row);
  columns?.delete(column);
  if (columns?.size === 0) places.delete(row);
}
