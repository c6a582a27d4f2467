/**
 * src/functions is what Excel calls: one declaration per custom function, tagged for custom-functions-metadata, and the way
 * from a problem to an error value. The declarations only pass on; answers.ts says what each gives, live/ how.
 *
 * Arguments are `any[][]` because the generator turns the type into metadata: only `any` lets text, number and date cells
 * through, and only a matrix makes Excel hand over a range as a range. A scalar parameter would be called once per cell and
 * spill, and an analyst who points at a column by mistake would see a list of answers instead of what is wrong. A single
 * cell or literal arrives as a 1×1 matrix; argument.ts unpacks it.
 *
 * Every function streams: the last parameter, which Excel shows nobody, makes the metadata say so, and is where answers go
 * (the metadata generator wants no return type then). How that behaves with another or no invocation: live/live-function.ts.
 *
 * Names and order of parameters never change; new ones go last, before the invocation. What Excel shows as description is in
 * descriptions.json, in both languages.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- see above */
import { session } from '../query/session';
import { citeAnswer, indexReturnAnswer, metricAnswer, peTtmAnswer, ratingAnswer, tokensAnswer } from './answers';
import { entitiesAnswer, eventsAnswer, exhibitAnswer, metricsAnswer } from './content-lists';
import { compareAnswer, seriesAnswer } from './figure-lists';
import { liveFunctions } from './live/live-function';
import { checksAnswer, picksAnswer, ratingsAnswer, reportsAnswer } from './report-lists';

const live = liveFunctions(session);

/**
 * Tokens used by a model, product, company or country.
 * @customfunction TOKENS
 * @param {any[][]} entity
 * @param {any[][]} [period]
 * @param {any[][]} [unit]
 * @returns {any}
 */
export function tokens(
  entity: any[][],
  period?: any[][],
  unit?: any[][],
  invocation?: CustomFunctions.StreamingInvocation<any>,
) {
  return live.call('TOKENS', tokensAnswer, [entity, period, unit, invocation]);
}

/**
 * A broker's rating of an industry.
 * @customfunction RATING
 * @param {any[][]} broker
 * @param {any[][]} industry
 * @param {any[][]} [as_of]
 * @returns {any}
 */
export function rating(
  broker: any[][],
  industry: any[][],
  as_of?: any[][],
  invocation?: CustomFunctions.StreamingInvocation<any>,
) {
  return live.call('RATING', ratingAnswer, [broker, industry, as_of, invocation]);
}

/**
 * Any figure the reports state.
 * @customfunction METRIC
 * @param {any[][]} entity
 * @param {any[][]} metric
 * @param {any[][]} [period]
 * @param {any[][]} [unit]
 * @returns {any}
 */
export function metric(
  entity: any[][],
  metric: any[][],
  period?: any[][],
  unit?: any[][],
  invocation?: CustomFunctions.StreamingInvocation<any>,
) {
  return live.call('METRIC', metricAnswer, [entity, metric, period, unit, invocation]);
}

/**
 * Where a figure stands.
 * @customfunction CITE
 * @param {any[][]} entity
 * @param {any[][]} metric
 * @param {any[][]} [period]
 * @returns {any}
 */
export function cite(
  entity: any[][],
  metric: any[][],
  period?: any[][],
  invocation?: CustomFunctions.StreamingInvocation<any>,
) {
  return live.call('CITE', citeAnswer, [entity, metric, period, invocation]);
}

/**
 * The reports there are.
 * @customfunction REPORTS
 * @param {any[][]} [broker]
 * @param {any[][]} [header]
 * @returns {any[][]}
 */
export function reports(broker?: any[][], header?: any[][], invocation?: CustomFunctions.StreamingInvocation<any[][]>) {
  return live.call('REPORTS', reportsAnswer, [broker, header, invocation]);
}

/**
 * An index’s return over a period.
 * @customfunction INDEXRET
 * @param {any[][]} index
 * @param {any[][]} [period]
 * @returns {any}
 */
export function indexReturn(index: any[][], period?: any[][], invocation?: CustomFunctions.StreamingInvocation<any>) {
  return live.call('INDEXRET', indexReturnAnswer, [index, period, invocation]);
}

/**
 * An index’s PE-TTM.
 * @customfunction PETTM
 * @param {any[][]} index
 * @param {any[][]} [date]
 * @returns {any}
 */
