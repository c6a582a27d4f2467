/** Records once more with their sheet, by the table's name: settings stay behind when a sheet moves to another workbook. */
import { readRecord, type TableRecord } from '../../tables';
import { hasExcelApi } from '../run';

const PROPERTY = 'Yanbiao.table.';

/** A record longer than this, in characters, is not kept with the sheet. */
const SMALL = 8_000;

/** Queues it where sheets have properties (ExcelApi 1.12). */
export function queueProperty(table: Excel.Table, record: TableRecord): void {
  if (!hasExcelApi('1.12')) return;
  const text = JSON.stringify(record);
  if (text.length > SMALL) return;
  table.worksheet.customProperties.add(PROPERTY + record.tableName, text);
}

/** The records that travelled with a sheet, under their tables' names as they were. The answer is there after the next sync. */
export function askProperties(sheet: Excel.Worksheet): () => TableRecord[] {
  const properties = sheet.customProperties.load('items/key,items/value');
  return () =>
    properties.items.flatMap(({ key, value }) => {
      const record = key.startsWith(PROPERTY) ? parsed(value) : null;
      return record ? [{ ...record, tableName: key.slice(PROPERTY.length) }] : [];
    });
}

function parsed(text: string): TableRecord | null {
  try {
    return readRecord(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Deletes it, where there is one. Never throws: what stays is only a hint for a workbook that knows nothing of the table. */
export async function dropProperty(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  tableName: string,
): Promise<void> {
  if (!hasExcelApi('1.12')) return;
  try {
    const property = sheet.customProperties.getItemOrNullObject(PROPERTY + tableName).load('key');
    await context.sync();
    if (property.isNullObject) return;
    property.delete();
    await context.sync();
  } catch {
    // As said above.
  }
}
