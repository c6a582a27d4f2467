/** What src/excel will say of a snapshot and a list of sources; its own types take the place of these. */
export interface SnapshotTaken {
  readonly ok: true;
  readonly sheet: string;
  readonly tables: number;
  readonly cells: number;
}

export interface SourceListWritten {
  readonly ok: true;
  readonly sheet: string;
  readonly tables: number;
  readonly formulas: number;
}
