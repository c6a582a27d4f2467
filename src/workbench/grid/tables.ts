/** Excel tables over Univer's: totals row, column ids, header names and styles are ours, range, filter and theme Univer's. */
import { generateRandomId, type IMutationInfo } from '@univerjs/core';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  SetSheetTableMutation,
  TableColumnFilterTypeEnum,
  TableManager,
  type ITableFilterItem,
} from '@univerjs/sheets-table';
import type { Area, CellRead, CellWrite, TableInfo } from '../host-workbook';
import { toArea, toRange, WORKBOOK_ID, type GridContext } from './grid-context';
import type { RenamedTable } from './structured-references';
import { refuseSpillsInTables } from './spill-in-table';
import { headerNames } from './table-header';
import { DEFAULT_TABLE_STYLE, themeName } from './table-styles';

/** What Excel keeps of a table and Univer does not. */
interface TableExtras {
  style: string;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  readonly columnIds: Map<string, number>;
  nextColumnId: number;
}

export interface TableCells {
  read(area: Area): CellRead[][];
  write(area: Area, cells: readonly (readonly CellWrite[])[]): void;
  clear(area: Area): void;
  /** Rewrites formulas that name the table or columns of it. */
  renameReferences(table: string, names: RenamedTable): void;
}

type TablePatch = Partial<Pick<TableInfo, 'name' | 'style' | 'showTotals' | 'showBandedRows' | 'showFilterButton'>>;

export class GridTables {
  private readonly manager: TableManager;
  private readonly extras = new Map<string, TableExtras>();

  constructor(
    private readonly context: GridContext,
    private readonly cells: TableCells,
    private readonly words: { readonly column: string; readonly total: string },
  ) {
    this.manager = context.injector.get(TableManager);
    refuseSpillsInTables(context.injector, () => this.list().map(({ area }) => area));
  }

  list(): TableInfo[] {
    return this.manager.getTableList(WORKBOOK_ID).map((table) => {
      const extras = this.extrasOf(table.id);
      const body = toArea(table.subUnitId, table.range);
      return {
        id: table.id,
        name: table.name,
        area: extras.showTotals ? { ...body, rows: body.rows + 1 } : body,
        columns: table.columns.map((column) => ({ id: this.columnId(extras, column.id), name: column.displayName })),
        style: extras.style,
        showHeaders: table.showHeader,
        showTotals: extras.showTotals,
        showBandedRows: extras.showBandedRows,
        showFilterButton: extras.showFilterButton,
      };
    });
  }

