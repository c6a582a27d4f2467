/** What there is to export. */
import type { Store } from '../../query/store';
import { dataVersion, datasets, planTable, type TablePlan } from '../../tables';
import type { ExportLanguage } from './words';

export interface Plans {
  /** Of every dataset, whole, in the order the pane lists them. */
  readonly plans: readonly TablePlan[];
  readonly version: string;
}

export function allPlans(store: Store, language: ExportLanguage): Plans {
  const version = dataVersion(store.reports);
  return { version, plans: datasets(store).map((dataset) => planTable(dataset, { language, dataVersion: version })) };
}
