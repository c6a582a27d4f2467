/** Spilled arrays: whose cells are whose. */
import type { Area } from '../../host-workbook';
import type { HostContext } from '../wire/class-record';

/** The cell whose formula fills this one, or null where it is not part of a spilled array. */
export function spillParent(cell: Area, host: HostContext): Area | null {
  const parent = host.workbook.read({ ...cell, rows: 1, columns: 1 })[0]?.[0]?.spillParent;
  return parent ? { ...cell, row: parent.row, column: parent.column, rows: 1, columns: 1 } : null;
}

/** The cells a formula fills, its own included, or null where the cell does not spill. */
export function spillingTo(anchor: Area, host: HostContext): Area | null {
  const parent = spillParent(anchor, host);
  if (!parent || parent.row !== anchor.row || parent.column !== anchor.column) return null;
  const belongs = (row: number, column: number) => {
    const found = spillParent({ ...anchor, row, column }, host);
    return found !== null && found.row === anchor.row && found.column === anchor.column;
  };
  let rows = 1;
  while (belongs(anchor.row + rows, anchor.column)) rows++;
  let columns = 1;
  while (belongs(anchor.row, anchor.column + columns)) columns++;
  return { ...anchor, rows, columns };
}

/** True where every cell is part of a spilled array, false where none is, null where some are. */
export function hasSpill(area: Area, host: HostContext): boolean | null {
  const flags = host.workbook.read(area).flatMap((row) => row.map((cell) => cell.spillParent !== undefined));
  if (flags.every(Boolean)) return true;
  return flags.some(Boolean) ? null : false;
}