  /** The table that holds the cell, if any. */
  at(sheet: string, row: number, column: number): TableInfo | undefined {
    return this.list().find(
      ({ area }) =>
        area.sheet === sheet &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  }

  /** Makes a table of the area. Header cells become texts, unique and not empty, as Excel makes them. */
  add(area: Area, name: string, hasHeaders: boolean, style = DEFAULT_TABLE_STYLE): string {
    const withHeaders = hasHeaders ? area : { ...area, rows: area.rows + 1 };
    const header = this.writeHeader(withHeaders);
    const tableId = generateRandomId(8);
    this.extras.set(tableId, {
      style,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
      columnIds: new Map(),
      nextColumnId: 1,
    });
    const params = {
      unitId: WORKBOOK_ID,
      subUnitId: area.sheet,
      tableId,
      name,
      range: toRange(withHeaders),
      header,
      options: { tableStyleId: themeName(style, true) },
    };
    this.context.apply(
      [{ id: AddSheetTableMutation.id, params }],
      [{ id: DeleteSheetTableMutation.id, params: { unitId: WORKBOOK_ID, subUnitId: area.sheet, tableId } }],
    );
    return tableId;
  }

  resize(id: string, area: Area): void {
    const table = this.get(id);
    const extras = this.extrasOf(id);
    const before = this.body(table);
    const after = extras.showTotals ? { ...area, rows: area.rows - 1 } : area;
    this.set(id, { updateRange: { newRange: toRange(after) } }, { updateRange: { newRange: toRange(before) } });
    this.syncHeader(id);
  }

  /** Follows cells that were moved: the range changes, no cell does. */
  moveTo(id: string, area: Area): void {
    const table = this.get(id);
    const after = table.showTotals ? { ...area, rows: area.rows - 1 } : area;
    const own = this.manager.getTableById(WORKBOOK_ID, id)?.getRange();
    const range = toRange(after);
    if (own && JSON.stringify(toArea(area.sheet, own)) !== JSON.stringify(after)) {
      this.set(id, { updateRange: { newRange: range } }, { updateRange: { newRange: { ...own } } });
    }
    this.syncHeader(id);
  }

  update(id: string, patch: TablePatch): void {
    const table = this.get(id);
    const extras = this.extrasOf(id);
    if (patch.name !== undefined && patch.name !== table.name) {
      this.set(id, { name: patch.name }, { name: table.name });
      this.cells.renameReferences(table.name, { table: patch.name });
    }
    const theme = (): string => themeName(extras.style, extras.showBandedRows);
    const before = theme();
    extras.style = patch.style ?? extras.style;
    extras.showBandedRows = patch.showBandedRows ?? extras.showBandedRows;
    extras.showFilterButton = patch.showFilterButton ?? extras.showFilterButton;
    if (theme() !== before) this.set(id, { theme: theme() }, { theme: before });
    if (patch.showTotals !== undefined && patch.showTotals !== extras.showTotals)
      this.setTotals(this.get(id), patch.showTotals);
  }

  remove(id: string, keepCells: boolean): void {
    const table = this.get(id);
    const params = { unitId: WORKBOOK_ID, subUnitId: table.area.sheet, tableId: id };
    const { header, options } = {
      header: table.columns.map((column) => column.name),
      options: { tableStyleId: themeName(table.style, table.showBandedRows) },
    };
    const undo: IMutationInfo = {
      id: AddSheetTableMutation.id,
      params: { ...params, name: table.name, range: toRange(this.body(table)), header, options },
    };
    this.context.apply([{ id: DeleteSheetTableMutation.id, params }], [undo]);
    if (!keepCells) this.cells.clear(table.area);
  }

  /** Shows only rows whose cell in that column (from 0) reads as one of the values; null shows all again. */
  setFilter(id: string, column: number, values: readonly string[] | null): void {
    this.get(id);
    const tableFilter: ITableFilterItem | undefined =
      values === null ? undefined : { filterType: TableColumnFilterTypeEnum.manual, values: [...values] };
    const params = { unitId: WORKBOOK_ID, tableId: id, column, tableFilter };
    this.context.apply([{ id: SetSheetTableFilterMutation.id, params }]);
  }

  /** Renames columns after their header cells, which Univer does not do; true where a name changed. */
  syncHeader(id: string): boolean {
    const table = this.get(id);
    const names = this.writeHeader(this.body(table));
    const own = this.manager.getTableById(WORKBOOK_ID, id);
    if (!own || names.every((name, index) => name === table.columns[index]?.name)) return false;
    const renamed: [string, string][] = [];
    names.forEach((name, index) => {
      const column = own.getTableColumnByIndex(index);
      if (!column || column.displayName === name) return;
      renamed.push([column.displayName, name]);
      column.displayName = name;
    });
    // Tells the formula engine the new names: it reads them when the range is announced.
    const range = toRange(this.body(table));
    this.context.apply([this.mutation(id, { updateRange: { newRange: range } })]);
    this.cells.renameReferences(table.name, { columns: new Map(renamed) });
    return true;
  }

  private setTotals(table: TableInfo, on: boolean): void {
    const extras = this.extrasOf(table.id);
    const body = this.body(table);
    const row = { ...body, row: body.row + body.rows, rows: 1 };
    if (!on) {
      this.cells.clear(row);
      extras.showTotals = false;
      return;
    }
    extras.showTotals = true;
    const last = table.columns.at(-1);
    const blank: CellWrite[] = table.columns.map(() => undefined);
    blank[0] = { value: this.words.total };
    if (last && table.columns.length > 1)
      blank[blank.length - 1] = { typed: `=SUBTOTAL(109,${table.name}[${last.name}])` };
    this.cells.write(row, [blank]);
  }

  private writeHeader(area: Area): string[] {
    const row = { ...area, rows: 1 };
    const cells = this.cells.read(row)[0] ?? [];
    const names = headerNames(
      cells.map((cell) => cell.text),
      this.words.column,
    );
    const changed = names.map((name, index): CellWrite => (cells[index]?.value === name ? undefined : { value: name }));
    if (changed.some((cell) => cell !== undefined)) this.cells.write(row, [changed]);
    return names;
  }

  private get(id: string): TableInfo {
    const table = this.list().find((candidate) => candidate.id === id);
    if (!table) throw new Error(`there is no table with id ${id}`);
    return table;
  }

  private body(table: TableInfo): Area {
    return table.showTotals ? { ...table.area, rows: table.area.rows - 1 } : table.area;
  }

  private set(id: string, config: object, undo: object): void {
    this.context.apply([this.mutation(id, config)], [this.mutation(id, undo)]);
  }

  private mutation(tableId: string, config: object): IMutationInfo {
    const subUnitId = this.get(tableId).area.sheet;
    return { id: SetSheetTableMutation.id, params: { unitId: WORKBOOK_ID, subUnitId, tableId, config } };
  }

  private extrasOf(id: string): TableExtras {
    let extras = this.extras.get(id);
    if (!extras) {
      // Made through Univer's own menu.
      extras = {
        style: DEFAULT_TABLE_STYLE,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
        columnIds: new Map(),
        nextColumnId: 1,
      };
      this.extras.set(id, extras);
    }
    return extras;
  }

  private columnId(extras: TableExtras, univerId: string): number {
    let id = extras.columnIds.get(univerId);
    if (id === undefined) {
      id = extras.nextColumnId;
      extras.nextColumnId += 1;
      extras.columnIds.set(univerId, id);
    }
    return id;
  }
}
