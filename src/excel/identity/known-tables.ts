/** Lists the tables of the workbook that are ours, or seem to be, or were. Reads only. */
import type { Language, Recognised, TableRecord, UnknownTable } from '../../tables';
import type { ToolRefused } from '../formula-outcome';
import { isNotImplemented, problemOf } from '../problem';
import { hasExcelApi, run } from '../run';
import { claimTables, hasKeys, hasPrefix } from './claims';
import { readRecords } from './records';
import { seeTables, type SeenTable } from './seen-tables';
import { askProperties } from './sheet-properties';

/**
 * `ours` is recorded and refreshed; `frozen` is recorded as not to be. A `copy` is of a table of this workbook, a `stranger`
 * came from another one: both are asked about. `deleted` is a record whose table is not there, as long as undo may bring it back.
 */
export type TableState = 'ours' | 'copy' | 'stranger' | 'frozen' | 'deleted';

export interface KnownTable {
  /** Excel's id as it is now; of a deleted table as it was. */
  readonly tableId: string;
  readonly name: string;
  /** "" for a deleted table, as is the address. */
  readonly sheet: string;
  /** `Sheet1!B3:E19` */
  readonly address: string;
  readonly rows: number;
  /** True where it stands on the sheet that is shown. */
  readonly active: boolean;
  /** As stored: its `tableId` may be another than the table has now. */
  readonly record: TableRecord | null;
  readonly state: TableState;
  /** What a copy was made of; of a stranger what its sheet brought along, where it did. */
  readonly of?: TableRecord;
  /** Of a stranger known by its headers: the language they are in. */
  readonly language?: Language;
  readonly datasetId: string | null;
}

/** Tells of a table with our prefix and no record what it is; the datasets are the caller's. See tables/recognise. */
export type Recogniser = (table: UnknownTable, records: readonly TableRecord[]) => Recognised | null;

export interface TableList {
  readonly ok: true;
  readonly tables: readonly KnownTable[];
}

/** In the workbook's order, deleted ones last. Three syncs, four where a table is not recorded. Never throws. */
export async function listTables(recogniser: Recogniser): Promise<TableList | ToolRefused> {
  try {
    return await run(async (context) => {
      const all = context.workbook.tables.load('items/id,items/name');
      const records = await readRecords(context);
      const marked = all.items.filter(({ id, name }) => hasPrefix(name) || isRecorded(id, name, records));
      const seen = await seeTables(context, marked);
      const { ours, strays, deleted } = claimTables(seen, records);
      const brought = await readBrought(context, strays);
      const owner = new Map(ours.map(({ table, record }) => [table, record]));
      const standing = seen.flatMap((table): KnownTable[] => {
        const record = owner.get(table);
        if (record) return [recorded(table, record)];
        return strays.includes(table) ? unrecorded(table, records, brought.get(table.sheet) ?? [], recogniser) : [];
      });
      return { ok: true, tables: [...standing, ...deleted.map(gone)] };
    });
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function isRecorded(id: string, name: string, records: readonly TableRecord[]): boolean {
  return records.some((each) => each.tableId === id || each.tableName.toLowerCase() === name.toLowerCase());
}

/** Records that travelled with the sheets of tables that have none here, by sheet. */
async function readBrought(
  context: Excel.RequestContext,
  strays: readonly SeenTable[],
): Promise<ReadonlyMap<string, TableRecord[]>> {
  if (strays.length === 0 || !hasExcelApi('1.12')) return new Map();
  try {
    const asked = new Map(strays.map(({ sheet, worksheet }) => [sheet, askProperties(worksheet)]));
    await context.sync();
    return new Map([...asked].map(([sheet, records]) => [sheet, records()]));
  } catch (error) {
    // Without them the headers have to tell.
    if (!isNotImplemented(error)) throw error;
    return new Map();
  }
}

function place({ tableId, name, sheet, address, rows, active }: SeenTable) {
  return { tableId, name, sheet, address, rows, active };
}

function recorded(table: SeenTable, record: TableRecord): KnownTable {
  return { ...place(table), record, state: record.frozen ? 'frozen' : 'ours', datasetId: record.datasetId };
}

/** Nothing for a table that only has a name like ours. */
function unrecorded(
  table: SeenTable,
  records: readonly TableRecord[],
  brought: readonly TableRecord[],
  recogniser: Recogniser,
): KnownTable[] {
  const came = broughtBy(table, brought);
  // Where Excel copies a sheet's properties with it they name the original; it mostly does not (office-js #5486).
  const original = came && records.find((record) => isSame(record, came));
  const found: Recognised | null = original
    ? { kind: 'copy', of: original }
    : recogniser(unknown(table, came), records);
  if (found?.kind === 'copy') {
    return [{ ...place(table), record: null, state: 'copy', of: found.of, datasetId: found.of.datasetId }];
  }
  const datasetId = found?.datasetId ?? came?.datasetId;
  if (datasetId === undefined) return [];
  const worded = found && { language: found.language };
  return [{ ...place(table), record: null, state: 'stranger', ...(came && { of: came }), ...worded, datasetId }];
}

/** Excel names the table of a copied or moved sheet as it was called, with a number behind where that name is taken. */
function broughtBy(table: SeenTable, brought: readonly TableRecord[]): TableRecord | undefined {
  const name = table.name.toLowerCase();
  return brought
    .filter((record) => name.startsWith(record.tableName.toLowerCase()) && hasKeys(table, record))
    .sort((a, b) => b.tableName.length - a.tableName.length)[0];
}

function isSame(a: TableRecord, b: TableRecord): boolean {
  return a.tableName.toLowerCase() === b.tableName.toLowerCase() && a.datasetId === b.datasetId;
}

function unknown(table: SeenTable, came: TableRecord | undefined): UnknownTable {
  const headers = table.columns.map(({ header }) => header);
  return { name: table.name, headers, ...(came && { datasetId: came.datasetId }) };
}

function gone(record: TableRecord): KnownTable {
  const { tableId, tableName, datasetId } = record;
  return {
    tableId,
    name: tableName,
    sheet: '',
    address: '',
    rows: 0,
    active: false,
    record,
    state: 'deleted',
    datasetId,
  };
}
