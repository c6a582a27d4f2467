/** What a reader of the table has to know that no cell says: it goes behind the source line, as brokers print it (注：…). */
import type { Dataset } from './dataset';
import type { PlanCell, PlanColumn } from './table-plan';
import type { TableOptions } from './table-options';
import type { Language } from './words';

const FORM = {
  zh: {
    note: (notes: readonly string[]) => `\u3000注：${notes.join('；')}`,
    unpublished: '空白处原表未刊载',
    checks: (rows: number, header: string) => `${rows} 行未通过核对，见“${header}”`,
    filtered: (headers: readonly string[]) => `只含按${headers.join('、')}筛选的行`,
  },
  en: {
    note: (notes: readonly string[]) => `  Note: ${notes.join('; ')}`,
    unpublished: 'blanks are not published',
    checks: (rows: number, header: string) =>
      `${rows} ${rows === 1 ? 'row fails' : 'rows fail'} a check, see “${header}”`,
    filtered: (headers: readonly string[]) => `only rows filtered by ${headers.join(', ')}`,
  },
} as const;

/** Columns that say of a row that its figure does not fit others of its report. */
const CHECK = 'check';

/**
 * The note with its prefix, "" where there is nothing to note: blanks in an exhibit (in a table of ours a blank is another
 * column's row), figures that fail a check, filters.
 */
export function planNotes(
  dataset: Dataset,
  columns: readonly PlanColumn[],
  rows: readonly (readonly PlanCell[])[],
  { filters }: TableOptions,
  language: Language,
): string {
  const form = FORM[language];
  const notes: string[] = [];
  const isFigure = columns.map(({ kind }) => kind === 'number' || kind === 'percent');
  if (dataset.group === 'exhibit' && rows.some((row) => row.some((cell, at) => cell === null && isFigure[at]))) {
    notes.push(form.unpublished);
  }
  const check = columns.findIndex(({ key }) => key === CHECK);
  const failing = check < 0 ? 0 : rows.filter((row) => (row[check] ?? null) !== null).length;
  if (failing > 0) notes.push(form.checks(failing, columns[check]?.header ?? ''));
  const filtered = filters.flatMap(({ column }) => dataset.columns.filter(({ key }) => key === column));
  if (filtered.length > 0) notes.push(form.filtered(filtered.map(({ header }) => header[language])));
  return notes.length === 0 ? '' : form.note(notes);
}
