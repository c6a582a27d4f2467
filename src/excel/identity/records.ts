/**
 * Where it is kept whose table is whose: in the workbook's settings, by Excel's id of the table, its record and what was
 * written into it; and once more, small, with the sheet, because settings stay behind when a sheet moves to another workbook.
 */
import { decodeWritten, encodeWritten, readRecord, type TableRecord, type Written } from '../../tables';
import { errorCode } from '../problem';
import { hasExcelApi } from '../run';

const RECORD = 'Yanbiao.table.';
const WRITTEN = 'Yanbiao.written.';

/** A record longer than this, in characters, is not kept with the sheet. */
const SMALL = 8_000;

export interface StoredTable {
  readonly record: TableRecord;
  /** Null where it is not known or too much to keep: what is there of it is forgotten. */
  readonly written: Written | null;
  /** The id the table was recorded under, where that may be another: Excel may give new ones when a file is opened. */
  readonly replaces?: string;
}

/** Every record in the workbook's settings, in the order they were first written. Two syncs: there are settings of others. */
export async function readRecords(context: Excel.RequestContext): Promise<TableRecord[]> {
  const settings = context.workbook.settings.load('items/key');
  await context.sync();
  const ours = settings.items.filter(({ key }) => key.startsWith(RECORD)).map((setting) => setting.load('value'));
  await context.sync();
  return ours.flatMap(({ key, value }) => {
    const record = readRecord(value);
    // The key is what finds and deletes it, whatever it says of itself.
    return record ? [{ ...record, tableId: key.slice(RECORD.length) }] : [];
  });
}

/** What was last written into the table; null where that is not known. One sync. */
export async function readWritten(context: Excel.RequestContext, tableId: string): Promise<Written | null> {
  const setting = context.workbook.settings.getItemOrNullObject(WRITTEN + tableId).load('value');
  await context.sync();
  return setting.isNullObject ? null : decodeWritten(setting.value);
}

/**
 * Writes the record and what was written, and sends them with whatever is queued. Where Excel does not take all of it (settings
 * are full, sheets keep no properties), the record alone; where it takes none, throws and leaves nothing of a new record.
 */
export async function storeRecord(
  context: Excel.RequestContext,
  table: Excel.Table,
  stored: StoredTable,
): Promise<void> {
  const { record, written, replaces } = stored;
  try {
    queueRecord(context, stored);
    queueProperty(table, record);
    await context.sync();
  } catch (error) {
    if (errorCode(error) === 'UndoNotSupported') throw error;
    await storeWithout(context, stored);
  }
  // What an earlier refresh wrote would be taken for what this one did.
  if (written === null) await dropSettings(context, [WRITTEN + record.tableId]);
  if (replaces !== undefined && replaces !== record.tableId) await dropSettings(context, keysOf(replaces));
}

function queueRecord(context: Excel.RequestContext, { record, written }: StoredTable): void {
  const { settings } = context.workbook;
  settings.add(RECORD + record.tableId, record);
  if (written !== null) settings.add(WRITTEN + record.tableId, encodeWritten(written));
}

/** Without the sheet's property, and where that does not go either, without what was written. */
async function storeWithout(context: Excel.RequestContext, stored: StoredTable): Promise<void> {
  try {
    queueRecord(context, stored);
    await context.sync();
  } catch (error) {
    if (errorCode(error) === 'UndoNotSupported') throw error;
    await storeAlone(context, stored.record);
  }
}

async function storeAlone(context: Excel.RequestContext, record: TableRecord): Promise<void> {
  try {
    await dropSettings(context, keysOf(record.tableId));
    context.workbook.settings.add(RECORD + record.tableId, record);
    await context.sync();
  } catch (error) {
    await dropSettings(context, keysOf(record.tableId)).catch(() => undefined);
    throw error;
  }
}

/** Forgets a table: its record, what was written, and what its sheet says of it where that is known. */
export async function dropRecord(
  context: Excel.RequestContext,
  { tableId, tableName }: Pick<TableRecord, 'tableId' | 'tableName'>,
  sheet?: Excel.Worksheet,
): Promise<void> {
  await dropSettings(context, keysOf(tableId));
  if (!sheet || !hasExcelApi('1.12')) return;
  const property = sheet.customProperties.getItemOrNullObject(RECORD + tableName).load('key');
  try {
    await context.sync();
    if (property.isNullObject) return;
    property.delete();
    await context.sync();
  } catch {
    // What stays with the sheet is only a hint for a workbook that knows nothing of the table.
  }
}

function keysOf(tableId: string): string[] {
  return [RECORD + tableId, WRITTEN + tableId];
}

async function dropSettings(context: Excel.RequestContext, keys: readonly string[]): Promise<void> {
  const settings = keys.map((key) => context.workbook.settings.getItemOrNullObject(key).load('key'));
  await context.sync();
  const there = settings.filter((setting) => !setting.isNullObject);
  if (there.length === 0) return;
  for (const setting of there) setting.delete();
  await context.sync();
}

function queueProperty(table: Excel.Table, record: TableRecord): void {
  if (!hasExcelApi('1.12')) return;
  const text = JSON.stringify(record);
  if (text.length > SMALL) return;
  table.worksheet.customProperties.add(RECORD + record.tableName, text);
}

/** The records that travelled with a sheet, by table name as it was. To be asked for in a request that may fail. */
export function askProperties(sheet: Excel.Worksheet): () => TableRecord[] {
  const properties = sheet.customProperties.load('items/key,items/value');
  return () =>
    properties.items.flatMap(({ key, value }) => {
      const record = key.startsWith(RECORD) ? parsed(value) : null;
      return record ? [{ ...record, tableName: key.slice(RECORD.length) }] : [];
    });
}

function parsed(text: string): TableRecord | null {
  try {
    return readRecord(JSON.parse(text));
  } catch {
    return null;
  }
}
