/** Filters of a dataset: which rows are wanted, and what there is to choose from. */
import type { Column, DataCell, Dataset } from './dataset';
import type { RowFilter } from './table-options';
import type { Language, Words } from './words';

/** A column of words whose values repeat, to choose from. */
export interface Facet {
  readonly column: string;
  readonly header: Words;
  /** In order of how many rows have it; `value` is what a ValueFilter names. */
  readonly values: readonly { readonly value: string | null; readonly label: Words; readonly rows: number }[];
}

/** A column of days and the first and last day in it (Excel serials). */
export interface DaySpan {
  readonly column: string;
  readonly header: Words;
  readonly first: number;
  readonly last: number;
}

/** A dataset of which only rows that pass every filter are left. A filter on a column it lacks is ignored: it cannot say no. */
export function filterDataset(dataset: Dataset, filters: readonly RowFilter[]): Dataset {
  const tests = filters.flatMap((filter) => {
    const index = dataset.columns.findIndex(({ key }) => key === filter.column);
    return index < 0 ? [] : [{ index, passes: passes(filter) }];
  });
  if (tests.length === 0) return dataset;
  const kept = dataset.rows.flatMap((row, at) =>
    tests.every(({ index, passes: ok }) => ok(row[index] ?? null)) ? [at] : [],
  );
  const pick = <T>(list: readonly T[]): T[] => kept.flatMap((at) => list.slice(at, at + 1));
  return {
    ...dataset,
    rows: pick(dataset.rows),
    ...(dataset.rowReports && { rowReports: pick(dataset.rowReports) }),
    ...(dataset.rowScales && { rowScales: pick(dataset.rowScales) }),
  };
}

function passes(filter: RowFilter): (cell: DataCell) => boolean {
  if ('values' in filter) {
    const wanted = new Set(filter.values);
    return (cell) => wanted.has(filterValue(cell));
  }
  const { from, to } = filter;
  // A row without a day is in no range of days.
  return (cell) => typeof cell === 'number' && (from === null || cell >= from) && (to === null || cell <= to);
}

/** What a filter calls a cell: its Chinese wording, so that a table's filter means the same in either language. */
function filterValue(cell: DataCell): string | null {
  if (cell === null || cell === '') return null;
  return typeof cell === 'object' ? cell.zh : String(cell);
}

/** Columns of words with at least two values, of which some name more than one row. */
export function facetsOf(dataset: Dataset): Facet[] {
  return dataset.columns.flatMap((column, index) => {
    if (column.kind !== 'text' || dataset.rows.length < 2) return [];
    const counts = new Map<string | null, { label: Words; rows: number }>();
    for (const row of dataset.rows) {
      const cell = row[index] ?? null;
      const value = filterValue(cell);
      const known = counts.get(value);
      if (known) known.rows += 1;
      else counts.set(value, { label: labelOf(cell), rows: 1 });
    }
    if (counts.size < 2 || counts.size === dataset.rows.length) return [];
    const values = [...counts].map(([value, { label, rows }]) => ({ value, label, rows }));
    return [{ column: column.key, header: column.header, values: values.sort((a, b) => b.rows - a.rows) }];
  });
}

const EMPTY: Words = { zh: '（空）', en: '(empty)' };

function labelOf(cell: DataCell): Words {
  if (cell === null || cell === '') return EMPTY;
  return typeof cell === 'object' ? cell : { zh: String(cell), en: String(cell) };
}

/** Columns of days that hold at least two different ones. */
export function daySpansOf(dataset: Dataset): DaySpan[] {
  return dataset.columns.flatMap((column, index) => {
    const days = column.kind === 'date' ? dataset.rows.map((row) => row[index]).filter(isDay) : [];
    const first = days.reduce((a, b) => Math.min(a, b), Infinity);
    const last = days.reduce((a, b) => Math.max(a, b), -Infinity);
    return first < last ? [{ column: column.key, header: column.header, first, last }] : [];
  });
}

function isDay(cell: DataCell | undefined): cell is number {
  return typeof cell === 'number';
}

/** The header of a column as a person reads it in a list of columns. */
export function columnLabel({ header, unit }: Column, language: Language): string {
  if (!unit) return header[language];
  return language === 'zh' ? `${header.zh}（${unit.zh}）` : `${header.en} (${unit.en})`;
}
