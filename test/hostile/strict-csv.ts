/** A second opinion on our CSV files: a reader that takes nothing RFC 4180 does not allow. */

export interface CsvField {
  readonly text: string;
  readonly quoted: boolean;
}

/** Rows of fields. Throws on a bare quote, a bare line feed, anything behind a closing quote, or rows of unequal length. */
export function readStrictCsv(file: string): CsvField[][] {
  const rows: CsvField[][] = [];
  let row: CsvField[] = [];
  let at = 0;
  while (at < file.length) {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(file.slice(at));
    if (!match) throw new Error(`no field of RFC 4180 at ${at}: ${JSON.stringify(file.slice(at, at + 40))}`);
    const [all, quoted, bare, end] = match;
    row.push({ text: quoted?.replaceAll('""', '"') ?? bare ?? '', quoted: quoted !== undefined });
    at += all.length;
    if (end !== '\r\n') continue;
    if (rows[0] && rows[0].length !== row.length) throw new Error(`${row.length} fields in row ${rows.length + 1}`);
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error('the last row has no line end');
  return rows;
}

/** The original of a field: without one apostrophe at its start and behind each separator, quote or line break. */
export function withoutMarks(field: string): string {
  return field.replace(/(^|[,;|"\t\n])'/g, '$1');
}
