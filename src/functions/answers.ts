/** What each function answers, given a session: arguments read, the question put to src/query, the result made a cell. */
import { askDay } from '../query/ask';
import { daySerial } from '../query/calendar';
import { catalogOf, reportDay, type Catalog } from '../query/catalog';
import type { Choice } from '../query/choice';
import { citationText } from '../query/citation';
import { figureOf } from '../query/look-up';
import { Problem } from '../query/problem';
import { lookUpRating } from '../query/ratings';
import type { Session } from '../query/session';
import { requireUnit, shownValue } from '../query/shown-value';
import { optionalName, optionalPeriod, optionalSwitch, requiredName } from './argument';
import { dayCell, numberCell, textCell, type CellResult } from './cell-value';
import { figureCard } from './figure-card';
import { ratingCard } from './rating-card';

/** TOKENS(entity, [period], [unit]). */
export function tokensAnswer(session: Session, entity: unknown, period: unknown, unit: unknown): CellResult {
  const name = requiredName(entity, 'entity');
  const given = optionalPeriod(period, 'period');
  const unitText = optionalName(unit, 'unit');
  requireUnit('tokens', unitText);
  return figureCell(session, figureOf(readyCatalog(session), name, null, given), unitText);
}

/** METRIC(entity, metric, [period], [unit]). */
export function metricAnswer(
  session: Session,
  entity: unknown,
  metric: unknown,
  period: unknown,
  unit: unknown,
): CellResult {
  const names = [requiredName(entity, 'entity'), requiredName(metric, 'metric')] as const;
  const given = optionalPeriod(period, 'period');
  const unitText = optionalName(unit, 'unit');
  return figureCell(session, figureOf(readyCatalog(session), ...names, given), unitText);
}

/** CITE(entity, metric, [period]): plain text, to stand in a note or a footnote. */
export function citeAnswer(session: Session, entity: unknown, metric: unknown, period: unknown): string {
  const names = [requiredName(entity, 'entity'), requiredName(metric, 'metric')] as const;
  const choice = figureOf(readyCatalog(session), ...names, optionalPeriod(period, 'period'));
  return citationText(choice.chosen, session.settings.language);
}

/** RATING(broker, industry, [as_of]). A month or longer as `as_of` means its last day. */
export function ratingAnswer(session: Session, broker: unknown, industry: unknown, asOf: unknown): CellResult {
  const catalog = readyCatalog(session);
  const names = [requiredName(broker, 'broker'), requiredName(industry, 'industry')] as const;
  const day = askDay(catalog, optionalPeriod(asOf, 'as_of'));
  const answer = lookUpRating(catalog, ...names, day);
  return textCell(answer.rating, () => ratingCard(answer, session.settings.language), session.settings);
}

const REPORT_HEADER = {
  'zh-CN': ['报告', '券商', '日期', '行业', '评级', '评级变动', '标题'],
  'en-US': ['Report', 'Broker', 'Date', 'Industry', 'Rating', 'Rating change', 'Title'],
} as const;

/** REPORTS([broker], [header]): newest first, one row each, "" for what a report does not print. */
export function reportsAnswer(session: Session, broker: unknown, header: unknown): CellResult[][] {
  const catalog = readyCatalog(session);
  const name = optionalName(broker, 'broker');
  const withHeader = optionalSwitch(header, 'header', true);
  const brokers = catalog.brokers.find(name);
  if (name !== '' && brokers.length === 0) {
    throw new Problem('brokerUnknown', {
      name,
      near: catalog.brokers.nearest(name),
      known: catalog.brokers.names,
    });
  }
  const heads = catalog.reports
    .map(({ report }) => report)
    .filter((report) => name === '' || (report.broker !== null && brokers.includes(report.broker)))
    .sort((a, b) => (reportDay(b) ?? '').localeCompare(reportDay(a) ?? '') || (a.id < b.id ? -1 : 1));
  const rows = heads.map((report) => [
    report.id,
    report.broker ?? '',
    report.date === null ? '' : dayCell(report.date, daySerial(report.date), session.settings),
    report.industry ?? '',
    report.rating ?? '',
    report.ratingAction ?? '',
    report.title ?? '',
  ]);
  return withHeader ? [[...REPORT_HEADER[session.settings.language]], ...rows] : rows;
}

function readyCatalog(session: Session): Catalog {
  const catalog = catalogOf(session.store);
  if (catalog.reports.length === 0) throw new Problem('noReports', {});
  return catalog;
}

function figureCell(session: Session, choice: Choice, unit: string): CellResult {
  const shown = shownValue(choice.chosen.fact, unit);
  const card = () => figureCard(choice, shown, session.settings.language);
  return numberCell(shown.value, shown.numberFormat, card, session.settings);
}
