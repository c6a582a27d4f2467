/**
 * The workbook behind the host protocol. The object model (`host/`) speaks to this and never to a grid; `grid/` implements it
 * over Univer, tests over plain memory. Rows and columns count from 0; a sheet is named by its stable id, never its title.
 */
import type { Area } from './area';
import type { CellFormat } from './cell-format';
import type { ChartStore } from './host-charts';
import type { NamedStyles } from './named-styles';
import type { SheetObjectStore } from './sheet-objects';

export type { Area, CellFormat };

export interface CellError {
  /** Excel's literal: `#N/A`, `#VALUE!`, `#REF!`, `#NAME?`, `#DIV/0!`, `#NUM!`, `#NULL!`, `#SPILL!`, `#CALC!`, `#BUSY!`. */
  readonly error: string;
  /** The add-in's own words, which Excel shows beside the error. */
  readonly message?: string;
}

/** null is an empty cell; "" is a cell that holds an empty text. */
export type CellValue = string | number | boolean | null | CellError;

export interface CellRead {
  readonly value: CellValue;
  /** With its `=`; "" where the cell holds none. A spilled cell has none of its own. */
  readonly formula: string;
  /** As displayed. */
  readonly text: string;
  /** Excel's en-US code; `General` where none is set. */
  readonly numberFormat: string;
  /** The rich value a custom function returned (Excel's JSON shape), where there is one. */
  readonly card?: unknown;
  /** The cell whose formula spilled here, itself included. */
  readonly spillParent?: { readonly row: number; readonly column: number };
}

/**
 * What to put in a cell. undefined leaves it alone. `typed` is parsed as Excel parses typing (formula, number, date, percent,
 * leading apostrophe); `value` is stored as it is, so a text stays text whatever it looks like.
 */
export type CellWrite = { readonly typed: string | number | boolean } | { readonly value: CellValue } | undefined;

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  /** Header row included, and the totals row where it is shown. */
  readonly area: Area;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

export type TablePatch = Partial<
  Pick<TableInfo, 'name' | 'style' | 'showTotals' | 'showBandedRows' | 'showFilterButton'>
> & {
  /** What the totals cells hold when the row is shown, by id of column; from a file that remembers them. */
  readonly totals?: ReadonlyMap<number, CellWrite>;
  /** The ids of the columns, in their order; from a file that remembers them. */
  readonly columnIds?: readonly number[];
};

export interface NameInfo {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly visible: boolean;
}

/** One call of a custom function from a cell. It is not made while one of its arguments is still #BUSY!. */
export interface FunctionCall {
  readonly name: string;
  /** One matrix per argument; undefined for an argument left out. A scalar is a 1×1 matrix. */
  readonly args: readonly (readonly (readonly CellValue[])[] | undefined)[];
  /** `Sheet1!B2`. */
  readonly address: string;
  /** Where each argument comes from when it is a plain reference (`Sheet1!A1:A3`), else undefined; left out where unknown. */
  readonly argAddresses?: readonly (string | undefined)[];
  /** Aborts when the cell is edited or asks again; a result that comes later is dropped. */
  readonly signal?: AbortSignal;
  /** Further results of a streaming function, after the promise has settled; each replaces the last. Left out: one result only. */
  readonly push?: (result: FunctionResult | CellError) => void;
}

export interface FunctionResult {
  readonly values: readonly (readonly CellValue[])[];
  /** Number format and rich value of the first cell. */
  readonly numberFormat?: string;
  readonly card?: unknown;
  /** The same for every cell of `values`, where the result is an array and any of them has one. */
  readonly numberFormats?: readonly (readonly (string | undefined)[])[];
  readonly cards?: readonly (readonly unknown[])[];
}

export interface FunctionSpec {
  /** As typed, upper case, namespace and dot included where there is one. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    /** True where a range is wanted (`type[][]`); else a range argument arrives as one matrix all the same. */
    readonly matrix: boolean;
    readonly repeating: boolean;
  }[];
  readonly volatile: boolean;
}

export type HostEvent =
  | { readonly kind: 'changed'; readonly area: Area; readonly source: 'user' | 'api' | 'recalculation' }
  | { readonly kind: 'selection'; readonly area: Area }
  | { readonly kind: 'calculated'; readonly sheet: string }
  | { readonly kind: 'sheet'; readonly change: 'added' | 'deleted' | 'renamed' | 'activated'; readonly sheet: string }
  | { readonly kind: 'table'; readonly change: 'added' | 'deleted' | 'changed'; readonly table: string }
  | { readonly kind: 'chart'; readonly change: 'added' | 'deleted' | 'changed' | 'activated'; readonly chart: string };

