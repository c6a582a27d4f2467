/** A plan as the text of a CSV file (RFC 4180). */
import { serialDay } from '../query/calendar';
import { inertCsvText } from './inert-text';
import type { PlanCell, PlanColumn } from './table-plan';
import type { ColumnKind } from './dataset';

/** Excel in Chinese Windows takes a file that does not begin with it for GBK. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

export type CsvColumn = Pick<PlanColumn, 'header' | 'kind'>;

/** As much of a plan as a file shows. */
export interface CsvPlan {
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly (readonly PlanCell[])[];
}

/**
 * Header and rows, to be written as UTF-8: texts in quotes, and inert (see inertCsvText); numbers bare and in full precision,
 * percent as fractions; days as `2026-03-01`; nothing for a value not published.
 */
export function planCsv({ columns, rows }: CsvPlan): string {
  const lines = [
    columns.map(({ header }) => quoted(header)),
    ...rows.map((row) => columns.map(({ kind }, index) => field(row[index] ?? null, kind))),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => line.join(',') + LINE_END).join('');
}

function field(cell: PlanCell, kind: ColumnKind): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(cell);
  return kind === 'date' ? serialDay(cell) : String(cell);
}

function quoted(text: string): string {
  return `"${inertCsvText(text).replaceAll('"', '""')}"`;
}
