/** The door of the refresh tests, with what the hostile ones need beside it. Built into a page that only tests see. */
import '../refresh/door';
import {
  freezeFormulas,
  listTables,
  takeSnapshot,
  writeSourceList,
  type FreezeOptions,
  type KnownTable,
} from '../../../src/excel';
import type { ReportData } from '../../../src/facts/report';
import { session } from '../../../src/query/session';

const NOW = '2026-11-30 09:05';

async function tables(): Promise<readonly KnownTable[]> {
  const list = await listTables(() => null);
  if (!list.ok) throw new Error(JSON.stringify(list.problem));
  return list.tables;
}

const hostile = {
  /** Puts these reports in place of the add-in's own. */
  load: (reports: ReportData[]) => session.store.replace(reports),
  /** Freezes every formula of the workbook; each cites what it is given. */
  freeze: (cited: string, citations: FreezeOptions['citations']) =>
    freezeFormulas({
      scope: 'workbook',
      contained: false,
      citations,
      language: 'zh',
      now: NOW,
      cite: () => cited,
    }),
  snapshot: async (dataVersion: string) =>
    takeSnapshot({ tables: await tables(), language: 'zh', now: NOW, dataVersion }),
  /** Every table and formula is said to be from what is given. */
  listSources: async (cited: string) =>
    writeSourceList({
      tables: await tables(),
      language: 'zh',
      now: NOW,
      sourceOf: () => cited,
      cite: () => cited,
    }),
};

export type HostileDoor = typeof hostile;

Object.assign(window, { hostile });
