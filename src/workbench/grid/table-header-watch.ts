/** A header cell that is edited renames its column, as in Excel. */
import { overlaps } from './grid-context';
import type { GridEvents } from './grid-events';
import type { GridTables } from './tables';

export function watchHeaders(events: GridEvents, tables: GridTables): void {
  let syncing = false;
  events.on((event) => {
    // `syncing`: making a header unique writes the header again.
    if (event.kind !== 'changed' || event.source === 'recalculation' || syncing) return;
    syncing = true;
    try {
      for (const table of tables.list()) {
        if (overlaps(event.area, { ...table.area, rows: 1 })) tables.syncHeader(table.id);
      }
    } finally {
      syncing = false;
    }
  });
}
