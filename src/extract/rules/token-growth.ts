import { bindPeriod, ownPeriod } from '../bind/bind-period';
import { changeName, changeOf } from '../bind/change-of';
import { decline } from '../draft';
import { draftOf, type FactRule } from './rule';

const NAME = 'token-growth';

/** 三周大涨127%, 在三个月内增长一倍: how token usage changed. */
export const tokenGrowth: FactRule = {
  name: NAME,
  classes: ['token_growth'],
  read(reading) {
    const { unit } = reading.quantity;
    if (unit !== 'percent' && unit !== 'times') return decline('unit is neither % nor 倍');
    const found = changeOf(reading);
    if (!found) return decline('no change word, or nothing in scope that changed');
    const token =
      found.metricClass === 'token_usage' || found.metricClass === 'token_growth' || found.metric === 'Token消耗';
    if (!token) return decline(`what changed is ${found.metric ?? found.subject.name}, not Token`);
    return draftOf(NAME, reading, {
      subject: found.subject,
      metric: found.name ?? changeName(found.metric, found.change),
      metricClass: 'token_growth',
      period: found.of
        ? (ownPeriod(reading, found.subject) ?? found.of.period)
        : bindPeriod(reading, found.subject, { carries: true }),
      unit,
      direction: found.change.sign > 0 ? 'up' : 'down',
      ...(unit === 'percent' ? { sign: found.change.sign } : {}),
      changeOf: found.metric ?? 'Token使用量',
    });
  },
};
