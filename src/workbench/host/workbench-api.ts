/** What `window.workbench` offers to tests [contract, DESIGN §6]. Addresses are `B2` (active sheet) or `Sheet1!B2`. */

/** As Excel's own `values` give it: an error is its literal (`#N/A`); an empty cell is null here. */
export type WorkbenchValue = string | number | boolean | null;

export interface WorkbenchCell {
  readonly value: WorkbenchValue;
  /** Only for an error: its literal again, and the add-in's own words where it gave some. */
  readonly error?: { readonly code: string; readonly message?: string };
  readonly text: string;
  readonly formula: string;
  readonly numberFormat: string;
  readonly card?: unknown;
}

export interface WorkbenchLimits {
  /** Largest request body in bytes; 5 MB on the web, none on the desktop. */
  requestBytes: number;
  platform: 'web' | 'desktop';
  /** True plays the user being inside a cell: every batch is refused with InvalidOperationInCellEditMode. */
  editMode: boolean;
  /** Names of sheets whose cells refuse writes with AccessDenied. */
  protectedSheets: string[];
  /** True plays a workbook opened for reading only: `workbook.readOnly` is true and every write is refused with AccessDenied. */
  readOnly: boolean;
  /** The version of ExcelApi the add-in was told at its start; `?excelapi=1.12` in the page's address plays an older Excel. */
  readonly excelApi: string;
  /** Lets a single write fail: set it, and it is null again when that has happened. */
  failAt: WorkbenchFailure | null;
  /** What several rows of values do where a filter hides some of them; see `model/filtered-writes.ts`. */
  filteredWrites: 'misplaced' | 'inPlace';
  /** Whether a copied sheet has the custom properties of its original; see `model/sheet-properties.ts`. */
  copiedSheetProperties: boolean;
}

export interface WorkbenchFailure {
  /** 1 for the next action that writes (a property set, a method that changes something), 2 for the one after it. */
  action: number;
  /** GeneralException where it is left out. */
  readonly code?: string;
}

export interface WorkbenchChart {
  readonly name: string;
  /** The title of the sheet it lies on. */
  readonly sheet: string;
  /** Excel's name of its type: `Line`, `ColumnClustered` … */
  readonly type: string;
  /** '' where it shows none. */
  readonly title: string;
  /** As they stand in the cells now; null is a gap. */
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly categories: readonly string[];
  }[];
}

export interface WorkbenchStats {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly functionCalls: number;
  readonly resultBatches: number;
}

export interface Workbench {
  /** Settles when the add-in page has started and, where it has functions, they are callable. */
  ready(): Promise<void>;
  /** As if typed. */
  enter(address: string, input: string): Promise<void>;
  /** As if another person typed it who has the same workbook open: events with source Remote, no step of the undo here. */
  coauthor(address: string, input: string): Promise<void>;
  read(address: string): WorkbenchCell;
  readRange(address: string): { values: WorkbenchValue[][]; texts: string[][]; formulas: string[][] };
  select(address: string): Promise<void>;
  sheets(): string[];
  tables(): { name: string; sheet: string; address: string }[];
  charts(): WorkbenchChart[];
  /** As Ctrl+Z and Ctrl+Y in the sheet. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Nothing calculating and nothing in flight. */
  idle(): Promise<void>;
  /** The whole workbook again, custom functions included (Ctrl+Alt+F9). */
  recalculate(): Promise<void>;
  save(): Promise<Uint8Array>;
  open(bytes: Uint8Array): Promise<void>;
  stats(): WorkbenchStats;
  readonly limits: WorkbenchLimits;
}
