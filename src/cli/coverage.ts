/** Where the figures of a report went: into facts, into table cells, or unread with a reason – and those nobody claimed. */
import type { Document } from '../document/document';
import type { ReportData } from '../facts/report';

export interface Coverage {
  readonly facts: number;
  readonly inFacts: number;
  readonly inTables: number;
  readonly unread: number;
  /** Numbers of the body no one accounts for, as `line:column`. */
  readonly unclaimed: readonly string[];
}

const NUMBER = /\d+(?:[.,]\d+)*/g;
const BODY = new Set(['body', 'heading', 'caption', 'risk']);

/** Counts every run of digits in the text proper; each is claimed by the span of a fact's evidence, a table or an unread entry. */
export function coverageOf(document: Document, data: ReportData): Coverage {
  const spans = new Map<number, { start: number; end: number; fact: boolean }[]>();
  const claim = (line: number, column: number, printed: string, fact: boolean): void => {
    const list = spans.get(line) ?? [];
    list.push({ start: column, end: column + printed.length, fact });
    spans.set(line, list);
  };
  for (const fact of data.facts)
    for (const { line, column, printed } of fact.evidence) claim(line, column, printed, true);
  for (const { line, column, printed } of data.unread) claim(line, column, printed, false);
  const counts = { inFacts: 0, inTables: 0, unread: 0 };
  const unclaimed: string[] = [];
  for (const block of document.blocks) {
    for (const { line, column, text } of block.pieces) {
      for (const { index } of text.matchAll(NUMBER)) {
        const at = column + index;
        const owner = spans.get(line)?.find(({ start, end }) => start <= at && at < end);
        if (block.kind === 'table') counts.inTables++;
        else if (!BODY.has(block.kind)) continue;
        else if (owner?.fact) counts.inFacts++;
        else if (owner) counts.unread++;
        else unclaimed.push(`${line}:${at}`);
      }
    }
  }
  return { facts: data.facts.length, ...counts, unclaimed };
}

/** One line for a person. */
export function coverageLine(path: string, { facts, inFacts, inTables, unread, unclaimed }: Coverage): string {
  const rest =
    unclaimed.length === 0 ? '' : `  unclaimed/无归属 ${unclaimed.length}: ${unclaimed.slice(0, 20).join(' ')}`;
  return `${path}  facts/事实 ${facts}  numbers in facts/入事实 ${inFacts}  in tables/入表 ${inTables}  unread/未读 ${unread}${rest}\n`;
}
