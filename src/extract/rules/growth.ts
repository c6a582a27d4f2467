import type { MetricClass } from '../../facts/fact';
import { compoundSpan } from '../bind/period-lending';
import { bindPeriod, ownPeriod } from '../bind/bind-period';
import { changeName, changeOf } from '../bind/change-of';
import { listedYear } from '../bind/listed-year';
import { decline } from '../draft';
import { draftOf, type FactRule } from './rule';

const NAME = 'growth';
/** Changes of these are read by their own rules, or mean nothing as a growth. */
const OTHERS: readonly (MetricClass | null)[] = [
  'price_change',
  'price_level',
  'index_return',
  'relative_return',
  'spec',
  'rank',
];

/** 同比增长131.9%, 增长约3倍, 复合增长率达135%: how anything but tokens and prices changed. */
export const growth: FactRule = {
  name: NAME,
  classes: ['growth', 'margin'],
  read(reading) {
    const { quantity } = reading;
    const { unit } = quantity;
    if (unit !== 'percent' && unit !== 'times' && unit !== 'percentage_points' && unit !== 'basis_points') {
      return decline('unit is no ratio');
    }
    if (quantity.level && unit === 'percent' && !/增长率|CAGR|速|幅/.test(reading.lead))
      return decline('至, 到 or 为 after the verb: a level reached');
    const found = changeOf(reading);
    if (!found) return decline('no change word, or nothing in scope that changed');
    if (OTHERS.includes(found.metricClass)) return decline(`what changed is ${found.metric ?? found.subject.name}`);
    const points = unit === 'percentage_points' || unit === 'basis_points';
    const base = found.of?.changeOf ?? found.metric;
    const period = found.of
      ? (listedYear(reading) ?? ownPeriod(reading, found.subject) ?? found.of.period)
      : bindPeriod(reading, found.subject, { carries: true });
    const span = /复合|CAGR|年均/i.test(found.change.word) ? compoundSpan(reading) : null;
    // FY26Q3云业务大增36%: in accounts a business grows by its revenue, and on the year before, unless they say otherwise.
    const business = unit === 'percent' && base?.endsWith('业务') && found.change.basis === null;
    const accounts = ['quarter', 'half', 'year'].includes(period.kind) && /增/.test(found.change.word);
    const name = business && accounts ? `${base ?? ''}收入同比` : changeName(base, found.change);
    return draftOf(NAME, reading, {
      subject: found.subject,
      metric: found.name ?? (points ? `${base ?? ''}变动` : name),
      metricClass: points && found.metricClass === 'margin' ? 'margin' : 'growth',
      period: span ?? period,
      unit,
      direction: quantity.sign === 'minus' || found.change.sign < 0 ? 'down' : 'up',
      ...(unit === 'times' ? {} : { sign: quantity.sign === 'minus' ? (-1 as const) : found.change.sign }),
      ...(base === null ? {} : { changeOf: base }),
    });
  },
};
