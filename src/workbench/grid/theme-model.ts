/** Banding of tables on sheets of Excel's size. */
import { UniverInstanceType, type IUniverInstanceService, type Workbook } from '@univerjs/core';
import { SheetRangeThemeModel } from '@univerjs/sheets';

type RangeInfo = Parameters<SheetRangeThemeModel['registerRangeThemeRule']>[1];

/** What Univer keeps private: the rows of a sheet that bands have to skip, and the workbooks. */
interface Internals {
  _getSheetRowVisibleFuncSet(unitId: string, subUnitId: string): Set<number>;
  readonly _univerInstanceService: IUniverInstanceService;
}

/**
 * Univer looks at every row of a sheet whenever a row changes its height or a table is made: 0.5 to 1 s at a million rows. Only
 * rows of tables have bands, so only those are looked at here.
 */
export class TableThemeModel extends SheetRangeThemeModel {
  private readonly lastRows = new Map<string, number>();

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
    const workbook = internals._univerInstanceService.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const last = this.lastRows.get(`${unitId}|${subUnitId}`) ?? -1;
    for (let row = 0; row <= last; row += 1) {
      if (!sheet.getRowVisible(row) || sheet.getRowHeight(row) === 0) hidden.add(row);
    }
  }
}
