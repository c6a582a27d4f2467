/** A report as the source of rows: what the 资料来源 line and the source columns say about it. */
import type { ReportHead } from '../facts/report';
import type { Column, DataCell, Source } from './dataset';
import { DATE_FORMAT, dateSerial } from './excel-date';
import { TEXT_FORMAT } from './number-format';

/** The report's own date, or the estimate where it prints none. A report without a title is named by its id. */
export function sourceOf(report: ReportHead): Source {
  const date = report.date ?? report.dateEstimate?.date ?? null;
  return {
    broker: report.broker,
    title: report.title ?? report.id,
    date,
    dateEstimated: report.date === null && date !== null,
  };
}

/** The sources of several rows, each report once, newest first, undated last. */
export function sourcesOf(reports: readonly ReportHead[]): Source[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return [...byId.values()]
    .sort((a, b) => (sourceOf(b).date ?? '').localeCompare(sourceOf(a).date ?? '') || compareText(a.id, b.id))
    .map(sourceOf);
}

/** Columns that name a row's report; every table that mixes reports ends with them. */
export const SOURCE_COLUMNS: readonly Column[] = [
  text('broker', '券商', 'Broker', 12),
  {
    key: 'report_date',
    header: { zh: '报告日期', en: 'Report date' },
    unit: null,
    kind: 'date',
    format: DATE_FORMAT,
    width: 12,
  },
  text('report', '报告', 'Report', 32),
];

/** Cells for SOURCE_COLUMNS. */
export function sourceCells(report: ReportHead): DataCell[] {
  const source = sourceOf(report);
  return [source.broker, dateSerial(source.date), source.title];
}

/** A column of words. */
export function text(key: string, zh: string, en: string, width: number): Column {
  return { key, header: { zh, en }, unit: null, kind: 'text', format: TEXT_FORMAT, width };
}

/** A fixed order of texts that depends on no locale of the machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
