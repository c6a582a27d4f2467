/** A block of cells. Rows and columns count from 0; a sheet is named by its stable id, never its title. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
