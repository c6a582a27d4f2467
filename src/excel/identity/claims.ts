/** Which table of the workbook each record is of. Decided from names, ids and headers alone; knows nothing of Excel. */
import { matchColumns, TABLE_PREFIX, type StandingColumn, type TableRecord } from '../../tables';

export interface TableMarks {
  readonly tableId: string;
  readonly name: string;
  readonly columns: readonly StandingColumn[];
}

export interface Claims<T extends TableMarks> {
  readonly ours: readonly { readonly table: T; readonly record: TableRecord }[];
  /** Tables with our prefix that no record is of. */
  readonly strays: readonly T[];
  /** Records whose table is not in the workbook. */
  readonly deleted: readonly TableRecord[];
}

type Test = (table: TableMarks, record: TableRecord, others: ReadonlySet<TableRecord>) => boolean;

/**
 * In the order they are asked. Excel's id stays when a table is renamed or moved, but may be given anew, even to another table
 * of ours, when a file is opened or saved as another: then the name decides.
 */
const TESTS: readonly Test[] = [
  (table, record) => sameId(table, record) && sameName(table, record),
  (table, record, others) => sameId(table, record) && hasKeys(table, record) && !isNamed(table, others),
  (table, record) => sameName(table, record) && hasAny(table, record),
  (table, record) => sameId(table, record) && hasKeys(table, record),
];

/** No table is two records'; of two that claim one by its name, the record last written wins. */
export function claimTables<T extends TableMarks>(tables: readonly T[], records: readonly TableRecord[]): Claims<T> {
  const owners = new Map<T, TableRecord>();
  const left = new Set([...records].sort((a, b) => (a.refreshed < b.refreshed ? 1 : -1)));
  for (const test of TESTS) {
    for (const record of [...left]) {
      const table = tables.find((each) => !owners.has(each) && test(each, record, left));
      if (!table) continue;
      owners.set(table, record);
      left.delete(record);
    }
  }
  return {
    ours: tables.flatMap((table) => {
      const record = owners.get(table);
      return record ? [{ table, record }] : [];
    }),
    strays: tables.filter((table) => !owners.has(table) && hasPrefix(table.name)),
    deleted: records.filter((record) => left.has(record)),
  };
}

/** True for a table that is ours by its name, whoever made it. */
export function hasPrefix(name: string): boolean {
  return name.toLowerCase().startsWith(TABLE_PREFIX.toLowerCase());
}

function sameId(table: TableMarks, record: TableRecord): boolean {
  return table.tableId === record.tableId;
}

function isNamed(table: TableMarks, records: ReadonlySet<TableRecord>): boolean {
  return [...records].some((record) => sameName(table, record));
}

function sameName(table: TableMarks, record: TableRecord): boolean {
  return table.name.toLowerCase() === record.tableName.toLowerCase();
}

/** Every column that names rows is there, under its header or Excel's id of it. */
export function hasKeys(table: TableMarks, { columns, keys }: TableRecord): boolean {
  const places = matchColumns(columns, table.columns);
  return keys.every((key) => columns.some((column, index) => column.key === key && (places[index] ?? null) !== null));
}

/** Some column is there under its header, or all under their ids: an id alone is a small number that any table has. */
function hasAny(table: TableMarks, record: TableRecord): boolean {
  const headers = new Set(table.columns.map(({ header }) => header.toLowerCase()));
  return record.columns.some(({ header }) => headers.has(header.toLowerCase())) || hasKeys(table, record);
}
