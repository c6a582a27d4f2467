/** Where a figure stands, as a person cites it: 万联证券, 2026-04-07, §3.1, 第110行. */
import type { Evidence, Fact } from '../facts/fact';
import type { ReportHead } from '../facts/report';
import type { Entry } from './catalog';
import type { Language } from './session';

/** A heading longer than this is cut in a citation: it says where, it need not say all. */
const LONGEST_TITLE = 24;

/** `3.1` of a heading that begins with a number, else null. */
export function sectionNumber(section: string | null): string | null {
  return section === null
    ? null
    : (/^\s*(\d{1,2}(?:\.\d{1,2}){0,3})(?=[\s.、．:：]|[^\d年月日%])/.exec(section)?.[1] ?? null);
}

/**
 * The place to cite where a fact stands in several: in the most deeply numbered section (3.1 before 1, which sums up), else
 * in an exhibit, else under a heading, else the first. In one section the last, since the first may be its own heading.
 * Undefined without evidence.
 */
export function citedEvidence(fact: Fact): Evidence | undefined {
  return [...fact.evidence].sort((a, b) => depth(b) - depth(a) || (depth(a) > 0 ? b.line - a.line : 0))[0];
}

function depth(place: Evidence): number {
  const number = sectionNumber(place.section);
  if (number !== null) return number.split('.').length;
  return place.exhibit !== null ? -1 : place.section !== null ? -2 : -3;
}

/** `§3.1`, or the exhibit's label, or the heading itself; "" where there is neither. */
export function sectionName(place: Evidence): string {
  const number = sectionNumber(place.section);
  if (number !== null) return `§${number}`;
  const title = (place.exhibit ?? place.section ?? '').trim();
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
}

/** The place in words: `§3.1, 第110行`; "" for a fact without evidence. */
export function placeText(fact: Fact, language: Language): string {
  const place = citedEvidence(fact);
  if (!place) return '';
  const line = language === 'en-US' ? `line ${place.line}` : `第${place.line}行`;
  return [sectionName(place), line].filter((part) => part !== '').join(', ');
}

/** The report's date as printed; an estimated one says that it is; a report without either says so. */
export function dateText(report: ReportHead, language: Language): string {
  const english = language === 'en-US';
  if (report.date !== null) return report.date;
  if (report.dateEstimate === null) return english ? 'undated' : '未注明日期';
  return english ? `c. ${report.dateEstimate.date} (estimated)` : `约${report.dateEstimate.date}（推算）`;
}

/** The whole citation: broker, date, section, line. */
export function citationText({ fact, report }: Entry, language: Language): string {
  const broker = report.broker ?? report.title ?? report.id;
  return [broker, dateText(report, language), placeText(fact, language)].filter((part) => part !== '').join(', ');
}
