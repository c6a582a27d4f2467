/** Univer's tables, with columns that stay themselves and hidden rows that move with their cells. */
import { TableManager, TableColumnDataTypeEnum, type ITableColumnJson } from '@univerjs/sheets-table';
import { generateRandomId } from '@univerjs/core';
import type { Subject } from 'rxjs';

type Ranges = Parameters<TableManager['updateTableRange']>;
type Table = NonNullable<ReturnType<TableManager['getTableById']>>;
type Filters = ReturnType<Table['getTableFilters']>;

/** What Univer keeps private. */
interface Internals {
  readonly _tableRangeChanged$: Subject<object>;
}

export class KeepingTableManager extends TableManager {
  /**
   * Univer adds and drops columns at the wrong places: a table that moved right lost its first columns and got new ones at its
   * end, one at the left edge of the sheet got a new column before its last. Here a range of the same width has the same
   * columns; else those stay whose place on the sheet stays in the range.
   */
  override updateTableRange(...[unit, id, { newRange }]: Ranges): void {
    const table = this.getTableById(unit, id);
    if (!table) return;
    const before = table.getRange();
    const columns = columnsOf(table);
    const width = newRange.endColumn - newRange.startColumn + 1;
    const shift = width === columns.length ? 0 : newRange.startColumn - before.startColumn;
    const kept = Array.from({ length: width }, (_, index) => columns[index + shift]);
    this.place(unit, id, newRange, kept);
  }

  /** Puts the table there with these columns; undefined is a new one, whose name its header cell gives. */
  place(
    unit: string,
    id: string,
    range: ReturnType<Table['getRange']>,
    columns: readonly (ITableColumnJson | undefined)[],
  ) {
    const table = this.getTableById(unit, id);
    if (!table) return;
    const before = table.getRange();
    table.setRange(range);
    this.arrange(unit, table, columns, before);
  }

  /** The rows that the table's filters hide become others, whatever the filters would say now: they are not applied again. */
  moveHiddenRows(unit: string, id: string, move: (row: number) => number | null): void {
    const filters = this.getTableById(unit, id)?.getTableFilters();
    const hidden = filters?.getFilterOutRows();
    if (!filters || !hidden || hidden.size === 0) return;
    const moved = new Set([...hidden].map(move).filter((row) => row !== null));
    const mutable = filters as { doFilter?: Filters['doFilter'] };
    mutable.doFilter = () => {
      delete mutable.doFilter;
      Object.assign(filters, { _filterOutRows: moved });
      return moved;
    };
    // Univer asks for the rows when it is told of a filter, also when it is the one there was.
    this.addFilter(unit, id, 0, filters.getColumnFilter(0));
  }

  private arrange(
    unitId: string,
    table: Table,
    columns: readonly (ITableColumnJson | undefined)[],
    oldRange: ReturnType<Table['getRange']>,
  ): void {
    const filters = table.getTableFilters();
    const filterOf = new Map(columnsOf(table).map(({ id }, index) => [id, filters.getColumnFilter(index)]));
    const next = columns.map((column) => column ?? blankColumn());
    table.setColumns(next);
    const places = Math.max(filterOf.size, next.length);
    for (let index = 0; index < places; index += 1) {
      filters.setColumnFilter(index, filterOf.get(next[index]?.id ?? ''));
    }
    const subUnitId = table.getSubunitId();
    const event = { unitId, subUnitId, tableId: table.getId(), range: table.getRange(), oldRange };
    (this as unknown as Internals)._tableRangeChanged$.next(event);
  }
}

/** In their order; what Univer's own `toJSON` of a table does not keep. */
export function columnsOf(table: Table): ITableColumnJson[] {
  return Array.from({ length: table.getColumnsCount() }, (_, index) => table.getTableColumnByIndex(index))
    .filter((column) => column !== undefined)
    .map((column) => column.toJSON());
}

/** A new column, whose name its header cell gives. */
export function blankColumn(): ITableColumnJson {
  const id = generateRandomId();
  return { id, displayName: '', dataType: TableColumnDataTypeEnum.String, formula: '', meta: {}, style: {} };
}
