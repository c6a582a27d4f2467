/**
 * A workbook in plain memory: the double that tests of the host run against, in Node and in a page, without a grid. Formulas are
 * the few that `memory/formula.ts` reads; everything else behaves as `HostWorkbook` says.
 */
import type {
  Area,
  CellFormat,
  CellRead,
  CellWrite,
  FunctionCall,
  FunctionResult,
  FunctionSpec,
  HostEvent,
  HostWorkbook,
  NameInfo,
  SheetInfo,
  TableInfo,
  TablePatch,
} from '../../src/workbench/host-workbook';
import { copiedTableName } from '../../src/workbench/copied-names';
import { renameSheetInFormula } from '../../src/workbench/formulas/renamed-sheet';
import { renameInFormula } from '../../src/workbench/formulas/structured-references';
import { shiftedFormula } from '../../src/workbench/formulas/shifted-formula';
import { firstTotals } from '../../src/workbench/totals-row';
import { shiftedSpan } from '../../src/workbench/formulas/shifted-area';
import { Calculator } from './memory/calculator';
import { emptyCell, Grid, type Cell } from './memory/grid';
import { NamedStyles } from '../../src/workbench/named-styles';
import { MemoryObjects } from './memory/objects';
import { parseTyped, showValue } from './memory/typed';
import { shiftArea, shiftTables } from './memory/shift';

interface Sheet extends SheetInfo {
  readonly grid: Grid;
  merges: Area[];
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  frozen: { rows: number; columns: number };
  gridlines: boolean;
  tab: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export class MemoryWorkbook implements HostWorkbook {
  readonly sheetList: Mutable<Sheet>[] = [];
  tableList: Mutable<TableInfo>[] = [];
  private nameList: NameInfo[] = [];
  private active = '';
  private selected: Area;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private nextId = 1;
  private settings: Readonly<Record<string, string>> = {};
  private readonly properties = new Map<string, Readonly<Record<string, string>>>();
  /** Rows to be hidden: what a filter does is for the grid to show. */
  readonly hiddenRows = new Set<number>();
  readonly objects = new MemoryObjects();
  readonly styles = new NamedStyles();
  private readonly totals = new Map<string, ReadonlyMap<number, CellWrite>>();
  /** What each table shows only, by table and column. */
  readonly filters = new Map<string, readonly string[]>();
  private readonly calculator = new Calculator(this, (sheet) => this.emit({ kind: 'calculated', sheet }));

  constructor() {
    this.active = this.addSheet('Sheet1');
    this.selected = { sheet: this.active, row: 0, column: 0, rows: 1, columns: 1 };
  }

  sheetOf(id: string): Mutable<Sheet> {
    const sheet = this.sheetList.find((each) => each.id === id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  private emit(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private eachCell(area: Area, change: (cell: Cell, row: number, column: number) => Cell): void {
    const { grid } = this.sheetOf(area.sheet);
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        grid.set(area.row + r, area.column + c, change(grid.get(area.row + r, area.column + c), r, c));
      }
    }
  }

  private changed(area: Area, source: 'api' | 'user'): void {
    this.calculator.calculate();
    this.emit({ kind: 'changed', area, source });
  }

  read(area: Area): CellRead[][] {
    const { grid } = this.sheetOf(area.sheet);
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => {
        const cell = grid.get(area.row + r, area.column + c);
        const { value, formula, numberFormat, card, spillParent } = cell;
        return { value, formula, numberFormat, text: showValue(value, numberFormat), card, spillParent };
      }),
    );
  }

  write(area: Area, cells: readonly (readonly CellWrite[])[], source: 'api' | 'user' = 'api'): void {
    this.eachCell(area, (cell, r, c) => {
      const write = cells[r]?.[c];
      if (!write) return cell;
      const base = { ...cell, card: undefined, spillParent: undefined, formula: '' };
      if ('value' in write) return { ...base, value: write.value };
      const typed = parseTyped(write.typed);
      const numberFormat = cell.numberFormat === 'General' ? typed.numberFormat : cell.numberFormat;
      return { ...base, value: typed.value, formula: typed.formula, numberFormat };
    });
    this.calculator.forget(area);
    this.changed(area, source);
  }

