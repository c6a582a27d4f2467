/** Where in a sheet a plan is written, and what is told on the way. */
export interface Place {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  /** Present widths in points, by column of the plan; columns are only ever widened. Null on a new sheet: ours are set. */
  readonly widths: readonly number[] | null;
  /** Called before rows are touched, with how many from the first on: what is to be taken away if it fails. */
  readonly reach: (rows: number) => void;
}
