/** What a row is called where a person reads of it. */
import { serialDay } from '../query/calendar';
import type { StandingValue } from './standing-table';
import type { TableRecord } from './table-record';

/** A row's name from its values, one per recorded column: `豆包 · 日均Token使用量 · 2026年3月`. */
export type RowLabel = (values: readonly StandingValue[]) => string;

/** Names rows by the key columns, but for the report, which is told apart. Days read as days. */
export function rowLabels({ keys, columns }: TableRecord, formats: readonly string[]): RowLabel {
  const telling = keys
    .map((key) => columns.findIndex((column) => column.key === key))
    .filter((index) => !/^(report|report_date)$/.test(columns[index]?.key ?? ''));
  return (values) =>
    telling
      .map((index) => {
        const value = values[index] ?? '';
        return typeof value === 'number' && /y/.test(formats[index] ?? '') ? serialDay(value) : String(value);
      })
      .filter((text) => text !== '')
      .join(' · ');
}

/** The report a standing row says it is from, as report-source.ts labels it; "" where the table does not say. */
export function standingReport(values: readonly StandingValue[], { columns }: TableRecord): string {
  const value = (key: string): StandingValue => values[columns.findIndex((column) => column.key === key)] ?? '';
  const day = value('report_date');
  return [value('broker'), typeof day === 'number' ? serialDay(day) : day].filter((part) => part !== '').join(' ');
}
