/** The custom functions by name, as the command line asks them: with a session and plain arguments. */
import {
  citeAnswer,
  indexReturnAnswer,
  metricAnswer,
  peTtmAnswer,
  ratingAnswer,
  tokensAnswer,
} from '../../functions/answers';
import { entitiesAnswer, eventsAnswer, exhibitAnswer, metricsAnswer } from '../../functions/content-lists';
import { compareAnswer, seriesAnswer } from '../../functions/figure-lists';
import { checksAnswer, picksAnswer, ratingsAnswer, reportsAnswer } from '../../functions/report-lists';
import type { Session } from '../../query/session';

type Given = readonly (string | number | null)[];
type Ask = (session: Session, given: Given) => unknown;

/** Arguments in the order of the contract; those left out count as empty cells. */
export const FUNCTION_ANSWERS = {
  TOKENS: (session, [entity, period, unit]) => tokensAnswer(session, entity, period, unit),
  RATING: (session, [broker, industry, asOf]) => ratingAnswer(session, broker, industry, asOf),
  METRIC: (session, [entity, metric, period, unit]) => metricAnswer(session, entity, metric, period, unit),
  INDEXRET: (session, [index, period]) => indexReturnAnswer(session, index, period),
  PETTM: (session, [index, date]) => peTtmAnswer(session, index, date),
  SERIES: (session, [entity, metric, from, to, header]) => seriesAnswer(session, entity, metric, from, to, header),
  COMPARE: (session, [entity, metric, period, header]) => compareAnswer(session, entity, metric, period, header),
  CITE: (session, [entity, metric, period]) => citeAnswer(session, entity, metric, period),
  RATINGS: (session, [industry, broker, header]) => ratingsAnswer(session, industry, broker, header),
  PICKS: (session, [broker, group, asOf, header]) => picksAnswer(session, broker, group, asOf, header),
  EVENTS: (session, [entity, from, to, header]) => eventsAnswer(session, entity, from, to, header),
  EXHIBIT: (session, [report, label]) => exhibitAnswer(session, report, label),
  CHECKS: (session, [report, header]) => checksAnswer(session, report, header),
  REPORTS: (session, [broker, header]) => reportsAnswer(session, broker, header),
  ENTITIES: (session, [text, header]) => entitiesAnswer(session, text, header),
  METRICS: (session, [entity, header]) => metricsAnswer(session, entity, header),
} as const satisfies Readonly<Record<string, Ask>>;

export type FunctionName = keyof typeof FUNCTION_ANSWERS;
