/** What a change of cells takes back when it is undone. */
import {
  ObjectMatrix,
  Tools,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  type Workbook,
} from '@univerjs/core';

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Univer's own makes a full record of every cell, of those too that do not exist yet: a new table of a million cells would keep
 * several million objects for its undo.
 * @param changing what is about to be given to `SetRangeValuesMutation`; null takes a cell away, a style is laid over the cell's own
 * @returns what to give it to have the cells as they are now
 */
export function undoOf(workbook: Workbook, sheet: string, changing: CellMatrix): CellMatrix {
  const now = workbook.getSheetBySheetId(sheet)?.getCellMatrix();
  const styles = workbook.getStyles();
  const before: CellMatrix = {};
  new ObjectMatrix(changing).forValue((row, column, change) => {
    const cell = now?.getValue(row, column);
    let back: ICellData | null = null;
    if (cell) {
      const { v = null, t = null, f = null, si = null, p = null, custom = null } = cell;
      // Rich text is changed in place, so a copy of it is kept.
      back = { v, t, f, si, p: Tools.deepClone(p), custom };
      if (change?.s !== undefined || !change) back.s = styleBefore(styles.getStyleByCell(cell), change?.s);
    }
    (before[row] ??= {})[column] = back;
  });
  return before;
}

/** The style as it is, with nothing in the places another would fill. */
function styleBefore(now: Nullable<IStyleData>, over: ICellData['s']): IStyleData | null {
  if (!now) return null;
  const filled = typeof over === 'object' && over ? Object.keys(over) : [];
  return { ...Object.fromEntries(filled.map((key) => [key, null])), ...now };
}
