/**
 * AutoExpansion: values written right below a table, or right of it in its rows, become part of it. Excel does so for the API as
 * for typing (learn.microsoft.com, "Coauthoring in Excel add-ins": write below the table instead of `rows.add`).
 */
import type { Area, CellWrite } from '../../host-workbook';
import { overlaps } from '../address';
import type { HostContext } from '../wire/class-record';
import { fillNewRows } from './calculated-columns';

/** Resizes tables that the written cells touch from below or from the right. Cells that were emptied do not count. */
export function growTables(area: Area, host: HostContext, writes: readonly (readonly CellWrite[])[]): void {
  const written = writes.some((row) =>
    row.some((cell) => cell !== undefined && !('value' in cell && cell.value === null)),
  );
  if (!written) return;
  for (const table of host.workbook.tables()) {
    const { area: old } = table;
    if (old.sheet !== area.sheet || overlaps(old, area)) continue;
    const below =
      !table.showTotals &&
      area.row === old.row + old.rows &&
      area.column >= old.column &&
      area.column + area.columns <= old.column + old.columns;
    const right =
      area.column === old.column + old.columns && area.row >= old.row && area.row + area.rows <= old.row + old.rows;
    if (!below && !right) continue;
    const grown = below ? { ...old, rows: old.rows + area.rows } : { ...old, columns: old.columns + area.columns };
    const inTheWay = host.workbook.tables().some((other) => other.id !== table.id && overlaps(other.area, grown));
    if (inTheWay) continue;
    host.workbook.resizeTable(table.id, grown);
    if (below) fillNewRows(table, host, area.row, area.rows);
  }
}
