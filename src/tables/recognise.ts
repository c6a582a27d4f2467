/** What an unrecorded table with our prefix is: a copy of one of ours, or one that came from another workbook. */
import type { Dataset } from './dataset';
import { planColumns } from './plan-columns';
import { TABLE_PREFIX, tableName } from './table-name';
import type { TableRecord } from './table-record';
import type { Language } from './words';

export interface UnknownTable {
  readonly name: string;
  readonly headers: readonly string[];
  /** The dataset named by what travelled with its sheet, where anything did. */
  readonly datasetId?: string;
}

export type Recognised =
  | { readonly kind: 'copy'; readonly of: TableRecord }
  | { readonly kind: 'stranger'; readonly datasetId: string; readonly language: Language };

/** So many of a dataset's headers make a table of it, in hundredths; the user may have deleted or renamed some. */
const ENOUGH = 60;

/** Null for a table that is none of ours, whatever it is called. */
export function recognise(
  table: UnknownTable,
  records: readonly TableRecord[],
  datasets: readonly Dataset[],
): Recognised | null {
  if (!table.name.toLowerCase().startsWith(TABLE_PREFIX.toLowerCase())) return null;
  const of = bestOf(
    // Excel names the table of a copied sheet after the original, with a number behind.
    records.filter((record) => sameStart(table.name, record.tableName)),
    (record) => share(table.headers, headersOf(record), keyHeaders(record)),
  );
  if (of) return { kind: 'copy', of };
  const offers = datasets.flatMap((dataset) =>
    (['zh', 'en'] as const).map((language) => ({
      dataset,
      language,
      columns: planColumns(dataset.columns, language, 'plain'),
    })),
  );
  const stranger = bestOf(offers, ({ dataset, columns }) => {
    const named = dataset.id === table.datasetId || sameStart(table.name, tableName(dataset.name));
    const keys = columns.filter(({ key }) => dataset.keys.includes(key)).map(({ header }) => header);
    return named
      ? share(
          table.headers,
          columns.map(({ header }) => header),
          keys,
        )
      : 0;
  });
  return stranger && { kind: 'stranger', datasetId: stranger.dataset.id, language: stranger.language };
}

function sameStart(name: string, original: string): boolean {
  const rest = name.toLowerCase().startsWith(original.toLowerCase()) ? name.slice(original.length) : null;
  return rest !== null && /^[_\d]*$/.test(rest);
}

function headersOf({ columns }: TableRecord): string[] {
  return columns.map(({ header }) => header);
}

function keyHeaders({ columns, keys }: TableRecord): string[] {
  return columns.filter(({ key }) => keys.includes(key)).map(({ header }) => header);
}

/** How many in a hundred of the wanted headers the table has; 0 where it lacks one that names rows. */
function share(headers: readonly string[], wanted: readonly string[], keys: readonly string[]): number {
  const has = new Set(headers.map((header) => header.toLowerCase()));
  const found = (list: readonly string[]): number => list.filter((header) => has.has(header.toLowerCase())).length;
  if (wanted.length === 0 || found(keys) < keys.length) return 0;
  return (found(wanted) / wanted.length) * 100;
}

function bestOf<T>(candidates: readonly T[], score: (candidate: T) => number): T | null {
  let best: T | null = null;
  let most = ENOUGH;
  for (const candidate of candidates) {
    const points = score(candidate);
    if (points < most || (best !== null && points === most)) continue;
    best = candidate;
    most = points;
  }
  return best;
}
