/** The source of what a function call shows, from its name and arguments: for a value that outlives its formula. */
import { askDay } from './ask';
import { catalogOf, type Catalog } from './catalog';
import { citationText, dateText } from './citation';
import { figureOf } from './look-up';
import { lookUpRating } from './ratings';
import { reportsMeant } from './report-names';
import type { ReportHead } from '../facts/report';
import type { Language, Session } from './session';

export type CallArgument = string | number | boolean | null;

type Given = string | number | null;

interface Arguments {
  /** A text, trimmed; "" where left out. */
  text(index: number): string;
  period(index: number): Given;
}

type Cite = (catalog: Catalog, args: Arguments, language: Language) => string;

function figure(metric: string | null, period: number): Cite {
  return (catalog, args, language) =>
    citationText(figureOf(catalog, args.text(0), metric, args.period(period)).chosen, language);
}

const stated: Cite = (catalog, args, language) =>
  citationText(figureOf(catalog, args.text(0), args.text(1), args.period(2)).chosen, language);

const rating: Cite = (catalog, args, language) =>
  reportCitation(lookUpRating(catalog, args.text(0), args.text(1), askDay(catalog, args.period(2))).report, language);

const exhibit: Cite = (catalog, args, language) => {
  const reports = reportsMeant(catalog, args.text(0)).map(({ report }) => reportCitation(report, language));
  return [reports.join('; '), args.text(1)].filter((part) => part !== '').join(', ');
};

/** Lists whose rows name their report; CHECKS and the lists of what there is speak of all the data. */
const rowsName: Cite = (_, __, language) =>
  language === 'en-US' ? 'each row names its report' : '各行的“报告”列即其出处';
const allData: Cite = (catalog, _, language) =>
  catalog.reports.map(({ report }) => reportCitation(report, language)).join('; ');

/** By the function's name; parameters as in functions/functions.ts, where only their order matters here. */
const CITES: Readonly<Record<string, Cite>> = {
  TOKENS: figure(null, 1),
  METRIC: stated,
  CITE: stated,
  INDEXRET: figure('涨跌幅', 1),
  PETTM: figure('PE-TTM', 1),
  RATING: rating,
  EXHIBIT: exhibit,
  SERIES: rowsName,
  COMPARE: rowsName,
  RATINGS: rowsName,
  PICKS: rowsName,
  EVENTS: rowsName,
  REPORTS: rowsName,
  CHECKS: allData,
  ENTITIES: allData,
  METRICS: allData,
};

/** "" where the function is unknown or the data has no answer to the call (any more). */
export function callCitation(session: Session, name: string, args: readonly CallArgument[]): string {
  const cite = CITES[name];
  if (!cite) return '';
  try {
    return cite(catalogOf(session.store), argumentsOf(args), session.settings.language);
  } catch {
    // A Problem says why a cell shows an error; a value that is kept all the same has simply lost its source.
    return '';
  }
}

/** Empty cells arrive as null, "" or, from the desktop, 0. */
function argumentsOf(args: readonly CallArgument[]): Arguments {
  const given = (index: number): Given => {
    const value = args[index] ?? null;
    if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
    return typeof value === 'number' && value !== 0 ? value : null;
  };
  return { text: (index) => String(given(index) ?? ''), period: given };
}

function reportCitation(report: ReportHead, language: Language): string {
  const title = report.title === null ? '' : language === 'en-US' ? `“${report.title}”` : `《${report.title}》`;
  return [report.broker ?? report.id, title, dateText(report, language)].filter((part) => part !== '').join(', ');
}
