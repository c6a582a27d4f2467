/** Whether cells may be put in or taken out somewhere, as Excel sees it. */
import type { Area } from '../../host-workbook';
import { SHEET_COLUMNS, SHEET_ROWS } from '../address';
import { HostError } from '../host-error';
import type { HostContext } from '../wire/class-record';

export type Shift = 'down' | 'right' | 'up' | 'left';

/** Refuses what would tear a table or merged cells, or push content off the sheet. */
export function assertCanShift(area: Area, host: HostContext, shift: Shift): void {
  const { workbook } = host;
  const blocks = [...workbook.tables().map((table) => table.area), ...workbook.merges(area.sheet)];
  if (blocks.some((block) => tears(area, block, shift))) throw new HostError('InsertDeleteConflict');
  if (shift === 'down' || shift === 'right') assertRoom(area, host, shift);
}

/** Whether only a part of the block would move: its columns (or rows) move together or not at all. */
function tears(area: Area, block: Area, shift: Shift): boolean {
  if (block.sheet !== area.sheet) return false;
  const rows = shift === 'down' || shift === 'up';
  const [start, size, blockStart, blockSize] = rows
    ? [area.column, area.columns, block.column, block.columns]
    : [area.row, area.rows, block.row, block.rows];
  const [from, blockEnd] = rows ? [area.row, block.row + block.rows] : [area.column, block.column + block.columns];
  const meets = start < blockStart + blockSize && blockStart < start + size && from < blockEnd;
  const whole = start <= blockStart && start + size >= blockStart + blockSize;
  return meets && !whole;
}

function assertRoom(area: Area, host: HostContext, shift: 'down' | 'right'): void {
  const used = host.workbook.usedArea(area.sheet, true);
  if (!used) return;
  const down = shift === 'down';
  const end = down ? used.row + used.rows + area.rows : used.column + used.columns + area.columns;
  if (end > (down ? SHEET_ROWS : SHEET_COLUMNS)) throw new HostError('NonBlankCellOffSheet');
}
