/** What spills: a rectangle with a header row unless switched off, "" for what is missing, never null (Excel shows it as 0). */
import type { Language, Session } from '../query/session';
import { optionalSwitch } from './argument';
import { spilledCell, type CellResult } from './cell-value';

/** A column: its heading in both languages and what stands in it for one row. */
export interface SpillColumn<Row> {
  readonly zh: string;
  readonly en: string;
  readonly cell: (row: Row, session: Session) => CellResult | null;
}

/** The rows under their headings. `header` is the function's last argument: TRUE where left out. */
export function spill<Row>(
  session: Session,
  header: unknown,
  columns: readonly SpillColumn<Row>[],
  rows: readonly Row[],
): CellResult[][] {
  const withHeader = optionalSwitch(header, 'header', true);
  const body = rows.map((row) => columns.map((column) => spilledCell(column.cell(row, session))));
  return withHeader ? [columns.map((column) => heading(column, session.settings.language)), ...body] : body;
}

function heading({ zh, en }: { zh: string; en: string }, language: Language): string {
  return language === 'en-US' ? en : zh;
}
