/** Finds rows again by what names them, after the user has sorted, inserted and deleted as she liked. */
import type { StandingValue } from '../../tables';
import { rangeOf } from '../box';
import { bodyOf, type TablePlace } from './locate-table';
import { pacedRows, READ_PACE } from './paced';

/** A row as it was: what its key columns held, and where it stood. */
export interface NamedRow {
  readonly key: string;
  readonly row: number;
}

/** The name of a row whose key columns show these (a formula where there is one). */
export function keyText(shown: readonly StandingValue[]): string {
  return JSON.stringify(shown);
}

export class RowFinder {
  private constructor(private readonly rows: ReadonlyMap<string, readonly number[]>) {}

  /** Reads the key columns of every row. */
  static async read(context: Excel.RequestContext, place: TablePlace, keys: readonly number[]): Promise<RowFinder> {
    const body = bodyOf(place);
    const rows = new Map<string, number[]>();
    const read = async (from: number, count: number): Promise<void> => {
      const columns = keys.map((column) =>
        rangeOf(context, { ...body, row: body.row + from, rows: count, column: body.column + column, columns: 1 }).load(
          'formulas',
        ),
      );
      await context.sync();
      for (let r = 0; r < count; r += 1) {
        const key = keyText(columns.map(({ formulas }) => (formulas as StandingValue[][])[r]?.[0] ?? ''));
        rows.set(key, [...(rows.get(key) ?? []), from + r]);
      }
    };
    await pacedRows(body.rows, keys.length, READ_PACE, read);
    return new RowFinder(rows);
  }

  has(key: string): boolean {
    return this.rows.has(key);
  }

  /** Where the row is now; null where it is gone, or where several have its name and none of them stands where it stood. */
  find({ key, row }: NamedRow): number | null {
    const found = this.rows.get(key) ?? [];
    if (found.length === 1) return found[0] ?? null;
    return found.includes(row) ? row : null;
  }
}
