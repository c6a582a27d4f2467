/** What the engine is told of the workbook's formulas. */
import {
  ICommandService,
  isFormulaString,
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import {
  FormulaDataModel,
  initSheetFormulaData,
  LexerTreeBuilder,
  type IFormulaData,
  type IFormulaDataItem,
} from '@univerjs/engine-formula';
import { FormulaCells } from './formula-cells';

type Changed = IObjectMatrixPrimitiveType<IFormulaDataItem | null>;

type SharedFormulas = Record<string, { f: string; r: number; c: number }>;

/** Private in Univer's model: formulas that were filled down, by the id they share. */
interface Internals {
  _getSheetFormulaIdMap(unitId: string, sheetId: string): SharedFormulas;
}

/**
 * Univer looks at every cell of every sheet for formulas whenever one cell changes: 0.2 s each time at a million cells. This one
 * looks at the cells that are known to hold one.
 */
export class IndexedFormulaData extends FormulaDataModel {
  private readonly cells: FormulaCells;
  private readonly instances: IUniverInstanceService;
  private readonly lexer: LexerTreeBuilder;

  constructor(injector: Injector) {
    const [instances, lexer] = [injector.get(IUniverInstanceService), injector.get(LexerTreeBuilder)];
    super(instances, lexer);
    [this.instances, this.lexer] = [instances, lexer];
    this.cells = new FormulaCells(injector.get(ICommandService), (sheet) => {
      const workbooks = instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
      return workbooks
        .map((each) => each.getSheetBySheetId(sheet))
        .find(Boolean)
        ?.getCellMatrix();
    });
    (this as unknown as Internals)._getSheetFormulaIdMap = (_unit, sheet) => this.shared(sheet);
  }

  /** The cells of a sheet that hold formulas, and no others. */
  cellsOf(sheet: string): ObjectMatrix<Nullable<ICellData>> {
    return this.cells.matrix(sheet);
  }

  override getFormulaData(): IFormulaData {
    const data: IFormulaData = {};
    for (const workbook of this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = workbook.getUnitId();
      data[unitId] = {};
      for (const sheet of workbook.getSheets()) {
        initSheetFormulaData(data, unitId, sheet.getSheetId(), this.cells.matrix(sheet.getSheetId()));
      }
    }
    return data;
  }

  override getSheetFormulaData(
    unitId: string,
    sheetId: string,
  ): Nullable<IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>> {
    return initSheetFormulaData({}, unitId, sheetId, this.cells.matrix(sheetId))[unitId]?.[sheetId];
  }

  /** Where no formula that was filled down is concerned, each cell stands for itself. */
  override updateFormulaData(
    unitId: string,
    sheetId: string,
    cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  ): Changed {
    const changed: Changed = {};
    let shared = false;
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      const held = this.cells.at(sheetId, row, column);
      shared = Boolean(cell?.si) || Boolean(held?.si);
      if (shared) return false;
      if (isFormulaString(cell?.f)) (changed[row] ??= {})[column] = { f: cell?.f ?? '' };
      else if (held) (changed[row] ??= {})[column] = null;
      return true;
    });
    return shared ? super.updateFormulaData(unitId, sheetId, cellValue) : changed;
  }

  override getFormulaStringByCell(row: number, column: number, sheetId: string): Nullable<string> {
    const cell = this.cells.at(sheetId, row, column);
    if (!cell?.si || isFormulaString(cell.f)) return cell?.f ?? null;
    const first = this.shared(sheetId)[cell.si];
    return first ? this.lexer.moveFormulaRefOffset(first.f, column - first.c, row - first.r) : null;
  }

  /** The formulas of a sheet that others share, by their id. */
  private shared(sheet: string): SharedFormulas {
    const shared: SharedFormulas = {};
    this.cells.matrix(sheet).forValue((r, c, cell) => {
      if (isFormulaString(cell?.f) && cell?.si) shared[cell.si] = { f: cell.f ?? '', r, c };
    });
    return shared;
  }
}
