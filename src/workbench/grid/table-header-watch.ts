/** A header cell that is edited renames its column, as in Excel. */
import { CommandType, RedoCommand, UndoCommand, type ICommandInfo } from '@univerjs/core';
import { API_TRIGGER, overlaps, type GridContext } from './grid-context';
import type { GridEvents } from './grid-events';
import type { GridTables } from './tables';

/**
 * Header cells are looked at when all of a command is done: in the middle of a move or an undo they stand where the table is not
 * yet, or no longer, and would rename its columns after their neighbours.
 */
export function watchHeaders(context: GridContext, events: GridEvents, tables: GridTables): void {
  const edited = new Set<string>();
  let undoing = false;
  events.on((event) => {
    if (event.kind !== 'changed' || event.source === 'recalculation') return;
    for (const table of tables.list()) if (overlaps(event.area, { ...table.area, rows: 1 })) edited.add(table.id);
  });
  const isUndo = ({ id }: ICommandInfo): boolean => id === UndoCommand.id || id === RedoCommand.id;
  context.commands.beforeCommandExecuted((command) => {
    if (isUndo(command)) undoing = true;
  });
  context.commands.onCommandExecuted((command) => {
    if (isUndo(command)) undoing = false;
    const ours = (command.params as { trigger?: string } | undefined)?.trigger === API_TRIGGER;
    if (undoing || tables.moving || !(ours || command.type === CommandType.COMMAND)) return;
    const ids = [...edited];
    // First: making a header unique writes the header again.
    edited.clear();
    for (const id of ids) tables.syncHeader(id);
  });
}
