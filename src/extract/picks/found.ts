/** One list of names as it is found, before the same list elsewhere is joined to it. */
export interface Found {
  readonly group: string;
  readonly label: string;
  readonly names: readonly string[];
  /** Of the first name, from 1. */
  readonly line: number;
}
