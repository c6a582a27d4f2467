/** What Excel makes of values written over hidden rows. */
import type { Area, CellWrite } from '../../host-workbook';
import type { HostContext } from '../wire/class-record';

/**
 * Desktop Excel goes wrong where an array of several rows meets rows that a filter has hidden (office-js issue 224, closed with a
 * workaround: clear the filter, write, filter again). As xlwings issue 747 has seen it on the same object model: every visible row
 * gets the first row of the array, the hidden ones keep theirs. A single row, or one value for all, goes where it should. Nothing
 * is published about the web, so the harm is played there as well unless `limits.filteredWrites` says `inPlace`.
 */
export function overHiddenRows(
  area: Area,
  host: HostContext,
  writes: readonly (readonly CellWrite[])[],
): readonly (readonly CellWrite[])[] {
  const { workbook, limits } = host;
  if (limits.filteredWrites === 'inPlace' || area.rows === 1 || !workbook.rowHidden) return writes;
  const hidden = writes.map((_, r) => workbook.rowHidden?.(area.sheet, area.row + r) ?? false);
  if (!hidden.includes(true)) return writes;
  const [first = []] = writes;
  return writes.map((row, r) => (hidden[r] ? row.map(() => undefined) : first));
}
