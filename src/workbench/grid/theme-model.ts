/** Banding of tables on sheets of Excel's size. */
import {
  BooleanNumber,
  IResourceManagerService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import { SheetInterceptorService, SheetRangeThemeModel } from '@univerjs/sheets';
import { mayHideRows } from './row-filters';

type RangeInfo = Parameters<SheetRangeThemeModel['registerRangeThemeRule']>[1];
type CellStyle = ReturnType<SheetRangeThemeModel['getCellStyle']>;

/** What Univer keeps private: the rows of a sheet that bands have to skip, the tables with their styles, their bands. */
interface Internals {
  _getSheetRowVisibleFuncSet(unitId: string, subUnitId: string): Set<number>;
  _ensureRangeThemeStyleRuleMap(unitId: string): Map<string, { rangeInfo: RangeInfo; themeName: string }>;
  _ensureZebraCrossingCache(unitId: string, subUnitId: string, id: string): { getIsToggled(row: number): boolean };
}

/**
 * Univer looks at every row of a sheet whenever a row changes its height or a table is made: 0.5 to 1 s at a million rows. Only
 * rows of tables have bands, so only those are looked at here.
 */
export class TableThemeModel extends SheetRangeThemeModel {
  private readonly lastRows = new Map<string, number>();

  constructor(private readonly injector: Injector) {
    super(
      injector.get(SheetInterceptorService),
      injector.get(IResourceManagerService),
      injector.get(IUniverInstanceService),
    );
  }

  /** Asked of every cell that is drawn: a sheet has few tables, and to look through them makes no objects. */
  override getCellStyle(unitId: string, subUnitId: string, row: number, col: number): CellStyle {
    const internals = this as unknown as Internals;
    for (const [id, { rangeInfo, themeName }] of internals._ensureRangeThemeStyleRuleMap(unitId)) {
      const { startRow, startColumn, endRow, endColumn } = rangeInfo.range;
      if (row < startRow || row > endRow || col < startColumn || col > endColumn) continue;
      if (rangeInfo.subUnitId !== subUnitId) continue;
      const toggled = internals._ensureZebraCrossingCache(unitId, subUnitId, id).getIsToggled(row);
      const theme = this.getRangeThemeStyle(unitId, themeName);
      return theme.getStyle(row - startRow, col - startColumn, row === endRow, col === endColumn, toggled);
    }
    return undefined;
  }

  override registerRangeThemeRule(themeName: string, rangeInfo: RangeInfo): void {
    const { unitId, subUnitId, range } = rangeInfo;
    const key = `${unitId}|${subUnitId}`;
    const before = this.lastRows.get(key) ?? -1;
    if (range.endRow > before) {
      this.lastRows.set(key, range.endRow);
      this.refreshSheetRowVisibleFuncSet(unitId, subUnitId);
    }
    super.registerRangeThemeRule(themeName, rangeInfo);
  }

  override refreshSheetRowVisibleFuncSet(unitId: string, subUnitId: string): void {
    const internals = this as unknown as Internals;
    const hidden = internals._getSheetRowVisibleFuncSet(unitId, subUnitId);
    hidden.clear();
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const last = this.lastRows.get(`${unitId}|${subUnitId}`) ?? -1;
    const look = (row: number): void => {
      if (!sheet.getRowVisible(row) || sheet.getRowHeight(row) === 0) hidden.add(row);
    };
    if (mayHideRows(this.injector, sheet)) {
      for (let row = 0; row <= last; row += 1) look(row);
      return;
    }
    const rows = sheet.getRowManager().getRowData();
    for (const key in rows) {
      const row = Number(key);
      const data = rows[row];
      if (row <= last && (data?.hd === BooleanNumber.TRUE || data?.h === 0 || data?.ah === 0)) look(row);
    }
  }
}
