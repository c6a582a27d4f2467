/**
 * Which of several facts answers: the rules in the order in which they are tried, each with the words that cards, COMPARE
 * and the pane show. The first rule that tells two facts apart decides between them.
 */
import type { Entry } from './catalog';
import { reportDay } from './catalog';
import { isDailyAverage } from './metric-names';
import { citedEvidence, sectionNumber } from './citation';
import { FITS, type Fit } from './period-match';

/** A fact that fits the question, and how its period does. A period that only contains the asked one is no candidate. */
export interface Candidate extends Entry {
  readonly fit: Fit;
}

export interface ChoiceRule {
  readonly id: string;
  readonly words: { readonly zh: string; readonly en: string };
  /** Below 0 where `a` goes first, above where `b` does, 0 where this rule does not tell. */
  readonly compare: (a: Candidate, b: Candidate) => number;
}

/** The reader's rule (src/extract/rules) whose facts have for metric what is printed beside the figure, since no word of it is known. */
export const PRINTED_WORDS = 'printed-phrase';

export const CHOICE_RULES: readonly ChoiceRule[] = [
  {
    id: 'stated period', // choose() sees to the other half: alone, such a figure answers nothing
    words: { zh: '未注明期间者只作对照', en: 'a figure of unstated period is only compared' },
    compare: (a, b) => before(a.fit !== 'unstated', b.fit !== 'unstated'),
  },
  {
    id: 'period',
    words: { zh: '期间完全一致者优先', en: 'the very period first' },
    compare: (a, b) => FITS.indexOf(a.fit) - FITS.indexOf(b.fit),
  },
  {
    id: 'named metric', // before the rules for "no period asked": the words around a figure may be later, they are no surer
    words: {
      zh: '口径明确者先于照录原文字样者',
      en: 'a metric that was understood before one that repeats the printed words',
    },
    compare: (a, b) => before(a.fact.rule !== PRINTED_WORDS, b.fact.rule !== PRINTED_WORDS),
  },
  {
    id: 'actual',
    words: { zh: '实际值先于预测、计划与传闻', en: 'actual before forecast, plan and rumour' },
    compare: (a, b) => before(a.fact.modality === 'actual', b.fact.modality === 'actual'),
  },
  {
    id: 'own period', // a week and the year to date may end days apart; who asks for no period wants the week
    words: { zh: '未指定期间时年初至今排后', en: 'no period asked: the year to date last' },
    compare: (a, b) => before(a.fact.period.kind !== 'ytd', b.fact.period.kind !== 'ytd'),
  },
  {
    id: 'latest period', // tells apart only where no period was asked for: otherwise the ends are the same or of one week
    words: { zh: '未指定期间时取截止日最新者', en: 'no period asked: the latest end' },
    compare: (a, b) => later(a.fact.period.end, b.fact.period.end),
  },
  {
    id: 'shorter period', // before "daily average": a week and the year to date may end on one day
    words: { zh: '同一截止日取较短的期间', en: 'of two that end on one day, the shorter' },
    compare: (a, b) => later(a.fact.period.start, b.fact.period.start),
  },
  {
    id: 'daily average',
    words: { zh: '日均先于累计', en: 'daily average before total' },
    compare: (a, b) => before(isDailyAverage(a.fact.metric), isDailyAverage(b.fact.metric)),
  },
  {
    id: 'sound',
    words: { zh: '通过勾稽校验者优先', en: 'a figure that holds before one that fails a check' },
    compare: (a, b) => before(!a.fact.suspect, !b.fact.suspect),
  },
  {
    id: 'newest report',
    words: { zh: '较新的报告优先', en: 'the newest report' },
    compare: (a, b) => later(reportDay(a.report), reportDay(b.report)),
  },
  {
    id: 'fuller evidence',
    words: { zh: '出处更充分者优先', en: 'the fuller evidence' },
    compare: (a, b) => b.fact.evidence.length - a.fact.evidence.length || numbered(b) - numbered(a),
  },
  {
    id: 'place', // nothing speaks for either: the same one every time
    words: { zh: '按报告与行次的固定顺序', en: 'a fixed order by report and line' },
    compare: (a, b) =>
      compareText(a.report.id, b.report.id) || firstLine(a) - firstLine(b) || compareText(a.fact.id, b.fact.id),
  },
];

function before(a: boolean, b: boolean): number {
  return Number(b) - Number(a);
}

function later(a: string | null, b: string | null): number {
  return compareText(b ?? '', a ?? '');
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function numbered({ fact }: Candidate): number {
  return sectionNumber(citedEvidence(fact)?.section ?? null) === null ? 0 : 1;
}

function firstLine({ fact }: Candidate): number {
  return fact.evidence[0]?.line ?? 0;
}
