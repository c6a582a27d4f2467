/**
 * What we last wrote into a table, as hashes: enough to tell a cell the user changed from one the data changed, a row she deleted
 * from a new one, and a row of her own from one the data lost. Kept in the workbook beside the table's record.
 */
import { HASH_LENGTH, longHash, shortHash } from './hash';
import type { PlanCell, TablePlan } from './table-plan';
import { canonical, standingOf } from './row-keys';
import type { StandingValue } from './standing-table';
import { finish, finishGently, STEP_ROWS, type Steps } from './steps';

/** A workbook's settings hold about 2 MB in all (office-js #621, #3957); one table takes no more of it than this, in characters. */
const MOST_CHARACTERS = 400_000;

export type Detail = 'cells' | 'rows';

export interface Written {
  /** Whether each cell has a hash, or only the row as a whole. */
  readonly detail: Detail;
  /** Keys of the columns hashed, in the order of the hashes. */
  readonly columns: readonly string[];
  /** By hash of the row's key (`rowHash`): the hashes of its cells in one text, or the one of the row. */
  readonly rows: ReadonlyMap<string, string>;
  /** Hashes of keys of rows that are struck through in the sheet because the data no longer has them. */
  readonly struck: ReadonlySet<string>;
}

/** The name of a row in `Written.rows`. */
export const rowHash = longHash;

/** The hash of one cell's value. */
export function cellHash(value: StandingValue): string {
  return shortHash(canonical(value));
}

/** The hash of a row as a whole. */
export function wholeHash(values: readonly StandingValue[]): string {
  return shortHash(JSON.stringify(values.map(canonical)));
}

type Planned = Pick<TablePlan, 'columns' | 'rows' | 'rowKeys'>;

/** What inserting this plan writes; null where it is too much to keep, and refreshes then compare with the data alone. */
export function writtenOf(plan: Planned): Written | null {
  return finish(plannedSteps(plan));
}

/** The same with pauses, for a plan of many rows. */
export function writtenInSteps(plan: Planned, breathe: () => Promise<void>): Promise<Written | null> {
  return finishGently(plannedSteps(plan), breathe);
}

function plannedSteps({ columns, rows, rowKeys }: Planned): Steps<Written | null> {
  return rememberedSteps(
    columns.map(({ key }) => key),
    rows.length,
    (index) => ({ key: rowHash(rowKeys[index] ?? ''), cells: rows[index] ?? [] }),
  );
}

interface HashedRow {
  /** The hash of the row's key. */
  readonly key: string;
  readonly cells: readonly PlanCell[];
}

/** The same for rows that are given with the hash of their keys. */
export function remembered(columns: readonly string[], rows: readonly HashedRow[]): Written | null {
  return finish(rememberedSteps(columns, rows.length, (index) => rows[index] ?? { key: '', cells: [] }));
}

function* rememberedSteps(
  columns: readonly string[],
  count: number,
  rowAt: (index: number) => HashedRow,
): Steps<Written | null> {
  const detail = detailFor(count, columns.length);
  if (detail === null) return null;
  const rows = new Map<string, string>();
  for (let index = 0; index < count; index += 1) {
    const { key, cells } = rowAt(index);
    const values = columns.map((_, place) => standingOf(cells[place] ?? null));
    rows.set(key, detail === 'cells' ? values.map(cellHash).join('') : wholeHash(values));
    if (index % STEP_ROWS === STEP_ROWS - 1) yield;
  }
  return { detail, columns, rows, struck: new Set() };
}

function detailFor(rows: number, columns: number): Detail | null {
  const size = (hashes: number): number => rows * HASH_LENGTH * (2 + hashes);
  if (size(columns) <= MOST_CHARACTERS) return 'cells';
  return size(1) <= MOST_CHARACTERS ? 'rows' : null;
}

/** The hash of a row's cell in that column; undefined where nothing is known of it. */
export function writtenHash(written: Written, key: string, column: string): string | undefined {
  const index = written.columns.indexOf(column);
  const hashes = written.detail === 'cells' && index >= 0 ? written.rows.get(key) : undefined;
  return hashes?.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH);
}

const KEY_LENGTH = 2 * HASH_LENGTH;

/** As plain JSON for the workbook's settings. */
export function encodeWritten(written: Written): unknown {
  const { detail, columns, rows, struck } = written;
  const text = [...rows].map(([key, hashes]) => key + hashes).join('');
  return { version: 1, detail, columns, rows: text, struck: [...struck].join('') };
}

/** Null for anything that is not what `encodeWritten` gave: then nothing is known of what we wrote. */
export function decodeWritten(json: unknown): Written | null {
  if (typeof json !== 'object' || json === null) return null;
  const { version, detail, columns, rows, struck } = json as Record<string, unknown>;
  if (version !== 1 || (detail !== 'cells' && detail !== 'rows')) return null;
  if (!Array.isArray(columns) || typeof rows !== 'string' || typeof struck !== 'string') return null;
  const keys = columns.filter((key): key is string => typeof key === 'string');
  const step = KEY_LENGTH + HASH_LENGTH * (detail === 'cells' ? keys.length : 1);
  if (rows.length % step !== 0 || struck.length % KEY_LENGTH !== 0) return null;
  const entries = pieces(rows, step).map((piece) => [piece.slice(0, KEY_LENGTH), piece.slice(KEY_LENGTH)] as const);
  return { detail, columns: keys, rows: new Map(entries), struck: new Set(pieces(struck, KEY_LENGTH)) };
}

function pieces(text: string, length: number): string[] {
  return Array.from({ length: text.length / length }, (_, index) => text.slice(index * length, (index + 1) * length));
}
