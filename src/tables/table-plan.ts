/** What a table looks like in a sheet, as plain data: what planTable makes, the pane previews and Excel is given. */
import type { ColumnKind, Scale } from './dataset';
import type { TableOptions } from './table-options';
import type { Language } from './words';

/** A number (date serials and fractions included), text exactly as it is to read, or null for a value not published. */
export type PlanCell = string | number | null;

export interface PlanColumn {
  readonly key: string;
  /** As it stands in the sheet, unit included: `成交净买入（亿港元）`. Unique within the table. */
  readonly header: string;
  readonly kind: ColumnKind;
  readonly format: string;
  readonly width: number;
  /** True for a column of words of which some are longer than its width: they break into lines. */
  readonly wrap: boolean;
  /** What the numbers are counted in, the same for the whole column; null where they have no unit, or each row its own. */
  readonly scale: Scale | null;
  /** The unit's words, as the header shows them. */
  readonly unit: string | null;
  /** True where the numbers are changes. */
  readonly signed: boolean;
}

export interface TablePlan {
  readonly datasetId: string;
  /** Version of the data the plan was made from; see `Store.revision`. */
  readonly dataVersion: string;
  readonly language: Language;
  /** What was chosen; whoever writes leaves out title or source line where it says so. */
  readonly options: TableOptions;
  readonly title: string;
  /** Wanted name of a sheet of its own; see sheet-name.ts for what Excel makes of it. */
  readonly sheet: string;
  /** Wanted name of the Excel table; the workbook may force a suffix on it. */
  readonly tableName: string;
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** Column keys that name a row. */
  readonly keys: readonly string[];
  /** One per row, unique: the key columns' values, counted where they repeat. */
  readonly rowKeys: readonly string[];
  /** One per row: the report it is from, `万联证券 2026-04-07`. */
  readonly rowReports: readonly string[];
  /** One per row: what its amount is counted in, where that is not the whole column's; empty where it is. */
  readonly rowScales: readonly (Scale | null)[];
  /** 资料来源, and behind it what a reader has to know (plan-notes.ts). */
  readonly sourceLine: string;
  /**
   * A name for what the plan shows: it changes with a row, a cell, a header or the source line, so that a table is known to be up
   * to date without reading its sheet.
   */
  readonly fingerprint: string;
}

export interface PlanRequest {
  readonly language: Language;
  readonly dataVersion: string;
  /** DEFAULT_OPTIONS where left out. Key columns always stay; unknown keys are ignored. */
  readonly options?: TableOptions;
}
