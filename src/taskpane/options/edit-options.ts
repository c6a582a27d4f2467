/** Changes to what is chosen for a table. What amounts to no choice is stored as none, so that later data is not shut out. */
import type { Dataset, DayFilter, RowFilter, TableOptions } from '../../tables';

/** Keys of the columns that will be there, key columns included. */
export function chosenColumns(dataset: Dataset, { columns }: TableOptions): ReadonlySet<string> {
  return new Set([...(columns ?? dataset.columns.map(({ key }) => key)), ...dataset.keys]);
}

export function withColumn(options: TableOptions, dataset: Dataset, key: string, on: boolean): TableOptions {
  const chosen = new Set(chosenColumns(dataset, options));
  if (on) chosen.add(key);
  else chosen.delete(key);
  const columns = dataset.columns.map((column) => column.key).filter((each) => chosen.has(each));
  return { ...options, columns: columns.length === dataset.columns.length ? null : columns };
}

/** All columns, or only those that name the rows. */
export function withAllColumns(options: TableOptions, dataset: Dataset, on: boolean): TableOptions {
  return { ...options, columns: on ? null : [...dataset.keys] };
}

/** The values chosen of a column; none chosen is no filter. */
export function chosenValues({ filters }: TableOptions, column: string): readonly (string | null)[] {
  const filter = filters.find((each) => each.column === column);
  return filter && 'values' in filter ? filter.values : [];
}

/** `all`: how many different values there are; with all of them chosen nothing is filtered. */
export function withValues(
  options: TableOptions,
  column: string,
  values: readonly (string | null)[],
  all: number,
): TableOptions {
  return withFilter(options, column, values.length === 0 || values.length === all ? null : { column, values });
}

export function chosenDays({ filters }: TableOptions, column: string): Omit<DayFilter, 'column'> {
  const filter = filters.find((each) => each.column === column);
  return filter && 'from' in filter ? filter : { from: null, to: null };
}

export function withDays(options: TableOptions, column: string, days: Omit<DayFilter, 'column'>): TableOptions {
  const { from, to } = days;
  return withFilter(options, column, from === null && to === null ? null : { column, from, to });
}

function withFilter(options: TableOptions, column: string, filter: RowFilter | null): TableOptions {
  const others = options.filters.filter((each) => each.column !== column);
  return { ...options, filters: filter === null ? others : [...others, filter] };
}
