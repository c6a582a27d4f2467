/** What the formula will answer, as the pane shows it before it is written. */
import type { Fact } from '../../facts/fact';
import type { Catalog } from '../../query/catalog';
import type { Candidate } from '../../query/choice-rules';
import { chosenBecause, otherBecause } from '../../query/choice-words';
import { citationText, dateText } from '../../query/citation';
import { askDay } from '../../query/ask';
import { MODALITIES } from '../../query/fact-words';
import { figureOf } from '../../query/look-up';
import { periodName } from '../../query/period-name';
import { Problem } from '../../query/problem';
import { lookUpRating } from '../../query/ratings';
import { shownValue } from '../../query/shown-value';
import type { Language } from '../../tables';
import { languageTag } from '../language';
import type { Offer } from './offers';
import { qualifiedText, qualifierText, valueText } from './value-text';

export interface OtherReport {
  readonly key: string;
  readonly who: string;
  readonly shown: string;
  /** Whether it says the same, and why the chosen one went first. */
  readonly why: string;
  readonly differs: boolean;
}

export interface Answer {
  readonly ok: true;
  readonly qualifier: string;
  /** As the cell shows it. */
  readonly shown: string;
  /** The number's format, null for a text: for an Excel that does not take it with the value. */
  readonly numberFormat: string | null;
  readonly about: string;
  readonly citation: string;
  readonly quotedSource: string | null;
  /** Why this one; "" for a rating. */
  readonly because: string;
  readonly others: readonly OtherReport[];
  /** Checks of the report's own figures that this one fails, in words. */
  readonly failed: readonly string[];
  /** Marked by the reader as not fitting its report's other figures. */
  readonly suspect: boolean;
}

export interface NoAnswer {
  readonly ok: false;
  /** The message the cell would carry. */
  readonly message: string;
}

/** The answer to `offer` in a period ("" for the latest) and unit ("" for the base unit), by the very look-up of the functions. */
export function answerOf(
  catalog: Catalog,
  offer: Offer,
  period: string,
  unit: string,
  language: Language,
): Answer | NoAnswer {
  try {
    return offer.kind === 'rating'
      ? ratingAnswer(catalog, offer.broker, offer.industry, period, language)
      : figureAnswer(catalog, offer.subject, offer.metric, period, unit, language);
  } catch (problem) {
    if (problem instanceof Problem) return { ok: false, message: problem.text(languageTag(language)) };
    throw problem;
  }
}

function figureAnswer(
  catalog: Catalog,
  subject: string,
  metric: string,
  period: string,
  unit: string,
  language: Language,
): Answer {
  const tag = languageTag(language);
  const choice = figureOf(catalog, subject, metric, period === '' ? null : period);
  const { fact, report } = choice.chosen;
  return {
    ok: true,
    qualifier: qualifierText(fact, language),
    shown: valueText(fact, unit),
    numberFormat: shownValue(fact, unit).numberFormat,
    about: aboutText(fact, language),
    citation: citationText({ fact, report }, tag),
    quotedSource: fact.quotedSource,
    because: chosenBecause(choice, tag),
    others: choice.others.map((other) => ({
      key: `${other.candidate.report.id} ${other.candidate.fact.id}`,
      who: [other.candidate.report.broker ?? other.candidate.report.id, dateText(other.candidate.report, tag)].join(
        ' ',
      ),
      shown: qualifiedText(other.candidate.fact, language),
      why: otherBecause(other, tag),
      differs: other.agreement === 'differs',
    })),
    failed: failedChecks(catalog, choice.chosen, language),
    suspect: fact.suspect,
  };
}

/** What the figure is; that it is a forecast, plan or rumour; and as printed where a cell can hold only one end of it. */
function aboutText(fact: Fact, language: Language): string {
  const modality = fact.modality === 'actual' ? '' : MODALITIES[fact.modality][language === 'zh' ? 0 : 1];
  const range = fact.high === null ? '' : fact.printed;
  const parts = [fact.subject, fact.metric, periodName(fact.period), modality, range];
  return parts.filter((part) => part !== '').join(' · ');
}

function failedChecks(catalog: Catalog, { fact, report }: Candidate, language: Language): readonly string[] {
  const data = catalog.reports.find((each) => each.report === report);
  const failed = data?.checks.filter((check) => !check.holds && check.facts.includes(fact.id)) ?? [];
  return failed.map(({ message }) => message[language]);
}

function ratingAnswer(catalog: Catalog, broker: string, industry: string, period: string, language: Language): Answer {
  const tag = languageTag(language);
  const { report, rating } = lookUpRating(catalog, broker, industry, askDay(catalog, period === '' ? null : period));
  return {
    ok: true,
    qualifier: '',
    shown: rating,
    numberFormat: null,
    about: [report.industry, report.broker, report.ratingAction].filter((part) => part !== null).join(' · '),
    citation: [report.broker, dateText(report, tag), report.title].filter((part) => part !== null).join(', '),
    quotedSource: null,
    because: '',
    others: [],
    failed: [],
    suspect: false,
  };
}
