/**
 * src/functions is what Excel calls: one declaration per custom function, tagged for custom-functions-metadata, and the way
 * from a problem to an error value. The declarations only pass on; answers.ts says what each gives.
 *
 * Arguments are `any` because the generator turns the type into metadata and only `any` lets text, number and date cells
 * through. Names and order of parameters never change; new ones go last. What Excel shows as description is in
 * descriptions.json, in both languages.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- see above */
import { session } from '../query/session';
import { citeAnswer, metricAnswer, ratingAnswer, reportsAnswer, tokensAnswer } from './answers';
import { answer } from './answer';

/**
 * Tokens used by a model, product, company or country.
 * @customfunction TOKENS
 * @param {any} entity
 * @param {any} [period]
 * @param {any} [unit]
 * @returns {any}
 */
export function tokens(entity: any, period?: any, unit?: any): any {
  return answer(session, () => tokensAnswer(session, entity, period, unit));
}

/**
 * A broker's rating of an industry.
 * @customfunction RATING
 * @param {any} broker
 * @param {any} industry
 * @param {any} [as_of]
 * @returns {any}
 */
export function rating(broker: any, industry: any, as_of?: any): any {
  return answer(session, () => ratingAnswer(session, broker, industry, as_of));
}

/**
 * Any figure the reports state.
 * @customfunction METRIC
 * @param {any} entity
 * @param {any} metric
 * @param {any} [period]
 * @param {any} [unit]
 * @returns {any}
 */
export function metric(entity: any, metric: any, period?: any, unit?: any): any {
  return answer(session, () => metricAnswer(session, entity, metric, period, unit));
}

/**
 * Where a figure stands.
 * @customfunction CITE
 * @param {any} entity
 * @param {any} metric
 * @param {any} [period]
 * @returns {any}
 */
export function cite(entity: any, metric: any, period?: any): any {
  return answer(session, () => citeAnswer(session, entity, metric, period));
}

/**
 * The reports there are.
 * @customfunction REPORTS
 * @param {any} [broker]
 * @param {any} [header]
 * @returns {any[][]}
 */
export function reports(broker?: any, header?: any): any[][] {
  return answer(session, () => reportsAnswer(session, broker, header));
}
