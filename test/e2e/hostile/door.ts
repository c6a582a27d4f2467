/** The door of the refresh tests, with what the hostile ones need beside it. Built into a page that only tests see. */
import '../refresh/door';
import { freezeFormulas, type FreezeOptions } from '../../../src/excel';
import type { ReportData } from '../../../src/facts/report';
import { session } from '../../../src/query/session';

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
      now: '2026-11-30 09:05',
      cite: () => cited,
    }),
};

export type HostileDoor = typeof hostile;

Object.assign(window, { hostile });
