/** Keeps sentences out of the seeds: a long text cell becomes its figures and a label of ours, a long title its beginning. */
import type { Evidence, Fact } from '../facts/fact';
import type { ReportData, TableData, Unread } from '../facts/report';

/** Characters; the contract's bound for a text cell (DESIGN §3). */
const LONGEST_CELL = 30;
const LONGEST_SECTION = 30;
/** Characters kept of a title without a colon or comma to cut at. */
const KEPT = 16;
const LONGEST_PRINTED = 20;

const NUMBER = '\\d[\\d,.]*';
const UNIT = '(?:%|个百分点|倍|[万亿]*(?:美元|港元|欧元|元)(?:/(?:小时|GiB|GB|月|年|千\\s?tokens))?)';
/** A figure or a range (5%-30%): the dash of a range is no minus. */
const FIGURE = new RegExp(
  `(?:约\\s*)?(?<![\\d%])[-+]?${NUMBER}\\s*(?:${UNIT}?\\s*[-–—~～至到]\\s*${NUMBER}\\s*)?${UNIT}`,
  'gi',
);

/** The same report without any run of its prose; what `read` prints stays whole. */
export function withoutSentences(data: ReportData): ReportData {
  return {
    ...data,
    facts: data.facts.map(shortFact),
    tables: data.tables.map(shortTable),
    unread: data.unread.map(shortUnread),
  };
}

/** `价格: 15%、34.61 美元、39.80 美元` for a long cell about prices. */
export function shortCell(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  const figures = [...new Set((text.match(FIGURE) ?? []).map((figure) => figure.replace(/\s+/g, ' ').trim()))];
  const label = /价格|价|费/.test(text) ? '价格' : '说明';
  return figures.length === 0 ? `${label}（文字略）` : `${label}: ${figures.join('、')}`;
}

/** A title cut at its first colon or comma: `3.2 人工智能`. */
export function shortSection(section: string): string {
  if (section.length <= LONGEST_SECTION) return section;
  const at = section.slice(2, LONGEST_SECTION).search(/[:：,，]/);
  return at > 0 ? section.slice(0, at + 2) : `${section.slice(0, KEPT)}…`;
}

function shortFact(fact: Fact): Fact {
  return { ...fact, evidence: fact.evidence.map(shortEvidence) };
}

function shortEvidence(evidence: Evidence): Evidence {
  return { ...evidence, section: evidence.section === null ? null : shortSection(evidence.section) };
}

function shortTable(table: TableData): TableData {
  return { ...table, header: table.header.map(shortCell), rows: table.rows.map((row) => row.map(shortCell)) };
}

function shortUnread(unread: Unread): Unread {
  return unread.printed.length <= LONGEST_PRINTED
    ? unread
    : { ...unread, printed: `${unread.printed.slice(0, KEPT)}…` };
}
