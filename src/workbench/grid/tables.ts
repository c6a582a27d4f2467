/** Excel tables over Univer's: totals row, column ids, header names and styles are ours, range, filter and theme Univer's. */
import { CommandType, generateRandomId, type IMutationInfo } from '@univerjs/core';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  SetSheetTableMutation,
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
  TableManager,
  type ITableColumnJson,
  type ITableFilterItem,
} from '@univerjs/sheets-table';
import type { RenamedTable } from '../formulas/structured-references';
import type { Area, CellRead, CellWrite, TableInfo, TablePatch } from '../host-workbook';
import { moveFilteredRows } from './filtered-rows';
import { overlaps, toArea, toRange, WORKBOOK_ID, type GridContext } from './grid-context';
import { nameTablesForEngine } from './engine-table-names';
import { refuseSpillsInTables } from './spill-in-table';
import { TableExtrasStore } from './table-extras';
import { headerNames } from './table-header';
import { blankColumn, columnsOf, type KeepingTableManager } from './table-manager';
import { DEFAULT_TABLE_STYLE, themeName } from './table-styles';
import { TableTotals } from './table-totals';

export interface TableCells {
  read(area: Area): CellRead[][];
  write(area: Area, cells: readonly (readonly CellWrite[])[]): void;
  clear(area: Area): void;
  insertDown(area: Area): void;
  /** Rewrites formulas that name the table or columns of it. */
  renameReferences(table: string, names: RenamedTable): void;
}

/** The columns of a table in their order; undefined is a new one. */
export type TableColumns = readonly (ITableColumnJson | undefined)[];

/** Where a table lies and which columns it has there. */
const PLACE = 'workbench.mutation.place-table';
interface PlaceParams {
  readonly tableId: string;
  readonly range: ReturnType<typeof toRange>;
  readonly columns: TableColumns;
}

export class GridTables {
  /** True while cells are being moved: where tables lie is told afterwards. */
  moving = false;
  private readonly manager: KeepingTableManager;
  private readonly extras: TableExtrasStore;
  private readonly totals: TableTotals;

  constructor(
    private readonly context: GridContext,
    private readonly cells: TableCells,
    private readonly words: { readonly column: string; readonly total: string },
  ) {
    this.manager = context.injector.get(TableManager) as KeepingTableManager;
    this.extras = new TableExtrasStore(context);
    this.totals = new TableTotals(cells, words.total, (id, patch) => this.extras.change(id, patch));
    nameTablesForEngine(context.injector);
    refuseSpillsInTables(context.injector, () => this.list().map(({ area }) => area));
    context.commands.registerCommand({
      id: PLACE,
      type: CommandType.MUTATION,
      handler: (_, params) => {
        const { tableId, range, columns } = params as PlaceParams;
        this.manager.place(WORKBOOK_ID, tableId, range, columns);
        return true;
      },
    });
  }

  list(): TableInfo[] {
    return this.manager.getTableList(WORKBOOK_ID).map((table) => {
      const { style, showTotals, showBandedRows, showFilterButton } = this.extras.of(table.id);
      return {
        id: table.id,
        name: table.name,
        area: this.areaOf(table.id, table.subUnitId, table.range),
        columns: table.columns.map((column) => ({
          id: this.extras.columnNumber(table.id, column.id),
          name: column.displayName,
        })),
        style,
        showHeaders: table.showHeader,
        showTotals,
        showBandedRows,
        showFilterButton,
      };
    });
  }

  /** The name of the table that holds the cell, if any; asked for every formula that speaks of a table. */
  nameAt(sheet: string, row: number, column: number): string | undefined {
    const cell = { sheet, row, column, rows: 1, columns: 1 };
    return this.manager
      .getTablesBySubunitId(WORKBOOK_ID, sheet)
      .find((table) => overlaps(this.areaOf(table.getId(), sheet, table.getRange()), cell))
      ?.getDisplayName();
  }

  /** Makes a table of the area. Header cells become texts, unique and not empty, as Excel makes them. */
  add(area: Area, name: string, hasHeaders: boolean, style = DEFAULT_TABLE_STYLE): string {
    const withHeaders = hasHeaders ? area : { ...area, rows: area.rows + 1 };
    const header = this.writeHeader(withHeaders);
    const tableId = generateRandomId(8);
    const target = { unitId: WORKBOOK_ID, subUnitId: area.sheet, tableId };
    // Made here, so that they are the same ones when the table is undone and done again.
    const columns = header.map((displayName) => ({ ...blankColumn(), displayName }));
    const options = { tableStyleId: themeName(style, true), columns };
    this.context.apply(
      [{ id: AddSheetTableMutation.id, params: { ...target, name, range: toRange(withHeaders), header, options } }],
      [{ id: DeleteSheetTableMutation.id, params: target }],
    );
    if (style !== DEFAULT_TABLE_STYLE) this.extras.change(tableId, { style });
    return tableId;
  }