  enter(cell: Area, input: string): void {
    this.write(cell, [[input === '' ? { value: null } : { typed: input }]], 'user');
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.eachCell(area, (cell, r, c) => ({
      ...cell,
      numberFormat: formats[r]?.[c] ?? formats[0]?.[0] ?? cell.numberFormat,
    }));
  }

  readFormat(area: Area): CellFormat[][] {
    const { grid } = this.sheetOf(area.sheet);
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => grid.get(area.row + r, area.column + c).format),
    );
  }

  setFormat(area: Area, format: CellFormat): void {
    this.eachCell(area, (cell) => ({ ...cell, format: { ...cell.format, ...format } }));
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    this.eachCell(area, (cell) => {
      const format = what === 'contents' ? cell.format : {};
      const numberFormat = what === 'contents' ? cell.numberFormat : 'General';
      return what === 'formats' ? { ...cell, format, numberFormat } : { ...emptyCell(), format, numberFormat };
    });
    this.changed(area, 'api');
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    return this.sheetOf(sheet).grid.used(sheet, valuesOnly);
  }

  insertCells(area: Area, shift: 'down' | 'right'): void {
    this.sheetOf(area.sheet).grid.insert(area, shift);
    this.afterShift(area, shift);
  }

  deleteCells(area: Area, shift: 'up' | 'left'): void {
    this.sheetOf(area.sheet).grid.remove(area, shift);
    this.afterShift(area, shift);
  }

  private afterShift(area: Area, shift: 'down' | 'right' | 'up' | 'left'): void {
    const sheet = this.sheetOf(area.sheet);
    const sheetOf = (title: string) => this.sheetList.find(({ name }) => name === title)?.id;
    for (const { id, grid } of this.sheetList) {
      grid.mapFormulas((formula) => shiftedFormula(formula, id, area, shift, sheetOf));
    }
    this.objects.follow((held) => shiftedSpan(held, area, shift));
    sheet.merges = sheet.merges.map((merge) => shiftArea(merge, area, shift));
    this.tableList = shiftTables(this.tableList, area, shift, () => this.nextId++);
    this.changed(area, 'api');
  }

  columnWidth(sheet: string, column: number): number {
    return this.sheetOf(sheet).widths.get(column) ?? 48;
  }

  setColumnWidth(sheet: string, column: number, width: number | null): void {
    this.sheetOf(sheet).widths.set(column, width ?? 60);
  }

  rowHeight(sheet: string, row: number): number {
    return this.sheetOf(sheet).heights.get(row) ?? 15;
  }

  setRowHeight(sheet: string, row: number, height: number | null): void {
    this.sheetOf(sheet).heights.set(row, height ?? 15);
  }

  rowHidden(_sheet: string, row: number): boolean {
    return this.hiddenRows.has(row);
  }

  merges(sheet: string): Area[] {
    return this.sheetOf(sheet).merges;
  }

  merge(area: Area): void {
    this.sheetOf(area.sheet).merges.push(area);
  }

  unmerge(area: Area): void {
    const sheet = this.sheetOf(area.sheet);
    sheet.merges = sheet.merges.filter((each) => each.row !== area.row || each.column !== area.column);
  }

  sort(area: Area, keys: readonly { readonly column: number; readonly ascending: boolean }[]): void {
    this.objects.sorted(area, this.sheetOf(area.sheet).grid.sort(area, keys));
    this.changed(area, 'api');
  }

  sheets(): SheetInfo[] {
    return this.sheetList.map(({ id, name, visible, protected: on }) => ({ id, name, visible, protected: on }));
  }

  activeSheet(): string {
    return this.active;
  }

  addSheet(name: string): string {
    const id = `sheet-${this.nextId++}`;
    const empty = {
      merges: [],
      widths: new Map(),
      heights: new Map(),
      frozen: { rows: 0, columns: 0 },
      gridlines: true,
      tab: '',
    };
    this.sheetList.push({ id, name, visible: true, protected: false, grid: new Grid(), ...empty });
    this.emit({ kind: 'sheet', change: 'added', sheet: id });
    return id;
  }

  deleteSheet(id: string): void {
    const index = this.sheetList.findIndex((sheet) => sheet.id === id);
    this.sheetList.splice(index, 1);
    this.tableList = this.tableList.filter((table) => table.area.sheet !== id);
    this.emit({ kind: 'sheet', change: 'deleted', sheet: id });
    if (this.active === id) this.activateSheet(this.sheetList[Math.max(0, index - 1)]?.id ?? '');
  }

  renameSheet(id: string, name: string): void {
    this.sheetOf(id).name = name;
    this.emit({ kind: 'sheet', change: 'renamed', sheet: id });
  }

  activateSheet(id: string): void {
    this.active = this.sheetOf(id).id;
    this.emit({ kind: 'sheet', change: 'activated', sheet: id });
  }

  setSheetVisible(id: string, visible: boolean): void {
    this.sheetOf(id).visible = visible;
  }

  setSheetProtected(id: string, on: boolean): void {
    this.sheetOf(id).protected = on;
  }

  freezeRows(id: string, rows: number): void {
    this.freeze(id, rows, 0);
  }

  freeze(id: string, rows: number, columns: number): void {
    this.sheetOf(id).frozen = { rows, columns };
  }

  frozen(id: string): { rows: number; columns: number } {
    return this.sheetOf(id).frozen;
  }

  setGridlines(id: string, on: boolean): void {
    this.sheetOf(id).gridlines = on;
  }

  gridlines(id: string): boolean {
    return this.sheetOf(id).gridlines;
  }

  tabColor(id: string): string {
    return this.sheetOf(id).tab;
  }

  setTabColor(id: string, color: string): void {
    this.sheetOf(id).tab = color;
  }

  moveSheet(id: string, position: number): void {
    const [sheet] = this.sheetList.splice(
      this.sheetList.findIndex((each) => each.id === id),
      1,
    );
    if (sheet) this.sheetList.splice(position, 0, sheet);
  }

  copySheet(id: string, title: string, position: number): string {
    const source = this.sheetOf(id);
    const copy = this.addSheet(title);
    const at = (area: Area): Area => ({ ...area, sheet: copy });
    const own = this.tableList.filter((table) => table.area.sheet === id);
    const renamed = own.map((table) => {
      const taken = (name: string) => this.tableList.some((each) => each.name === name);
      const name = copiedTableName(table.name, this.tableList.length, taken);
      this.tableList.push({ ...table, id: String(this.nextId++), name, area: at(table.area) });
      return [table.name, name] as const;
    });
    Object.assign(this.sheetOf(copy), {
      ...source,
      id: copy,
      name: title,
      grid: source.grid.copy(),
      merges: source.merges.map(at),
    });
    this.sheetOf(copy).grid.mapFormulas((formula) =>
      renamed.reduce(
        (text, [before, after]) => renameInFormula(text, before, { table: after }),
        renameSheetInFormula(formula, source.name, title),
      ),
    );
    this.objects.copySheet(id, copy);
    this.moveSheet(copy, position);
    return copy;
  }

  sheetProperties(id: string): Readonly<Record<string, string>> {
    return this.properties.get(id) ?? {};
  }

  setSheetProperties(id: string, properties: Readonly<Record<string, string>>): void {
    this.properties.set(id, properties);
  }

  tables(): TableInfo[] {
    return this.tableList.map((table) => ({ ...table }));
  }

  addTable(area: Area, name: string, hasHeaders: boolean): string {
    const id = String(this.nextId++);
    const columns = Array.from({ length: area.columns }, (_, index) => ({
      id: index + 1,
      name: this.headerText(area, index),
    }));
    const look = { style: 'TableStyleMedium2', showHeaders: hasHeaders, showTotals: false, showBandedRows: true };
    this.tableList.push({ id, name, area, columns, showFilterButton: true, ...look });
    this.emit({ kind: 'table', change: 'added', table: id });
    return id;
  }

  private headerText(area: Area, index: number): string {
    const cell = this.read({ ...area, column: area.column + index, rows: 1, columns: 1 })[0]?.[0];
    return cell?.text || `Column${index + 1}`;
  }

  private tableOf(id: string): Mutable<TableInfo> {
    const table = this.tableList.find((each) => each.id === id);
    if (!table) throw new Error(`no table ${id}`);
    return table;
  }

  resizeTable(id: string, area: Area): void {
    const table = this.tableOf(id);
    const lead = area.column - table.area.column;
    const highest = Math.max(0, ...table.columns.map((column) => column.id));
    table.columns = Array.from({ length: area.columns }, (_, index) => {
      const kept = table.columns[index + lead];
      return kept ?? { id: highest + index + 1, name: this.headerText(area, index) };
    });
    table.area = area;
    this.emit({ kind: 'table', change: 'changed', table: id });
  }

  updateTable(id: string, patch: TablePatch): void {
    const { totals, columnIds, ...look } = patch;
    const table = this.tableOf(id);
    if (totals) this.totals.set(id, totals);
    if (columnIds)
      table.columns = table.columns.map((column, index) => ({ ...column, id: columnIds[index] ?? column.id }));
    if (look.showTotals !== undefined && look.showTotals !== table.showTotals)
      this.toggleTotals(table, look.showTotals);
    Object.assign(table, look);
    this.emit({ kind: 'table', change: 'changed', table: id });
  }

  private toggleTotals(table: Mutable<TableInfo>, on: boolean): void {
    const remembered = this.tableTotals(table.id);
    const { area } = table;
    table.area = { ...area, rows: area.rows + (on ? 1 : -1) };
    const row = { ...area, row: area.row + area.rows - (on ? 0 : 1), rows: 1 };
    if (!on) {
      this.totals.set(table.id, remembered);
      this.clear(row, 'all');
      return;
    }
    if (
      this.read(row)
        .flat()
        .some(({ value, formula }) => value !== null || formula !== '')
    ) {
      this.sheetOf(area.sheet).grid.insert(row, 'down');
    }
    const first = firstTotals(table, true, '汇总');
    this.write(row, [table.columns.map(({ id }, index) => (remembered.size > 0 ? remembered.get(id) : first[index]))]);
  }

  tableTotals(id: string): ReadonlyMap<number, CellWrite> {
    const { area, columns, showTotals } = this.tableOf(id);
    if (!showTotals) return this.totals.get(id) ?? new Map<number, CellWrite>();
    const cells = this.read({ ...area, row: area.row + area.rows - 1, rows: 1 })[0] ?? [];
    return new Map(
      cells.map(({ value, formula }, index) => [
        columns[index]?.id ?? 0,
        formula === '' ? { value } : { typed: formula },
      ]),
    );
  }

  removeTable(id: string, keepCells: boolean): void {
    const { area } = this.tableOf(id);
    if (!keepCells) this.clear(area, 'all');
    this.tableList = this.tableList.filter((table) => table.id !== id);
    this.emit({ kind: 'table', change: 'deleted', table: id });
  }

  setTableFilter(id: string, column: number, values: readonly string[] | null): void {
    if (values) this.filters.set(`${id}/${column}`, values);
    else this.filters.delete(`${id}/${column}`);
  }

  names(): NameInfo[] {
    return [...this.nameList];
  }

  setName(name: string, formula: string | null, visible = true): void {
    this.nameList = this.nameList.filter((each) => each.name.toLowerCase() !== name.toLowerCase());
    if (formula !== null) this.nameList.push({ name, formula, visible });
  }

  selection(): Area {
    return this.selected;
  }

  select(area: Area): void {
    this.selected = area;
    this.emit({ kind: 'selection', area });
  }

  recalculated(): Promise<void> {
    return this.calculator.allAnswered();
  }

  calculated(): Promise<void> {
    return Promise.resolve();
  }

  recalculate(areas: readonly Area[] | 'all'): void {
    this.calculator.recalculate(areas);
  }

  registerFunctions(specs: readonly FunctionSpec[], invoke: (call: FunctionCall) => Promise<FunctionResult>): void {
    this.calculator.register(specs, invoke);
  }

  pendingCalls(): number {
    return this.calculator.pending();
  }

  documentSettings(): Readonly<Record<string, string>> {
    return this.settings;
  }

  setDocumentSettings(settings: Readonly<Record<string, string>>): void {
    this.settings = settings;
  }

  undo(): Promise<void> {
    return Promise.reject(new Error('the memory workbook keeps no undo steps'));
  }

  redo(): Promise<void> {
    return this.undo();
  }

  on(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  save(): Promise<Uint8Array> {
    return Promise.reject(new Error('the memory workbook writes no files'));
  }

  open(): Promise<void> {
    return Promise.reject(new Error('the memory workbook reads no files'));
  }
}
