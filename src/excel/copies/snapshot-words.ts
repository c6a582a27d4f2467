/** The lines a snapshot has beside its tables, in both languages. */
import type { Language } from '../../tables';
import type { TableCopy } from './table-copy';

interface SnapshotWords {
  /** Name of the sheet for a day. */
  readonly sheet: (day: string) => string;
  readonly head: (now: string, tables: number, version: string) => string;
  readonly place: (table: string, address: string) => string;
  readonly data: (version: string, refreshed: string) => string;
}

const WORDS: Readonly<Record<Language, SnapshotWords>> = {
  zh: {
    sheet: (day) => `快照 ${day}`,
    head: (now, tables, version) => `快照：${now}，${tables} 张表，当时的数据版本 ${version}`,
    place: (table, address) => `表格 ${table}，${address}`,
    data: (version, refreshed) => `，数据 ${version}，${refreshed} 写入`,
  },
  en: {
    sheet: (day) => `Snapshot ${day}`,
    head: (now, tables, version) =>
      `Snapshot: ${now}, ${tables} ${tables === 1 ? 'table' : 'tables'}, data version then ${version}`,
    place: (table, address) => `Table ${table}, ${address}`,
    data: (version, refreshed) => `, data ${version}, written ${refreshed}`,
  },
};

export function snapshotWords(language: Language): SnapshotWords {
  return WORDS[language];
}

/** Where a table stood, and which data it showed; of a table that is not recorded only where. */
export function aboutTable({ table }: TableCopy, language: Language): string {
  const words = WORDS[language];
  const { record } = table;
  const data = record && record.dataVersion !== '' ? words.data(record.dataVersion, record.refreshed) : '';
  return words.place(table.name, table.address) + data;
}
