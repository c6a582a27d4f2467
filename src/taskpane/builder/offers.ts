/** What can be asked of a subject: its metrics with their latest figure and their periods, and the ratings of an industry. */
import { METRIC_CLASSES, type MetricClass } from '../../facts/fact';
import { reportDay, type Catalog } from '../../query/catalog';
import type { Choice } from '../../query/choice';
import { findSubjects, gather } from '../../query/gather';
import { figureOf } from '../../query/look-up';
import { periodName } from '../../query/period-name';
import { Problem } from '../../query/problem';
import { lookUpRating, type RatingAnswer } from '../../query/ratings';

export interface FigureOffer {
  readonly kind: 'figure';
  readonly id: string;
  readonly subject: string;
  readonly metric: string;
  readonly metricClass: MetricClass;
  readonly latest: Choice;
  /** Periods that can be asked for, as a person types them, newest first. */
  readonly periods: readonly string[];
}

export interface RatingOffer {
  readonly kind: 'rating';
  readonly id: string;
  readonly broker: string;
  readonly industry: string;
  readonly latest: RatingAnswer;
  /** Days of the reports, newest first. */
  readonly periods: readonly string[];
}

export type Offer = FigureOffer | RatingOffer;

/** What is on offer for `subject` (a name, no alias), by class of metric; empty for one that is unknown. */
export function offersOf(catalog: Catalog, subject: string): readonly Offer[] {
  return [...figureOffers(catalog, subject), ...ratingOffers(catalog, subject)];
}

/** What `ask` gives; null where the question has no answer. */
export function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (problem) {
    if (problem instanceof Problem) return null;
    throw problem;
  }
}

function figureOffers(catalog: Catalog, subject: string): readonly FigureOffer[] {
  if (orNull(() => findSubjects(catalog, subject, () => true)) === null) return [];
  const metrics = [...new Set(catalog.entries(subject).map(({ fact }) => fact.metric))];
  const seen = new Set<unknown>();
  const offers = metrics.flatMap((metric): FigureOffer[] => {
    const latest = orNull(() => figureOf(catalog, subject, metric, null));
    // Two names of one metric are one offer.
    if (latest === null || seen.has(latest.chosen.fact)) return [];
    seen.add(latest.chosen.fact);
    const { metricClass } = latest.chosen.fact;
    const periods = periodsOf(catalog, subject, metric);
    return [{ kind: 'figure', id: `figure:${metric}`, subject, metric, metricClass, latest, periods }];
  });
  const place = (offer: FigureOffer): number => METRIC_CLASSES.indexOf(offer.metricClass);
  return offers.sort((a, b) => place(a) - place(b));
}

/** Only periods that lead back to a figure: a label such as 未来三年 cannot be asked for. */
function periodsOf(catalog: Catalog, subject: string, metric: string): readonly string[] {
  const entries = [...gather(catalog, subject, metric)].sort((a, b) => later(a.fact.period.end, b.fact.period.end));
  const names = [...new Set(entries.map(({ fact }) => periodName(fact.period)))];
  return names.filter((name) => name !== '' && orNull(() => figureOf(catalog, subject, metric, name)) !== null);
}

function ratingOffers(catalog: Catalog, subject: string): readonly RatingOffer[] {
  return catalog.industries.find(subject).flatMap((industry) =>
    catalog.brokers.names.flatMap((broker): RatingOffer[] => {
      const latest = orNull(() => lookUpRating(catalog, broker, industry, null));
      if (latest === null) return [];
      const rated = catalog.reports.map(({ report }) => report).filter((report) => report.broker === broker);
      const days = rated.flatMap((report) => (report.industry === industry ? (reportDay(report) ?? []) : []));
      const periods = [...new Set(days)].sort(later);
      return [{ kind: 'rating', id: `rating:${industry}:${broker}`, broker, industry, latest, periods }];
    }),
  );
}

function later(a: string | null, b: string | null): number {
  return (a ?? '') === (b ?? '') ? 0 : (a ?? '') < (b ?? '') ? 1 : -1;
}
