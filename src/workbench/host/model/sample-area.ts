/** Whole rows and columns, whose cells nobody lists. */
import { intersection, type Area } from '../../area';
import { isWholeColumns, isWholeRows } from '../address';
import type { HostContext } from '../wire/class-record';

export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

/** The part of an area worth looking at for formats: whole rows and columns are cut to what is in use. */
export function sampleOf(area: Area, host: HostContext): Area {
  if (!isUnbounded(area)) return area;
  const used = host.workbook.usedArea(area.sheet, false);
  const shared = used && intersection(area, used);
  return shared ?? { ...area, rows: 1, columns: 1 };
}
