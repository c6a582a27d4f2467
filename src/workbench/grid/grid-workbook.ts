/** The grid: an Excel-like workbook on the page, behind the `HostWorkbook` interface. Univer is called in this folder only. */
import { RedoCommand, UndoCommand, type ILocales, type Univer } from '@univerjs/core';
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
} from '../host-workbook';
import { NamedStyles } from '../named-styles';
import type { CalculationController } from './calculation';
import { fromStyle } from './cell-format';
import { copyCharts, copySheet } from './copy-sheet';
import { GridCharts } from './charts';
import { CellReader } from './cell-reader';
import { CellWriter } from './cell-writer';
import { followTableFilters } from './filtered-rows';
import type { GridContext } from './grid-context';
import { GridEvents } from './grid-events';
import { GridFunctions } from './grid-functions';
import { GridLayout } from './layout';
import { CellMoves } from './move-cells';
import { GridNames } from './names';
import { GridSelection } from './selection';
import { GridObjects } from './sheet-objects';
import { GridSheets } from './sheets';
import { dirtyRemovedLines } from './removed-lines';
import { showNumbersAsExcel } from './shown-numbers';
import { sortRows } from './sort-rows';
import { startUniver } from './start-univer';
import { markTextsQuickly } from './text-marks';
import {
  hasStructured,
  renameInFormula,
  toEngineReferences,
  type RenamedTable,
} from '../formulas/structured-references';
import { watchHeaders } from './table-header-watch';
import { GridTables } from './tables';
import { usedArea } from './used-area';
import { estimatedHeight, type WrappedHeight } from './wrapped-text';

export interface GridOptions {
  readonly language: 'zh-CN' | 'en-US';
  readonly dark?: boolean;
  readonly locales?: ILocales;
  /** Registers the plugins that draw; left out in Node, where the workbook works without being seen. */
  readonly screen?: (univer: Univer) => void;
  /** As the screen breaks lines; left out, an estimate. */
  readonly wrappedHeight?: WrappedHeight;
  /** Writes and reads files; left out, `save` and `open` say so. */
  readonly files?: WorkbookFiles;
}

/** How a workbook becomes a file and back; `xlsx/` implements it. */
export interface WorkbookFiles {
  save(workbook: HostWorkbook): Promise<Uint8Array>;
  open(workbook: HostWorkbook, bytes: Uint8Array): Promise<void>;
}

export interface Grid extends HostWorkbook {
  /** Ends it. Univer shares parsed formulas between all its instances of a page: one grid at a time, the old one disposed first. */
  dispose(): void;
}

/** Starts the grid with one empty sheet. */
export function createGrid(options: GridOptions): Grid {
  const { context, calculation } = startUniver({
    language: options.language,
    dark: options.dark ?? false,
    locales: options.locales ?? {},
    screen: options.screen,
  });
  return new GridWorkbook(context, calculation, options);
}

class GridWorkbook implements Grid {
  private readonly sheetList: GridSheets;
  private readonly selected: GridSelection;
  private readonly reader: CellReader;
  private readonly writer: CellWriter;
  private readonly layout: GridLayout;
  private readonly tableList: GridTables;
  private readonly moves: CellMoves;
  private readonly nameList: GridNames;
  private readonly functions: GridFunctions;
  private readonly events: GridEvents;
  readonly charts: GridCharts;
  readonly objects: GridObjects;
  readonly styles = new NamedStyles();
  private settings: Readonly<Record<string, string>> = {};
  private readonly properties = new Map<string, Readonly<Record<string, string>>>();