  /** The same table once more, over a copy of its cells: columns, looks and filters are those of the original, the id is new. */
  copyTo(original: TableInfo, area: Area, name: string): void {
    const tableId = generateRandomId(8);
    const target = { unitId: WORKBOOK_ID, subUnitId: area.sheet, tableId };
    const columns = this.columns(original.id);
    this.extras.copy(original.id, tableId, columns);
    const range = toRange(this.body({ ...original, area }));
    const header = columns.map((column) => column.displayName);
    const options = { tableStyleId: themeName(original.style, original.showBandedRows), columns: [...columns] };
    const params = { ...target, name, range, header, options };
    this.context.apply(
      [{ id: AddSheetTableMutation.id, params }],
      [{ id: DeleteSheetTableMutation.id, params: target }],
    );
  }

  /** Takes other cells in; columns stay that are still in the area. The totals row goes to the last row of it. */
  resize(id: string, area: Area): void {
    const table = this.get(id);
    const columns = this.columns(id);
    const left = area.column - table.area.column;
    const next = Array.from({ length: area.columns }, (_, index) => columns[index + left]);
    this.context.asOneStep(() => {
      const totals = table.showTotals ? this.totals.take(table) : undefined;
      this.place(id, area, next);
      this.syncHeader(id);
      if (totals) this.totals.put(this.get(id), totals);
    });
  }

  /** Follows cells that were moved: range and columns change, no cell does. */
  moveTo(id: string, area: Area, columns: TableColumns): void {
    const now = this.columns(id);
    const known = new Set(columns.map((column) => column?.id));
    // Univer may have put in a new column where one is due; that one is as good as another.
    const next = columns.map((column, index) => column ?? (known.has(now[index]?.id) ? undefined : now[index]));
    const stays = (column: ITableColumnJson | undefined, index: number): boolean => column?.id === now[index]?.id;
    const same =
      next.length === now.length && next.every((column, index) => column !== undefined && stays(column, index));
    if (!same || JSON.stringify(this.get(id).area) !== JSON.stringify(area)) this.place(id, area, next);
    this.syncHeader(id);
  }

  /** Hidden rows of these tables from `start` on follow `count` rows put in, or (negative) taken out. */
  moveHiddenRows(sheet: string, start: number, count: number, ids: readonly string[]): void {
    moveFilteredRows(this.manager, sheet, start, count, ids);
  }

  columns(id: string): readonly ITableColumnJson[] {
    const table = this.manager.getTableById(WORKBOOK_ID, id);
    return table ? columnsOf(table) : [];
  }

  update(id: string, patch: TablePatch): void {
    this.context.asOneStep(() => this.change(id, patch));
  }

  private change(id: string, patch: TablePatch): void {
    const table = this.get(id);
    if (patch.name !== undefined && patch.name !== table.name) {
      this.set(id, { name: patch.name }, { name: table.name });
      this.cells.renameReferences(table.name, { table: patch.name });
    }
    const before = this.extras.of(id);
    const style = patch.style ?? before.style;
    const showBandedRows = patch.showBandedRows ?? before.showBandedRows;
    const showFilterButton = patch.showFilterButton ?? before.showFilterButton;
    const [theme, old] = [themeName(style, showBandedRows), themeName(before.style, before.showBandedRows)];
    if (theme !== old) this.set(id, { theme }, { theme: old });
    if (patch.style !== undefined || patch.showBandedRows !== undefined || patch.showFilterButton !== undefined) {
      this.extras.change(id, { style, showBandedRows, showFilterButton });
    }
    if (patch.columnIds) this.extras.setColumnNumbers(id, this.columns(id), patch.columnIds);
    if (patch.totals) this.extras.change(id, { totals: patch.totals });
    if (patch.showTotals === undefined || patch.showTotals === before.showTotals) return;
    if (patch.showTotals) this.totals.show(this.get(id), this.extras.of(id).totals);
    else this.totals.hide(this.get(id));
  }

