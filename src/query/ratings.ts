/** The rating a broker gave an industry, and what that word means in the broker's own scale. */
import type { RatingTerm, ReportHead } from '../facts/report';
import { reportDay, type Catalog } from './catalog';
import { Problem } from './problem';

export interface RatingAnswer {
  readonly report: ReportHead;
  /** The printed word. */
  readonly rating: string;
  /** What the report says the word means, or null where it prints no scale for it. */
  readonly term: RatingTerm | null;
  /** The same broker's rating of the same industry before this one, or null. */
  readonly previous: ReportHead | null;
}

/** The latest rating on or before `asOf` (an ISO day, or null for the latest of all). Throws Problem. */
export function lookUpRating(catalog: Catalog, broker: string, industry: string, asOf: string | null): RatingAnswer {
  if (catalog.reports.length === 0) throw new Problem('noReports', {});
  const brokers = catalog.brokers.find(broker);
  const industries = catalog.industries.find(industry);
  if (brokers.length === 0) throw unknownBroker(catalog, broker, industry);
  const ratings = catalog.reports
    .map(({ report }) => report)
    .filter((report) => report.rating !== null && report.broker !== null && brokers.includes(report.broker))
    .sort(newestFirst);
  if (industries.length === 0) {
    const near = catalog.industries.nearest(industry);
    throw new Problem('industryUnknown', { name: industry, near, known: names(ratings, (report) => report.industry) });
  }
  const fitting = ratings.filter((report) => report.industry !== null && industries.includes(report.industry));
  const name = brokers[0] ?? broker;
  if (fitting.length === 0) {
    throw new Problem('noRatingBy', { broker: name, industry, have: names(ratings, (report) => report.industry) });
  }
  const found = fitting.findIndex((report) => asOf === null || (reportDay(report) ?? '9999') <= asOf);
  const report = fitting[found];
  if (!report || report.rating === null) {
    throw new Problem('noRating', { broker: name, industry, asOf: asOf ?? '', rated: fitting });
  }
  const rating = report.rating;
  const term = report.ratingScale.find((each) => each.kind === 'industry' && each.term === rating) ?? null;
  return { report, rating, term, previous: fitting[found + 1] ?? null };
}

/** Undated reports last; of one day, the id settles it so that the answer is the same every time. */
function newestFirst(a: ReportHead, b: ReportHead): number {
  const [dayA, dayB] = [reportDay(a) ?? '', reportDay(b) ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function unknownBroker(catalog: Catalog, broker: string, industry: string): Problem {
  const [swappedBroker] = catalog.brokers.find(industry);
  const [swappedIndustry] = catalog.industries.find(broker);
  if (swappedBroker !== undefined && swappedIndustry !== undefined) {
    return new Problem('argumentsSwapped', { broker: swappedBroker, industry: swappedIndustry });
  }
  return new Problem('brokerUnknown', {
    name: broker,
    near: catalog.brokers.nearest(broker),
    known: catalog.brokers.names,
  });
}

function names(reports: readonly ReportHead[], read: (report: ReportHead) => string | null): readonly string[] {
  return [...new Set(reports.flatMap((report) => read(report) ?? []))];
}
