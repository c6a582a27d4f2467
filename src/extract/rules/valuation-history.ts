import { bindMetric } from '../bind/bind-metric';
import { bindPeriod, ownPeriod } from '../bind/bind-period';
import { bindSubject } from '../bind/bind-subject';
import { decline } from '../draft';
import { UNSTATED_PERIOD } from '../../facts/period';
import type { Reading } from '../reading';
import { draftOf, previousInSentence, type FactRule } from './rule';

const NAME = 'valuation-history';
/** 45%分位, 45%的历史分位数, 分位数为45%. */
const PERCENTILE_AFTER = /^(?:的)?(?:历史)?(?:百?分位(?:数|点|水平)?)/;
const PERCENTILE_BEFORE = /百?分位(?:数|点|水平)?(?:为|处于|位于|在|约|达)*$/;
/** 低于2021-2025年均值38.9倍. */
const MEAN_BEFORE = /(均值|平均值|平均|中位数|中枢)(?:为|的|约|达|水平)*$/;

/** The multiple that is compared with its past: named in the figure's own words, else the one the sentence has just given. */
function multipleOf(reading: Reading): { name: string; start: number } | null {
  const metric = bindMetric(reading, (entry) => entry.metricClass === 'valuation' && entry.units.includes('times'));
  if (metric?.via === 'lead') return { name: metric.entry.name, start: metric.mention.start };
  const last = previousInSentence(reading);
  if (last?.metricClass !== 'valuation') return null;
  return { name: last.metric.replace(/(?:历史(?:均值|中位数)|分位)$/, ''), start: -1 };
}

/** Where a multiple stands in its own past: its percentile in percent, its mean and median in times. */
export const valuationHistory: FactRule = {
  name: NAME,
  classes: ['valuation'],
  read(reading) {
    const { quantity, lead, tail, page, clause } = reading;
    if (quantity.unit !== 'percent' && quantity.unit !== 'times') return decline('unit is neither % nor 倍');
    const before = page.block.text.slice(clause.start, quantity.start);
    const percentile = PERCENTILE_AFTER.test(tail) || PERCENTILE_BEFORE.test(lead);
    const mean = MEAN_BEFORE.exec(before)?.[1];
    const fits = quantity.unit === 'percent' ? percentile : quantity.unit === 'times' && mean !== undefined;
    if (!fits) return decline('neither a percentile in % nor a mean in times');
    const of = multipleOf(reading);
    if (!of) return decline('no multiple in its sentence');
    const last = previousInSentence(reading);
    const subject =
      of.start < 0 && last ? last.subject : bindSubject(reading, ['sector', 'index', 'company', 'noun'], of.start);
    if (!subject) return decline('no subject in scope');
    const stem = of.name.replace(/历史均值$/, '');
    const past = mean === '中位数' ? '历史中位数' : '历史均值';
    // 近五年 says what the percentile is taken over; the percentile is of the multiple's own day.
    const day = of.start < 0 && last ? last.period : bindPeriod(reading, subject, { market: true });
    return draftOf(NAME, reading, {
      subject,
      metric: percentile ? `${stem}分位` : `${stem}${past}`,
      metricClass: 'valuation',
      period: percentile ? day : (ownPeriod(reading, subject) ?? UNSTATED_PERIOD),
      unit: percentile ? 'percent' : 'times',
      direction: 'none',
    });
  },
};
