/** Which commands of Univer move cells, and where a reference to an area points after one. */
import type { ICommandInfo, IRange } from '@univerjs/core';
import { EffectRefRangId, handleDefaultRangeChangeWithEffectRefCommands } from '@univerjs/sheets';
import type { Area } from '../area';
import { SHEET_COLUMNS, SHEET_ROWS, toArea, toRange } from './grid-context';

/** Where an area of any sheet points after cells were moved; null where all of it was deleted. */
export type CellMove = (area: Area) => Area | null;

interface Params {
  readonly subUnitId?: string;
  readonly fromSubUnitId?: string;
  readonly toSubUnitId?: string;
}

/** Sorting leaves references alone, in Excel too. */
const MOVING = new Set<string>(
  Object.values(EffectRefRangId).filter((id) => id !== EffectRefRangId.ReorderRangeCommandId),
);

/**
 * undefined for a command that moves no cells. Follows Excel: cells inserted before a reference move it, inside they widen it,
 * deleted ones narrow it, and what would tear it leaves it as it is.
 * @param activeSheet where a command acts that names no sheet
 */
export function movesOf(command: ICommandInfo, activeSheet: () => string): CellMove | undefined {
  if (!MOVING.has(command.id)) return undefined;
  const { subUnitId, fromSubUnitId, toSubUnitId } = (command.params ?? {}) as Params;
  const sheet = subUnitId ?? fromSubUnitId ?? activeSheet();
  // Cut and pasted into another sheet: what was there is not followed.
  const elsewhere = toSubUnitId !== undefined && toSubUnitId !== sheet;
  return (area) => {
    if (area.sheet !== sheet || elsewhere) return area;
    const range = handleDefaultRangeChangeWithEffectRefCommands(toRange(area), command);
    return range && same(area, onSheet(area.sheet, range));
  };
}

function onSheet(sheet: string, range: IRange): Area {
  return toArea(sheet, {
    ...range,
    endRow: Math.min(range.endRow, SHEET_ROWS - 1),
    endColumn: Math.min(range.endColumn, SHEET_COLUMNS - 1),
  });
}

/** The old object where nothing has changed. */
function same(before: Area, after: Area): Area {
  const unchanged =
    before.row === after.row &&
    before.column === after.column &&
    before.rows === after.rows &&
    before.columns === after.columns;
  return unchanged ? before : after;
}
