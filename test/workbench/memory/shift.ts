/** Where merges and tables lie after cells were put in or taken out. */
import type { Area, TableInfo } from '../../../src/workbench/host-workbook';

type Shift = 'down' | 'right' | 'up' | 'left';

export function shiftArea(held: Area, changed: Area, shift: Shift): Area {
  if (held.sheet !== changed.sheet) return held;
  const down = shift === 'down' || shift === 'up';
  const across = down
    ? held.column >= changed.column && held.column + held.columns <= changed.column + changed.columns
    : held.row >= changed.row && held.row + held.rows <= changed.row + changed.rows;
  if (!across) return held;
  const start = down ? held.row : held.column;
  const size = down ? held.rows : held.columns;
  const at = down ? changed.row : changed.column;
  const count = down ? changed.rows : changed.columns;
  const by = shift === 'down' || shift === 'right' ? count : -count;
  const moved = by > 0 ? start >= at : start >= at + count;
  const stretched = !moved && start < at && (by > 0 ? at < start + size : at + count <= start + size);
  if (moved) return down ? { ...held, row: held.row + by } : { ...held, column: held.column + by };
  if (stretched) return down ? { ...held, rows: held.rows + by } : { ...held, columns: held.columns + by };
  return held;
}

export function shiftTables<T extends TableInfo>(
  tables: readonly T[],
  changed: Area,
  shift: Shift,
  nextId: () => number,
): T[] {
  return tables.map((table) => {
    const area = shiftArea(table.area, changed, shift);
    const more = area.columns - table.columns.length;
    if (more === 0) return { ...table, area };
    const at = changed.column - table.area.column;
    const columns = [...table.columns];
    if (more > 0) columns.splice(at, 0, ...Array.from({ length: more }, () => ({ id: nextId(), name: '' })));
    else columns.splice(at, -more);
    return { ...table, area, columns };
  });
}