export interface HostWorkbook {
  // cells
  read(area: Area): CellRead[][];
  write(area: Area, cells: readonly (readonly CellWrite[])[]): void;
  /** As the user types it into one cell: an undo step, events with source `user`. Where it is missing `write` is used. */
  enter?(cell: Area, input: string): void;
  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  readFormat(area: Area): CellFormat[][];
  setFormat(area: Area, format: CellFormat): void;
  clear(area: Area, what: 'all' | 'contents' | 'formats'): void;
  /** Cells in use of a sheet, or null where it is empty. */
  usedArea(sheet: string, valuesOnly: boolean): Area | null;
  insertCells(area: Area, shift: 'down' | 'right'): void;
  deleteCells(area: Area, shift: 'up' | 'left'): void;
  columnWidth(sheet: string, column: number): number;
  /** Width in points, as Excel's API counts it; null fits the content. */
  setColumnWidth(sheet: string, column: number, width: number | null): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, row: number, height: number | null): void;
  /** True for a row that is hidden, by hand or by a filter; where it is missing no row is. */
  rowHidden?(sheet: string, row: number): boolean;
  /** Fits several rows at once; where it is missing each is fitted by `setRowHeight`. */
  fitRows?(sheet: string, row: number, rows: number): void;
  merges(sheet: string): Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  sort(area: Area, keys: readonly { readonly column: number; readonly ascending: boolean }[]): void;

  // sheets
  sheets(): SheetInfo[];
  activeSheet(): string;
  addSheet(name: string): string;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  activateSheet(id: string): void;
  setSheetVisible(id: string, visible: boolean): void;
  setSheetProtected(id: string, on: boolean): void;
  freezeRows(id: string, rows: number): void;
  /** Rows and columns kept in sight; where it is missing only rows can be frozen. */
  freeze?(id: string, rows: number, columns: number): void;
  /** What is frozen now; where it is missing the host remembers what it asked for. */
  frozen?(id: string): { readonly rows: number; readonly columns: number };
  setGridlines(id: string, on: boolean): void;
  gridlines?(id: string): boolean;
  /** `#RRGGBB`, or "" for none. */
  tabColor?(id: string): string;
  setTabColor?(id: string, color: string): void;
  moveSheet?(id: string, position: number): void;
  /** All that is on the sheet once more, under that title at that position; tables get ids and names of their own. */
  copySheet(id: string, title: string, position: number): string;
  /** What add-ins keep with a sheet (`Worksheet.customProperties`), in the order it was added; kept by `save` and `open`. */
  sheetProperties(id: string): Readonly<Record<string, string>>;
  setSheetProperties(id: string, properties: Readonly<Record<string, string>>): void;

  // tables, names
  tables(): TableInfo[];
  addTable(area: Area, name: string, hasHeaders: boolean): string;
  resizeTable(id: string, area: Area): void;
  /**
   * `showTotals` puts a row below the body (cells right below it make room) and takes it away again; its contents come back, the
   * first time they are Excel's own.
   */
  updateTable(id: string, patch: TablePatch): void;
  /** What the totals cells hold, or would hold when shown, by id of column. */
  tableTotals(id: string): ReadonlyMap<number, CellWrite>;
  /** Removes the table and keeps the cells (`convertToRange`), or removes both. */
  removeTable(id: string, keepCells: boolean): void;
  setTableFilter(id: string, column: number, values: readonly string[] | null): void;
  names(): NameInfo[];
  setName(name: string, formula: string | null, visible?: boolean): void;

  /** Comments, format rules, and which cells have which style. */
  readonly objects: SheetObjectStore;
  /** Files do not keep them, only what they made cells look like. */
  readonly styles: NamedStyles;
  /** Where it is missing the object model offers no charts. */
  readonly charts?: ChartStore;

  // selection
  selection(): Area;
  select(area: Area): void;

  // calculation
  /** Settles when no recalculation is running and no custom function is in flight; costs nothing when clean. */
  recalculated(): Promise<void>;
  /**
   * Settles when the engine has nothing left to calculate, whether or not custom functions still owe an answer. What
   * `context.sync()` waits for in Excel: a function that itself reads the workbook would wait for itself otherwise.
   */
  calculated?(): Promise<void>;
  /**
   * From now until the function it gives is called nothing is calculated but what `calculated` or `recalculated` is waited for.
   * Where it is missing the workbook may calculate whenever the page has a turn.
   */
  holdCalculation?(): () => void;
  recalculate(areas: readonly Area[] | 'all'): void;
  /** Functions call `invoke`; a rejected promise is a CellError in the cell. */
  registerFunctions(specs: readonly FunctionSpec[], invoke: (call: FunctionCall) => Promise<FunctionResult>): void;
  /** Calls of custom functions not yet answered. */
  pendingCalls(): number;

  // what an add-in keeps in the file (Excel: the web-extension part); kept by `save` and `open`
  documentSettings?(): Readonly<Record<string, string>>;
  setDocumentSettings?(settings: Readonly<Record<string, string>>): void;

  // undo, events, files
  /** What `run` does is no step of the user's undo; where it is missing all is. */
  unrecorded?(run: () => void): void;
  /**
   * What `run` changes is one step of the user's undo, together with what earlier calls with that key changed, unless something
   * else was done since. Where it is missing every change is a step.
   */
  inStep?<T>(key: object, run: () => T): T;
  /** Nothing that was done so far can be undone any more. */
  clearUndo?(): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
  on(listener: (event: HostEvent) => void): () => void;
  save(): Promise<Uint8Array>;
  open(bytes: Uint8Array): Promise<void>;
}