export function peTtm(index: any[][], date?: any[][], invocation?: CustomFunctions.StreamingInvocation<any>) {
  return live.call('PETTM', peTtmAnswer, [index, date, invocation]);
}

/**
 * A figure over time. In a chart Excel has a pseudo function of this name; whether a cell takes ours beside it is for
 * test/excel-checklist.md: the name is fixed.
 * @customfunction SERIES
 * @param {any[][]} entity
 * @param {any[][]} metric
 * @param {any[][]} [from]
 * @param {any[][]} [to]
 * @param {any[][]} [header]
 * @returns {any[][]}
 */
export function series(
  entity: any[][],
  metric: any[][],
  from?: any[][],
  to?: any[][],
  header?: any[][],
  invocation?: CustomFunctions.StreamingInvocation<any[][]>,
) {
  return live.call('SERIES', seriesAnswer, [entity, metric, from, to, header, invocation]);
}

/**
 * What every report states for one figure.
 * @customfunction COMPARE
 * @param {any[][]} entity
 * @param {any[][]} metric
 * @param {any[][]} [period]
 * @param {any[][]} [header]
 * @returns {any[][]}
 */
export function compare(
  entity: any[][],
  metric: any[][],
  period?: any[][],
  header?: any[][],
  invocation?: CustomFunctions.StreamingInvocation<any[][]>,
) {
  return live.call('COMPARE', compareAnswer, [entity, metric, period, header, invocation]);
}

/**
 * The ratings there are.
 * @customfunction RATINGS
 * @param {any[][]} [industry]
 * @param {any[][]} [broker]
 * @param {any[][]} [header]
 * @returns {any[][]}
 */
export function ratings(
  industry?: any[][],
  broker?: any[][],
  header?: any[][],
  invocation?: CustomFunctions.StreamingInvocation<any[][]>,
) {
  return live.call('RATINGS', ratingsAnswer, [industry, broker, header, invocation]);
}

/**
 * The stocks a broker names.
 * @customfunction PICKS
 * @param {any[][]} broker
 * @param {any[][]} [group]
 * @param {any[][]} [as_of]
 * @param {any[][]} [header]
 * @returns {any[][]}
 */
export function picks(
  broker: any[][],
  group?: any[][],
  as_of?: any[][],
  header?: any[][],
  invocation?: CustomFunctions.StreamingInvocation<any[][]>,
) {
  return live.call('PICKS', picksAnswer, [broker, group, as_of, header, invocation]);
}

/**
 * Dated events.
 * @customfunction EVENTS
 * @param {any[][]} [entity]
 * @param {any[][]} [from]
 * @param {any[][]} [to]
 * @param {any[][]} [header]
 * @returns {any[][]}
 */
export function events(
  entity?: any[][],
  from?: any[][],
  to?: any[][],
  header?: any[][],
  invocation?: CustomFunctions.StreamingInvocation<any[][]>,
) {
  return live.call('EVENTS', eventsAnswer, [entity, from, to, header, invocation]);
}

/**
 * A printed table.
 * @customfunction EXHIBIT
 * @param {any[][]} report
 * @param {any[][]} label
 * @returns {any[][]}
 */
export function exhibit(report: any[][], label: any[][], invocation?: CustomFunctions.StreamingInvocation<any[][]>) {
  return live.call('EXHIBIT', exhibitAnswer, [report, label, invocation]);
}

/**
 * Whether a report’s figures fit together.
 * @customfunction CHECKS
 * @param {any[][]} [report]
 * @param {any[][]} [header]
 * @returns {any[][]}
 */
export function checks(report?: any[][], header?: any[][], invocation?: CustomFunctions.StreamingInvocation<any[][]>) {
  return live.call('CHECKS', checksAnswer, [report, header, invocation]);
}

/**
 * The subjects there are.
 * @customfunction ENTITIES
 * @param {any[][]} [text]
 * @param {any[][]} [header]
 * @returns {any[][]}
 */
export function entities(text?: any[][], header?: any[][], invocation?: CustomFunctions.StreamingInvocation<any[][]>) {
  return live.call('ENTITIES', entitiesAnswer, [text, header, invocation]);
}

/**
 * The metrics there are.
 * @customfunction METRICS
 * @param {any[][]} [entity]
 * @param {any[][]} [header]
 * @returns {any[][]}
 */
export function metrics(entity?: any[][], header?: any[][], invocation?: CustomFunctions.StreamingInvocation<any[][]>) {
  return live.call('METRICS', metricsAnswer, [entity, header, invocation]);
}
