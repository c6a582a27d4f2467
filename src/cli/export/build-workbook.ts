/** The whole workbook: a list of contents, a sheet per dataset, and the functions. */
import { Workbook } from '@cj-tech-master/excelts';
import type { Session } from '../../query/session';
import { datasets, dataVersion, freeTableName, planTable, sheetName, type TablePlan } from '../../tables';
import { addContents, type ContentsRow } from './contents-sheet';
import { addFunctions } from './functions-sheet';
import { addPlan } from './plan-sheet';
import { WORDS, type ExportLanguage } from './words';

export interface BuiltWorkbook {
  readonly bytes: Uint8Array;
  readonly tables: number;
  readonly formulas: number;
}

/** Every dataset of the session's store; sheets and tables are named as the add-in names them. */
export async function buildWorkbook(session: Session, language: ExportLanguage): Promise<BuiltWorkbook> {
  const { store } = session;
  const version = dataVersion(store.reports);
  const plans = datasets(store).map((dataset) => planTable(dataset, { language, dataVersion: version }));
  const file = new Workbook();
  const sheets: string[] = [];
  const tables: string[] = [];
  const named = (wanted: string): string => {
    const name = sheetName(wanted, sheets);
    sheets.push(name);
    return name;
  };
  const contents = file.addWorksheet(named(WORDS[language].contents));
  const functions = file.addWorksheet(named(WORDS[language].functions));
  const rows = plans.map((plan): ContentsRow => {
    const sheet = named(plan.sheet);
    const table = freeTableName(plan.tableName, tables);
    tables.push(table);
    addPlan(file.addWorksheet(sheet), plan, table);
    return contentsRow(plan, sheet, table);
  });
  addContents(contents, rows, version, language);
  const formulas = addFunctions(functions, session, language);
  return { bytes: await file.xlsx.writeBuffer(), tables: plans.length, formulas };
}

function contentsRow(plan: TablePlan, sheet: string, table: string): ContentsRow {
  return { title: plan.title, sheet, table, rows: plan.rows.length, source: plan.sourceLine };
}
