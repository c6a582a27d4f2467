/** The whole workbook: a list of contents, the functions, and a sheet per dataset. */
import { Workbook } from '@cj-tech-master/excelts';
import type { Session } from '../../query/session';
import { freeTableName, sheetName } from '../../tables';
import { addContents, type ContentsRow } from './contents-sheet';
import { exampleFormulas } from './example-formulas';
import { finishPackage } from './finish-package';
import { addFunctions, type Held } from './functions-sheet';
import { addPlan } from './plan-sheet';
import { allPlans } from './plans';
import { WORDS, type ExportLanguage } from './words';

export interface BuiltWorkbook {
  readonly bytes: Uint8Array;
  readonly tables: number;
  readonly formulas: number;
}

/** Every dataset of the session's store; sheets and tables are named as the add-in names them. */
export async function buildWorkbook(session: Session, language: ExportLanguage): Promise<BuiltWorkbook> {
  const { plans, version } = allPlans(session.store, language);
  const file = new Workbook();
  file.creator = 'Yanbiao';
  const sheets: string[] = [];
  const tables: string[] = [];
  const named = (wanted: string): string => {
    const name = sheetName(wanted, sheets);
    sheets.push(name);
    return name;
  };
  const contents = file.addWorksheet(named(WORDS[language].contents));
  const examples = exampleFormulas(session, language);
  for (const held of ['formulas', 'values'] satisfies Held[]) {
    addFunctions(file.addWorksheet(named(WORDS[language][held].title)), examples, held, language);
  }
  const rows = plans.map((plan): ContentsRow => {
    const sheet = named(plan.sheet);
    const table = freeTableName(plan.tableName, tables);
    tables.push(table);
    addPlan(file.addWorksheet(sheet), plan, table);
    return { title: plan.title, sheet, table, rows: plan.rows.length, source: plan.sourceLine };
  });
  addContents(contents, rows, version, language);
  const bytes = await finishPackage(await file.xlsx.writeBuffer());
  return { bytes, tables: plans.length, formulas: examples.length };
}