  constructor(
    private readonly context: GridContext,
    private readonly calculation: CalculationController,
    private readonly options: GridOptions,
  ) {
    this.sheetList = new GridSheets(context);
    this.selected = new GridSelection(context, this.sheetList);
    this.functions = new GridFunctions(context, calculation, (sheet, row, column) =>
      this.reader.formulaAt(sheet, row, column),
    );
    this.reader = new CellReader(context, this.functions, (sheet, row, column) =>
      this.tableList.nameAt(sheet, row, column),
    );
    showNumbersAsExcel(context, (sheet, row, column) => this.functions.format(sheet, row, column));
    markTextsQuickly(context);
    this.writer = new CellWriter(context, (formula, sheet, row, column) =>
      hasStructured(formula) ? toEngineReferences(formula, this.tableList.nameAt(sheet, row, column)) : formula,
    );
    this.layout = new GridLayout(context, (area) => this.reader.read(area), options.wrappedHeight ?? estimatedHeight);
    const words = options.language === 'zh-CN' ? { column: '列', total: '汇总' } : { column: 'Column', total: 'Total' };
    const cells = {
      read: (area: Area) => this.read(area),
      write: (area: Area, values: readonly (readonly CellWrite[])[]) => this.write(area, values),
      clear: (area: Area) => this.clear(area, 'all'),
      insertDown: (area: Area) => this.insertCells(area, 'down'),
      renameReferences: (table: string, names: RenamedTable) =>
        this.writer.rewriteFormulas((formula) => renameInFormula(formula, table, names)),
    };
    this.tableList = new GridTables(context, cells, words);
    followTableFilters(context);
    dirtyRemovedLines(context);
    this.moves = new CellMoves(context, this.selected, this.tableList);
    this.nameList = new GridNames(context, () => calculation.markDirty('all'));
    this.events = new GridEvents(context);
    this.objects = new GridObjects(context);
    this.charts = new GridCharts(
      context,
      (event) => this.events.emit(event),
      (sheet) => this.sheetList.activate(sheet),
    );
    watchHeaders(context, this.events, this.tableList);
    this.selected.onChanged((area) => this.events.emit({ kind: 'selection', area }));
    calculation.onCalculated(() => {
      for (const sheet of this.sheets()) this.events.emit({ kind: 'calculated', sheet: sheet.id });
    });
  }

