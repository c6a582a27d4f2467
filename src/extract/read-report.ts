/** Reads one report: a document in, the contract's ReportData out. The stages are in pipeline.ts. */
import type { Document } from '../document/document';
import { SCHEMA_VERSION, type ReportData } from '../facts/report';
import { need, PIPELINE, type Work } from './pipeline';
import type { Trace } from './trace';

/** Pure and deterministic; never throws on any document. `trace` collects who read what, for `npm run explain`. */
export function readReport(document: Document, trace: Trace | null = null): ReportData {
  const work = PIPELINE.reduce<Work>((done, stage) => ({ ...done, ...stage.run(done) }), { document, trace });
  return {
    schema: SCHEMA_VERSION,
    report: need(work, 'head'),
    facts: need(work, 'facts'),
    tables: need(work, 'tables'),
    picks: need(work, 'picks'),
    events: need(work, 'events'),
    checks: need(work, 'checks'),
    unread: need(work, 'unread'),
  };
}
