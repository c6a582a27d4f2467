/**
 * Where it is kept whose table is whose: in the workbook's settings, by Excel's id of the table, its record and what was
 * written into it.
 */
import { decodeWritten, encodeWritten, readRecord, type TableRecord, type Written } from '../../tables';
import { errorCode } from '../problem';
import { dropProperty, queueProperty } from './sheet-properties';

const RECORD = 'Yanbiao.table.';
const WRITTEN = 'Yanbiao.written.';

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

/** Queues the question whether something is recorded under an id; the answer is there after the next sync. */
export function askRecorded(context: Excel.RequestContext): () => (tableId: string) => boolean {
  const settings = context.workbook.settings.load('items/key');
  return () => {
    const keys = new Set(settings.items.map(({ key }) => key));
    return (tableId) => keysOf(tableId).some((key) => keys.has(key));
  };
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
  const renumbered = replaces !== undefined && replaces !== record.tableId;
  if (renumbered) await makeWay(context, record);
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
  if (renumbered) await dropSettings(context, keysOf(replaces));
}

/**
 * Before a record goes under an id: what another table is recorded by there goes under that table's name. Some files number
 * their tables by place, so that an id may have been another's when it was recorded; that one is then found by name.
 */
export async function makeWay(context: Excel.RequestContext, record: TableRecord): Promise<void> {
  const [held, written] = [RECORD, WRITTEN].map((prefix) =>
    context.workbook.settings.getItemOrNullObject(prefix + record.tableId).load('value'),
  );
  await context.sync();
  const other = held && !held.isNullObject ? readRecord(held.value) : null;
  if (!other || other.tableName.toLowerCase() === record.tableName.toLowerCase()) return;
  const aside = `name:${other.tableName}`;
  context.workbook.settings.add(RECORD + aside, { ...other, tableId: aside });
  if (written && !written.isNullObject) context.workbook.settings.add(WRITTEN + aside, written.value);
  await context.sync();
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
  if (sheet) await dropProperty(context, sheet, tableName);
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