  read(area: Area): CellRead[][] {
    return this.reader.read(area);
  }
  write(area: Area, cells: readonly (readonly CellWrite[])[]): void {
    this.writer.write(area, cells);
  }
  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.writer.setNumberFormats(area, formats);
  }
  readFormat(area: Area): CellFormat[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) =>
        fromStyle(this.context.styleAt(area.sheet, area.row + r, area.column + c)),
      ),
    );
  }
  setFormat(area: Area, format: CellFormat): void {
    this.writer.setFormat(area, format);
  }
  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    this.writer.clear(area, what);
  }
  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    return usedArea(this.context.sheet(sheet), this.reader.spillRanges(sheet), valuesOnly);
  }
  insertCells(area: Area, shift: 'down' | 'right'): void {
    this.moves.move(area, shift);
  }
  deleteCells(area: Area, shift: 'up' | 'left'): void {
    this.moves.move(area, shift);
  }
  columnWidth(sheet: string, column: number): number {
    return this.layout.columnWidth(sheet, column);
  }
  setColumnWidth(sheet: string, column: number, width: number | null): void {
    this.layout.setColumnWidth(sheet, column, width);
  }
  rowHidden(sheet: string, row: number): boolean {
    return !this.context.sheet(sheet).getRowVisible(row);
  }
  rowHeight(sheet: string, row: number): number {
    return this.layout.rowHeight(sheet, row);
  }
  setRowHeight(sheet: string, row: number, height: number | null): void {
    this.layout.setRowHeight(sheet, row, height);
  }
  fitRows(sheet: string, row: number, rows: number): void {
    this.layout.fitRows(sheet, row, rows);
  }
  merges(sheet: string): Area[] {
    return this.layout.merges(sheet);
  }
  merge(area: Area): void {
    this.layout.merge(area);
  }
  unmerge(area: Area): void {
    this.layout.unmerge(area);
  }
  sort(area: Area, keys: readonly { readonly column: number; readonly ascending: boolean }[]): void {
    this.context.asOneStep(() => {
      const order = sortRows(this.context, area, keys, (part) => this.reader.read(part));
      this.objects.sorted(area, order);
    });
  }

  sheets(): SheetInfo[] {
    return this.sheetList.list();
  }
  activeSheet(): string {
    return this.sheetList.active();
  }
  addSheet(name: string): string {
    return this.sheetList.add(name);
  }
  deleteSheet(id: string): void {
    for (const table of this.tables()) if (table.area.sheet === id) this.removeTable(table.id, true);
    this.charts.removeSheet(id);
    this.objects.removeSheet(id);
    this.sheetList.delete(id);
  }
  renameSheet(id: string, name: string): void {
    this.sheetList.rename(id, name);
  }
  activateSheet(id: string): void {
    this.sheetList.activate(id);
  }
  setSheetVisible(id: string, visible: boolean): void {
    this.sheetList.setVisible(id, visible);
  }
  setSheetProtected(id: string, on: boolean): void {
    this.sheetList.setProtected(id, on);
  }
  freezeRows(id: string, rows: number): void {
    this.sheetList.freeze(id, rows, 0);
  }
  freeze(id: string, rows: number, columns: number): void {
    this.sheetList.freeze(id, rows, columns);
  }
  frozen(id: string): { readonly rows: number; readonly columns: number } {
    return this.sheetList.frozen(id);
  }
  setGridlines(id: string, on: boolean): void {
    this.sheetList.setGridlines(id, on);
  }
  gridlines(id: string): boolean {
    return !this.context.sheet(id).hasHiddenGridlines();
  }
  tabColor(id: string): string {
    return this.context.sheet(id).getTabColor() ?? '';
  }
  setTabColor(id: string, color: string): void {
    this.sheetList.setTabColor(id, color);
  }
  moveSheet(id: string, position: number): void {
    this.sheetList.move(id, position);
  }
  copySheet(id: string, title: string, position: number): string {
    const isTaken = (name: string): boolean =>
      [...this.tables(), ...this.names()].some((each) => each.name.toLowerCase() === name.toLowerCase());
    const active = this.activeSheet();
    let copy = '';
    // Excel's undo does not take a copied sheet back.
    this.context.unrecorded(() => {
      copy = copySheet(this.context, this.tableList, id, title, position, isTaken);
      copyCharts(this.charts, id, copy);
      this.objects.copySheet(id, copy);
      this.sheetList.setProtected(
        copy,
        this.sheets().some((sheet) => sheet.id === id && sheet.protected),
      );
    });
    // Univer shows a sheet that was added.
    if (this.activeSheet() !== active) this.activateSheet(active);
    return copy;
  }
  sheetProperties(id: string): Readonly<Record<string, string>> {
    return this.properties.get(id) ?? {};
  }
  setSheetProperties(id: string, properties: Readonly<Record<string, string>>): void {
    this.properties.set(id, { ...properties });
  }

  tables(): TableInfo[] {
    return this.tableList.list();
  }
  addTable(area: Area, name: string, hasHeaders: boolean): string {
    if (!hasHeaders) this.insertCells({ ...area, rows: 1 }, 'down');
    return this.tableList.add(area, name, hasHeaders);
  }
  resizeTable(id: string, area: Area): void {
    const before = this.tables().find((table) => table.id === id);
    this.tableList.resize(id, area);
    const after = this.tables().find((table) => table.id === id);
    if (before && after) this.charts.tableResized(before, after);
  }
  updateTable(id: string, patch: TablePatch): void {
    this.tableList.update(id, patch);
  }
  tableTotals(id: string): ReadonlyMap<number, CellWrite> {
    return this.tableList.totalsOf(id);
  }
  removeTable(id: string, keepCells: boolean): void {
    this.tableList.remove(id, keepCells);
  }
  setTableFilter(id: string, column: number, values: readonly string[] | null): void {
    this.tableList.setFilter(id, column, values);
  }
  names(): NameInfo[] {
    return this.nameList.list();
  }
  setName(name: string, formula: string | null, visible = true): void {
    this.nameList.set(name, formula, visible);
  }

  selection(): Area {
    return this.selected.get();
  }
  select(area: Area): void {
    this.selected.select(area);
  }

  recalculated(): Promise<void> {
    return this.functions.settled();
  }
  calculated(): Promise<void> {
    return this.calculation.settled();
  }
  holdCalculation(): () => void {
    return this.calculation.hold();
  }
  recalculate(areas: readonly Area[] | 'all'): void {
    this.functions.recalculate(areas);
  }
  registerFunctions(specs: readonly FunctionSpec[], invoke: (call: FunctionCall) => Promise<FunctionResult>): void {
    this.functions.register(specs, invoke);
  }
  pendingCalls(): number {
    return this.functions.pending();
  }

  documentSettings(): Readonly<Record<string, string>> {
    return this.settings;
  }
  setDocumentSettings(settings: Readonly<Record<string, string>>): void {
    this.settings = { ...settings };
  }

  unrecorded(run: () => void): void {
    this.context.unrecorded(run);
  }
  inStep<T>(key: object, run: () => T): T {
    return this.context.inStep(key, run);
  }
  clearUndo(): void {
    this.context.clearUndo();
  }
  async undo(): Promise<void> {
    this.context.focus();
    await this.context.commands.executeCommand(UndoCommand.id);
  }
  async redo(): Promise<void> {
    this.context.focus();
    await this.context.commands.executeCommand(RedoCommand.id);
  }
  on(listener: (event: HostEvent) => void): () => void {
    return this.events.on(listener);
  }
  dispose(): void {
    this.calculation.dispose();
    this.context.univer.dispose();
  }
  async save(): Promise<Uint8Array> {
    if (!this.options.files) throw new Error('this workbook was started without files');
    await this.recalculated();
    return this.options.files.save(this);
  }
  async open(bytes: Uint8Array): Promise<void> {
    if (!this.options.files) throw new Error('this workbook was started without files');
    await this.options.files.open(this, bytes);
    this.context.clearUndo();
    await this.calculation.settled();
  }
}
