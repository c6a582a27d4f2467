/** What is kept of a refresh that came to its end, so that it can be taken back. */
import { formulaPlace, type RefreshEdits, type StandingValue } from '../../tables';
import type { Journal } from './journal';
import type { Review } from './review-table';
import { keyText, type NamedRow } from './row-finder';

/** All it takes to take a refresh back; nothing in it is for anybody else. */
export interface RefreshUndo {
  readonly journal: Journal;
  /** Ids of the columns that name rows. */
  readonly keys: readonly number[];
  /** The rows of the table before, by their index then, as they were named and stood after the refresh. */
  readonly rows: ReadonlyMap<number, NamedRow>;
  readonly added: readonly NamedRow[];
}

export function undoOf(journal: Journal, { standing, keys }: Review, { removed }: RefreshEdits): RefreshUndo {
  const written = new Map(journal.cells.map(({ row, column, after }) => [formulaPlace(row, column), after]));
  const shown = (row: number, column: number): StandingValue => {
    const place = formulaPlace(row, column);
    return written.get(place) ?? standing.formulas.get(place) ?? standing.rows[row]?.[column] ?? '';
  };
  const above = (row: number): number => removed.filter((each) => each < row).length;
  const touched = new Set([
    ...journal.cells.map(({ row }) => row),
    ...journal.strikes.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, index) => row + index)),
  ]);
  const named = [...touched].map((row): [number, NamedRow] => [
    row,
    { key: keyText(keys.map((column) => shown(row, column))), row: row - above(row) },
  ]);
  const { added } = journal;
  return {
    journal,
    keys: keys.map((column) => standing.columns[column]?.id ?? -1),
    rows: new Map(named),
    added: (added?.rows.after ?? []).map((cells, index) => ({
      key: keyText(keys.map((column) => cells[column] ?? '')),
      row: (added?.start ?? 0) + index - removed.length,
    })),
  };
}
