/** The totals row of a table: below the body, its contents remembered while it is hidden. */
import type { Area, CellRead, CellWrite, TableInfo } from '../host-workbook';
import { firstTotals } from '../totals-row';
import type { TableExtras } from './table-extras';

interface Cells {
  read(area: Area): CellRead[][];
  write(area: Area, cells: readonly (readonly CellWrite[])[]): void;
  clear(area: Area): void;
  /** Moves what is below down by as many rows. */
  insertDown(area: Area): void;
}

export class TableTotals {
  constructor(
    private readonly cells: Cells,
    private readonly word: string,
    private readonly change: (tableId: string, patch: Partial<TableExtras>) => void,
  ) {}

  /** Cells right below make room; an empty row is taken as it is, as when a row is added (VBA, ListRows.Add with AlwaysInsert False). */
  show(table: TableInfo, remembered: TableExtras['totals']): void {
    const row = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
    const free = this.cells
      .read(row)
      .flat()
      .every((cell) => cell.value === null && cell.formula === '');
    if (!free) this.cells.insertDown(row);
    const contents = remembered.size > 0 ? table.columns.map(({ id }) => remembered.get(id)) : this.first(table);
    this.change(table.id, { showTotals: true });
    this.cells.write(row, [contents]);
  }

  /** What is below stays where it is: nothing tells whether it once made room. */
  hide(table: TableInfo): void {
    const row = rowOf(table);
    this.change(table.id, { showTotals: false, totals: this.contents(table) });
    this.cells.clear(row);
  }

  /** What the cells hold now, by number of column. */
  contents(table: TableInfo): Map<number, CellWrite> {
    const cells = this.cells.read(rowOf(table))[0] ?? [];
    return new Map(table.columns.map(({ id }, index) => [id, contentOf(cells[index])]));
  }

  /** Empties the row and gives what it held: the table is about to end elsewhere. */
  take(table: TableInfo): Map<number, CellWrite> {
    const contents = this.contents(table);
    this.cells.clear(rowOf(table));
    return contents;
  }

  /** Fills the row of a table that ends elsewhere now; what stood in its last row goes. */
  put(table: TableInfo, contents: ReadonlyMap<number, CellWrite>): void {
    this.cells.write(rowOf(table), [table.columns.map(({ id }) => contents.get(id) ?? { value: null })]);
  }

  private first(table: TableInfo): CellWrite[] {
    const last = { ...table.area, column: table.area.column + table.columns.length - 1, columns: 1 };
    const body = this.cells.read({ ...last, row: last.row + 1, rows: last.rows - 1 }).flat();
    return firstTotals(
      table,
      // A formula that is not calculated yet has no value; most give numbers.
      body.some(({ value, formula }) => typeof value === 'number' || (value === null && formula !== '')),
      this.word,
    );
  }
}

function rowOf({ area }: TableInfo): Area {
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}

function contentOf(cell: CellRead | undefined): CellWrite {
  if (!cell || (cell.formula === '' && cell.value === null)) return undefined;
  return cell.formula === '' ? { value: cell.value } : { typed: cell.formula };
}
