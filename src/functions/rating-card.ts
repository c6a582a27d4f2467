/** The card of a rating: the word's change, what it means in the broker's own numbers, and what it was before. */
import { divide } from '../facts/decimal';
import { dateText } from '../query/citation';
import type { RatingAnswer } from '../query/ratings';
import type { Language } from '../query/session';
import { ESTIMATED_DATE, NO_DATE, NO_PREVIOUS, SECTIONS, say } from './card-words';
import { number, type Card, type PropertyValue } from './cell-value';
import { buildCard } from './figure-card';

/** The card for `answer`. Open bounds and unknown parts are left out, never shown as 0. */
export function ratingCard({ report, rating, term, previous }: RatingAnswer, language: Language): Card {
  const bound = (percent: number | null | undefined): PropertyValue | string =>
    percent === null || percent === undefined ? '' : number(divide(percent, 100), '0%');
  const months = term?.months ?? null;
  return buildCard(`${report.broker ?? ''} · ${report.industry ?? ''} · ${rating}`, [
    [
      say(SECTIONS.rating, language),
      {
        评级变动: report.ratingAction ?? '',
        下限: bound(term?.lower),
        上限: bound(term?.upper),
        期限: months === null ? '' : say([`${months}个月`, `${months} months`], language),
        基准: term?.benchmark ?? '',
        上次评级: previous ? `${previous.rating ?? ''} (${dateText(previous, language)})` : say(NO_PREVIOUS, language),
      },
    ],
    [
      say(SECTIONS.source, language),
      {
        报告: report.title ?? report.id,
        券商: report.broker ?? '',
        行业: report.industry ?? '',
        日期: dateText(report, language),
        日期说明: report.date === null ? say(report.dateEstimate ? ESTIMATED_DATE : NO_DATE, language) : '',
      },
    ],
  ]);
}
