/** A dataset: everything of one kind that the reports hold, as typed rows, before anyone decides where it goes. */
import type { Words } from './words';

/**
 * How a column's cells are to be understood. `percent` cells are fractions (0.0339 is 3.39 %), `date` cells Excel serials,
 * `code` cells identifiers that only look like numbers (`0700.HK`, `000001`).
 */
export type ColumnKind = 'text' | 'code' | 'number' | 'percent' | 'date';

/** null is a value that was not published; it is never 0. Words are for cells the tool itself words (约, 预测). */
export type DataCell = string | number | null | Words;

/** What the numbers of a column are counted in: values in base units were divided by `size`. */
export interface Scale {
  /** The unit and its denominator, as facts name them: `tokens|`, `CNY|1m tokens`; an exhibit's as printed. */
  readonly unit: string;
  readonly size: number;
}

export interface Column {
  /** Stable for ever: the sheet's columns are found by it on refresh. */
  readonly key: string;
  /** Without its unit. */
  readonly header: Words;
  /** Shown in the header in full-width brackets; null where the cells need none or carry their own. */
  readonly unit: Words | null;
  /** Left out where the numbers have no unit that could change with the data. */
  readonly scale?: Scale;
  /** True where the numbers are changes, whose sign says rise or fall. */
  readonly signed?: boolean;
  readonly kind: ColumnKind;
  /** Excel's number format, en-US. */
  readonly format: string;
  /** In characters of the standard font, as Excel counts column widths; a Chinese character takes two. */
  readonly width: number;
}

/** Where a dataset comes from: one report, in the words of a 资料来源 line. */
export interface Source {
  readonly broker: string | null;
  readonly title: string | null;
  /** ISO day. */
  readonly date: string | null;
  /** True where the report prints no date and this one was worked out. */
  readonly dateEstimated: boolean;
}

export const DATASET_GROUPS = ['market', 'company', 'opinion', 'exhibit'] as const;
export type DatasetGroup = (typeof DATASET_GROUPS)[number];

export interface Dataset {
  /** Stable across sessions and revisions: `token-usage`, `exhibit/<report id>/<label>`. */
  readonly id: string;
  readonly group: DatasetGroup;
  readonly title: Words;
  /** Readable part of the Excel table's name. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly DataCell[])[];
  /** The report each row is from, one per row: `万联证券 2026-04-07`. Left out where all are of the one source. */
  readonly rowReports?: readonly string[];
  /** What each row's amount is counted in where rows differ and a column beside them says so; null for a row without amount. */
  readonly rowScales?: readonly (Scale | null)[];
  /** Keys of the columns that together name a row, so that a sorted sheet can still be refreshed. */
  readonly keys: readonly string[];
  readonly sources: readonly Source[];
  /** The source line printed under the exhibit itself (`Wind、某某证券研究所`), without its prefix. */
  readonly printedSource: string | null;
}
