/** Ranges an add-in holds move with their cells when others are put in or taken out before them. */
import type { Area } from '../../host-workbook';
import { object, type HostContext } from '../wire/class-record';

type Shift = 'down' | 'right' | 'up' | 'left';

/** Where an area lies after the shift. Areas that only partly lie in the moving strip stay, as their shape would break. */
export function shifted(held: Area, changed: Area, shift: Shift): Area {
  if (held.sheet !== changed.sheet) return held;
  const rows = shift === 'down' || shift === 'up';
  const across = rows
    ? held.column >= changed.column && held.column + held.columns <= changed.column + changed.columns
    : held.row >= changed.row && held.row + held.rows <= changed.row + changed.rows;
  if (!across) return held;
  const [start, from, size] = rows
    ? [held.row, changed.row, changed.rows]
    : [held.column, changed.column, changed.columns];
  const inserting = shift === 'down' || shift === 'right';
  if (inserting ? start < from : start < from + size) return held;
  const by = inserting ? size : -size;
  return rows ? { ...held, row: held.row + by } : { ...held, column: held.column + by };
}

export function shiftReferences(host: HostContext, changed: Area, shift: Shift): void {
  host.references.replace((held) =>
    held.className === 'Range' ? object('Range', shifted(held.self as Area, changed, shift)) : held,
  );
}
