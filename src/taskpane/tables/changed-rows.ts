/** Changed cells as they are read: row by row. */
import { displayText, type ChangedCell, type ChangeKind, type PlanCell, type StandingValue } from '../../tables';

export interface ChangedRow {
  readonly row: number;
  readonly label: string;
  readonly report: string;
  readonly cells: readonly ChangedCell[];
}

/** The cells of one kind, those of a row together, in the order they come. */
export function changedRows(changed: readonly ChangedCell[], kind: ChangeKind): ChangedRow[] {
  const rows = new Map<number, ChangedCell[]>();
  for (const cell of changed) {
    if (cell.kind !== kind) continue;
    const known = rows.get(cell.row);
    if (known) known.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows].flatMap(([row, cells]) => {
    const [first] = cells;
    return first ? [{ row, label: first.label, report: first.report, cells }] : [];
  });
}

/** A value as the sheet shows it under the column's format; a formula as it is; `empty` for nothing. */
export function shownValue(value: StandingValue | PlanCell, format: string, empty: string): string {
  if (value === null || value === '') return empty;
  return typeof value === 'boolean' ? String(value).toUpperCase() : displayText(value, format);
}
