/** Snapshot and list of sources with the real Excel and the session's data behind them. */
import { takeSnapshot, writeSourceList, type KnownTable } from '../../excel';
import { callCitation } from '../../query/call-citation';
import type { Session } from '../../query/session';
import { planTable } from '../../tables';
import { languageOf } from '../language';
import { localTime } from '../local-time';
import { dataOf } from '../use-datasets';
import { listOurs } from './excel-table-operations';
import type { CopyOperations } from './workbook-copies';

export function excelCopies(session: Session): CopyOperations {
  const { store } = session;
  const now = (): string => localTime(new Date());
  return {
    snapshot: async (scope) => {
      const listed = await listOurs(store);
      if (!listed.ok) return listed;
      const tables = listed.tables.filter(({ active }) => scope === 'workbook' || active);
      const { version: dataVersion } = dataOf(store);
      return takeSnapshot({ tables, language: languageOf(session.settings.language), now: now(), dataVersion });
    },
    listSources: async () => {
      const listed = await listOurs(store);
      if (!listed.ok) return listed;
      return writeSourceList({
        tables: listed.tables,
        language: languageOf(session.settings.language),
        now: now(),
        sourceOf: (table) => sourceOf(table, session),
        cite: (name, args) => callCitation(session, name, args),
      });
    },
  };
}

/** As it stands under the table, else as the data has it now; "" where neither says. */
function sourceOf({ record, datasetId }: KnownTable, { store, settings }: Session): string {
  if (record?.sourceLine) return record.sourceLine;
  const { datasets, version: dataVersion } = dataOf(store);
  const dataset = datasets.find(({ id }) => id === datasetId);
  if (!dataset) return '';
  const language = record?.language ?? languageOf(settings.language);
  return planTable(dataset, { language, dataVersion, ...(record && { options: record.options }) }).sourceLine;
}
