/** What the functions with one result answer, given a session: arguments read, the question put to src/query, the result made a cell. */
import { askDay } from '../query/ask';
import { catalogOf, type Catalog } from '../query/catalog';
import type { Choice } from '../query/choice';
import { cleanText } from '../query/cell-text';
import { citationText } from '../query/citation';
import { figureOf } from '../query/look-up';
import { Problem } from '../query/problem';
import { lookUpRating } from '../query/ratings';
import type { Session } from '../query/session';
import { requireUnit, shownValue } from '../query/shown-value';
import { optionalName, optionalPeriod, requiredName } from './argument';
import { numberCell, textCell, type CellResult } from './cell-value';
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
  return cleanText(citationText(choice.chosen, session.settings.language));
}

/** INDEXRET(index, [period]): the index's return over the period. */
export function indexReturnAnswer(session: Session, index: unknown, period: unknown): CellResult {
  const name = requiredName(index, 'index');
  return figureCell(session, figureOf(readyCatalog(session), name, '涨跌幅', optionalPeriod(period, 'period')), '');
}

/** PETTM(index, [date]). */
export function peTtmAnswer(session: Session, index: unknown, date: unknown): CellResult {
  const name = requiredName(index, 'index');
  return figureCell(session, figureOf(readyCatalog(session), name, 'PE-TTM', optionalPeriod(date, 'date')), '');
}

/** RATING(broker, industry, [as_of]). A month or longer as `as_of` means its last day. */
export function ratingAnswer(session: Session, broker: unknown, industry: unknown, asOf: unknown): CellResult {
  const catalog = readyCatalog(session);
  const names = [requiredName(broker, 'broker'), requiredName(industry, 'industry')] as const;
  const day = askDay(catalog, optionalPeriod(asOf, 'as_of'));
  const answer = lookUpRating(catalog, ...names, day);
  return textCell(answer.rating, () => ratingCard(answer, session.settings.language), session.settings);
}

/** The catalog of a session that has reports. Throws Problem where it has none. */
export function readyCatalog(session: Session): Catalog {
  const catalog = catalogOf(session.store);
  if (catalog.reports.length === 0) throw new Problem('noReports', {});
  return catalog;
}

function figureCell(session: Session, choice: Choice, unit: string): CellResult {
  const shown = shownValue(choice.chosen.fact, unit);
  const card = () => figureCard(choice, shown, session.settings.language);
  return numberCell(shown.value, shown.numberFormat, card, session.settings);
}
