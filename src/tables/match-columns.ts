/** Finds our columns in a table whose columns the user may have renamed, moved, deleted or added to. */
import type { StandingColumn } from './standing-table';
import type { RecordedColumn } from './table-record';

/**
 * For each recorded column the index of the standing column it is, or null where it was deleted. A header that reads as recorded
 * decides first, since ids may be given anew when a file is opened; then Excel's id, which stays when a column is renamed.
 */
export function matchColumns(
  recorded: readonly RecordedColumn[],
  standing: readonly StandingColumn[],
): (number | null)[] {
  const taken = new Set<number>();
  const take = (index: number): number | null => {
    if (index < 0 || taken.has(index)) return null;
    taken.add(index);
    return index;
  };
  const byHeader = recorded.map(({ header }) =>
    take(standing.findIndex((column) => column.header.toLowerCase() === header.toLowerCase())),
  );
  return byHeader.map((found, place) => {
    const id = recorded[place]?.id ?? null;
    return found ?? (id === null ? null : take(standing.findIndex((column) => column.id === id)));
  });
}
