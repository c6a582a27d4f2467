/** What the user chose for a table: kept with it in the workbook, so that a refresh asks for the same again. */

/** Only rows whose cell reads one of these, as the dataset words it in Chinese; null stands for an empty cell. */
export interface ValueFilter {
  readonly column: string;
  readonly values: readonly (string | null)[];
}

/** Only rows whose day lies from `from` to `to`, both included (Excel serials); null leaves that end open. */
export interface DayFilter {
  readonly column: string;
  readonly from: number | null;
  readonly to: number | null;
}

export type RowFilter = ValueFilter | DayFilter;

/** How changes show their direction: with a sign and in colour, red for a rise as in China or green for a rise; or not at all. */
export const SIGN_STYLES = ['plain', 'red-up', 'green-up'] as const;
export type SignStyle = (typeof SIGN_STYLES)[number];

export interface TableOptions {
  /** Keys of the columns wanted; null for all, those that later reports bring included. */
  readonly columns: readonly string[] | null;
  /** All must hold. */
  readonly filters: readonly RowFilter[];
  /** A title line above, 图表 style. */
  readonly title: boolean;
  /** A 资料来源 line below. */
  readonly source: boolean;
  readonly signs: SignStyle;
}

export const DEFAULT_OPTIONS: TableOptions = { columns: null, filters: [], title: true, source: true, signs: 'plain' };
