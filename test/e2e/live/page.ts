/**
 * Built by live.test.ts beside the functions, into a page of its own: hands the test the data the functions answer from. The
 * page that people get has no such door.
 */
import { refreshFormulas } from '../../../src/excel/refresh-formulas';
import type { ReportData } from '../../../src/facts/report';
import { session } from '../../../src/query/session';
import { refreshStandingCells } from '../../../src/taskpane/refresh-standing';

export interface LivePage {
  /** Puts changed copies of the reports in their place, as an import of corrected ones does. */
  change(change: (reports: ReportData[]) => ReportData[]): void;
  /** Every call and result of every function, in order, as Excel's client sees them. */
  readonly calls: string[];
  readonly results: { readonly id: string; readonly value: unknown }[];
  /** Holds the data back until the returned function is called. */
  hold(): () => void;
}

const page = window as unknown as LivePage;
// As the task pane does.
refreshStandingCells(session, refreshFormulas);
Object.assign(page, {
  change: (change: (reports: ReportData[]) => ReportData[]) =>
    session.store.replace(change(structuredClone([...session.store.reports]))),
  hold: () => {
    let release: () => void = () => undefined;
    session.readiness.until(new Promise<void>((resolve) => (release = resolve)));
    return () => release();
  },
});
