/** A folder of CSV files: one per dataset, and a list of contents with where each is from. */
import type { Store } from '../../query/store';
import { planCsv, type CsvColumn } from '../../tables/csv';
import { fileName } from './file-names';
import { allPlans } from './plans';
import { WORDS, type ExportLanguage } from './words';

export interface CsvFile {
  readonly name: string;
  /** To be written in UTF-8. */
  readonly text: string;
}

/** The list of contents first, then the datasets in the order the pane lists them. */
export function buildCsv(store: Store, language: ExportLanguage): CsvFile[] {
  const words = WORDS[language];
  const names = [fileName(words.contents, '.csv', [])];
  const { plans } = allPlans(store, language);
  const files = plans.map((plan) => {
    const name = fileName(plan.sheet, '.csv', names);
    names.push(name);
    return { name, text: planCsv(plan) };
  });
  const columns = words.folderHeaders.map((header): CsvColumn => ({ header, kind: 'text' }));
  const rows = plans.map((plan, index) => [plan.title, files[index]?.name ?? '', plan.rows.length, plan.sourceLine]);
  return [{ name: names[0] ?? '', text: planCsv({ columns, rows }) }, ...files];
}
