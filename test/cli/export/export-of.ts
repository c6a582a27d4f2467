/** The exported workbook of some reports, as the tests read it. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { buildWorkbook } from '../../../src/cli/export/build-workbook';
import { allPlans } from '../../../src/cli/export/plans';
import type { ExportLanguage } from '../../../src/cli/export/words';
import type { ReportData } from '../../../src/facts/report';
import { createSession } from '../../../src/query/session';
import { createStore } from '../../../src/query/store';
import type { TablePlan } from '../../../src/tables';

export interface Exported {
  readonly bytes: Uint8Array;
  readonly file: Workbook;
  readonly plans: readonly TablePlan[];
}

export const TITLE_ROW = 1;
export const HEADER_ROW = 2;

export async function exportOf(reports: readonly ReportData[], language: ExportLanguage = 'zh'): Promise<Exported> {
  const store = createStore(reports);
  const session = createSession(store, { language: language === 'zh' ? 'zh-CN' : 'en-US', formats: true });
  const { bytes } = await buildWorkbook(session, language);
  return { bytes, file: await readWorkbook(bytes), plans: allPlans(store, language).plans };
}

export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const file = new Workbook();
  await file.xlsx.load(bytes);
  return file;
}

/** The list of contents, the functions and their values come before the plans, which are in their order. */
const SHEETS_BEFORE = 3;

/** The sheet of the plan at that place. */
export function sheetOf(file: Workbook, index: number): Worksheet {
  const sheet = file.worksheets[SHEETS_BEFORE + index];
  if (!sheet) throw new Error(`no sheet for plan ${index}`);
  return sheet;
}

/** A cell's content as a plan has it: days as serials, texts whole, null for nothing. */
export function contentOf(sheet: Worksheet, row: number, column: number): string | number | boolean | null {
  const { value } = sheet.getCell(row, column);
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  // LibreOffice parts a text into runs by script.
  if ('richText' in value && value.richText) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  return `not a plain cell: ${JSON.stringify(value)}`;
}