  /** The totals row went with deleted cells: what it held is remembered as when it is switched off. */
  dropTotals(id: string, contents: ReadonlyMap<number, CellWrite>): void {
    this.extras.change(id, { showTotals: false, totals: contents });
  }

  /** What the totals cells hold, or would hold where they are hidden; by number of column. */
  totalsOf(id: string): ReadonlyMap<number, CellWrite> {
    const table = this.get(id);
    return table.showTotals ? this.totals.contents(table) : this.extras.of(id).totals;
  }

  remove(id: string, keepCells: boolean): void {
    const table = this.get(id);
    const params = { unitId: WORKBOOK_ID, subUnitId: table.area.sheet, tableId: id };
    const options = { tableStyleId: themeName(table.style, table.showBandedRows), columns: [...this.columns(id)] };
    const range = toRange(this.body(table));
    this.context.apply(
      [{ id: DeleteSheetTableMutation.id, params }],
      [{ id: AddSheetTableMutation.id, params: { ...params, name: table.name, range, options } }],
    );
    if (!keepCells) this.cells.clear(table.area);
  }

  /** Shows only rows whose cell in that column (from 0) reads as one of the values; null shows all again. */
  setFilter(id: string, column: number, values: readonly string[] | null): void {
    this.get(id);
    const shown = (values ?? []).flatMap((value) => (value === '' ? ['', TABLE_FILTER_EMPTY_VALUE] : [value]));
    const tableFilter: ITableFilterItem | undefined =
      values === null ? undefined : { filterType: TableColumnFilterTypeEnum.manual, values: shown };
    const before = this.manager.getTableById(WORKBOOK_ID, id)?.getTableFilters().getColumnFilter(column);
    const step = (filter: typeof before): IMutationInfo => {
      const params = { unitId: WORKBOOK_ID, tableId: id, column, tableFilter: filter };
      return { id: SetSheetTableFilterMutation.id, params };
    };
    this.context.apply([step(tableFilter)], [step(before)]);
  }

  /** Renames columns after their header cells, which Univer does not do; true where a name changed. */
  syncHeader(id: string): boolean {
    const table = this.list().find((candidate) => candidate.id === id);
    if (!table?.showHeaders) return false;
    const names = this.writeHeader(this.body(table));
    const own = this.manager.getTableById(WORKBOOK_ID, id);
    if (!own || names.every((name, index) => name === table.columns[index]?.name)) return false;
    const renamed: [string, string][] = [];
    names.forEach((name, index) => {
      const column = own.getTableColumnByIndex(index);
      if (!column || column.displayName === name) return;
      if (column.displayName !== '') renamed.push([column.displayName, name]);
      column.displayName = name;
    });
    // Tells the formula engine the new names: it reads them when the range is announced.
    const range = toRange(this.body(table));
    this.context.apply([this.mutation(id, { updateRange: { newRange: range } })]);
    // Not recorded: a header that is undone comes here again and names the formulas back.
    const rename = (): void => this.cells.renameReferences(table.name, { columns: new Map(renamed) });
    if (renamed.length > 0) this.context.unrecorded(rename);
    return true;
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

  /** Univer's range of a table with the totals row below it, which is not in it. */
  private areaOf(id: string, sheet: string, range: Parameters<typeof toArea>[1]): Area {
    const body = toArea(sheet, range);
    return this.extras.of(id).showTotals ? { ...body, rows: body.rows + 1 } : body;
  }

  private body(table: TableInfo): Area {
    return table.showTotals ? { ...table.area, rows: table.area.rows - 1 } : table.area;
  }

  private place(tableId: string, area: Area, columns: TableColumns): void {
    const before = this.get(tableId);
    const step = (at: Area, list: TableColumns): IMutationInfo => {
      const range = toRange(before.showTotals ? { ...at, rows: at.rows - 1 } : at);
      return { id: PLACE, params: { tableId, range, columns: list } satisfies PlaceParams };
    };
    const known = columns.map((column) => column ?? blankColumn());
    this.context.apply([step(area, known)], [step(before.area, this.columns(tableId))]);
  }

  private set(id: string, config: object, undo: object): void {
    this.context.apply([this.mutation(id, config)], [this.mutation(id, undo)]);
  }

  private mutation(tableId: string, config: object): IMutationInfo {
    const subUnitId = this.get(tableId).area.sheet;
    return { id: SetSheetTableMutation.id, params: { unitId: WORKBOOK_ID, subUnitId, tableId, config } };
  }
}
