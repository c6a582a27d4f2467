/** A report as the source of rows: what the 资料来源 line and the source columns say about it. */
import type { ReportHead } from '../facts/report';
import { daySerial } from '../query/calendar';
import { reportDay } from '../query/catalog';
import type { Column, DataCell, Source } from './dataset';
import { DATE_FORMAT, TEXT_FORMAT } from './number-format';

/** The report's own date, or the estimate where it prints none. A report without a title is named by its id. */
export function sourceOf(report: ReportHead): Source {
  const date = reportDay(report);
  return {
    broker: report.broker,
    title: report.title ?? report.id,
    date,
    dateEstimated: report.date === null && date !== null,
  };
}

/** A source in as few words as tell it from others: `某证券 2026-04-07`; "" where the report names neither. */
export function reportLabel({ broker, date }: Source): string {
  return [broker, date].filter(Boolean).join(' ');
}

/** The label of each report of a list, in its order. */
export function labelsOf(reports: readonly ReportHead[]): string[] {
  return reports.map((report) => reportLabel(sourceOf(report)));
}

/** The sources of several rows, each report once, newest first, undated last. */
export function sourcesOf(reports: readonly ReportHead[]): Source[] {
  return [...new Map(reports.map((report) => [report.id, report])).values()].sort(newestReportFirst).map(sourceOf);
}

/** Undated reports last; of one day, by id. */
export function newestReportFirst(a: ReportHead, b: ReportHead): number {
  return compareText(reportDay(b) ?? '', reportDay(a) ?? '') || compareText(a.id, b.id);
}

export interface SourceColumn {
  readonly column: Column;
  readonly cell: (report: ReportHead) => DataCell;
}

/**
 * The columns that name a row's report; every table that mixes reports ends with them. Where a report prints no date, a
 * column beside the date says of each row whether it is printed or worked out.
 */
export function sourceColumns(reports: readonly ReportHead[]): readonly SourceColumn[] {
  return reports.every(({ date }) => date !== null) ? COLUMNS.filter(({ column }) => column !== DATE_BASIS) : COLUMNS;
}

const DATE_BASIS = text('report_date_basis', '日期依据', 'Date basis', 10);

const COLUMNS: readonly SourceColumn[] = [
  { column: text('broker', '券商', 'Broker', 12), cell: (report) => report.broker },
  { column: date('report_date', '报告日期', 'Report date'), cell: (report) => dateCell(reportDay(report)) },
  {
    column: DATE_BASIS,
    cell: (report) => {
      if (report.date !== null) return { zh: '原文', en: 'as printed' };
      return reportDay(report) === null ? { zh: '未刊载', en: 'not printed' } : { zh: '推算', en: 'estimated' };
    },
  },
  { column: text('report', '报告', 'Report', 32), cell: (report) => sourceOf(report).title },
];

/** A column of words. */
export function text(key: string, zh: string, en: string, width: number): Column {
  return { key, header: { zh, en }, unit: null, kind: 'text', format: TEXT_FORMAT, width };
}

/** A column of days; see `dateCell`. */
export function date(key: string, zh: string, en: string): Column {
  return { key, header: { zh, en }, unit: null, kind: 'date', format: DATE_FORMAT, width: 12 };
}

/** A day as Excel counts it; empty for null and for what is no day. */
export function dateCell(day: string | null): number | null {
  return day === null ? null : daySerial(day);
}

/** A fixed order of texts that depends on no locale of the machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
