/** Reads how many times its former self a thing told before is: 是去年同期的1.9倍. */
import { ownPeriod } from '../bind/bind-period';
import { decline } from '../draft';
import type { MetricClass } from '../../facts/fact';
import { draftOf, previousInSentence, type FactRule } from './rule';

const NAME = 'multiple-of';
/** The former self stands right before the figure. */
const FORMER =
  /(?:同期|[去上前]年|上[月周季]|\d月|季度|年初|年前|年末|前代|上一?代|此前|原来)(?:末|底)?的(?:约|近|超)?$/;
/** What a multiple of each class is a growth of. */
const CLASSES: Partial<Record<MetricClass, MetricClass>> = {
  token_usage: 'token_growth',
  token_growth: 'token_growth',
  price_level: 'price_change',
  price_change: 'price_change',
};

export const multipleOf: FactRule = {
  name: NAME,
  classes: ['growth', 'token_growth', 'price_change'],
  read(reading) {
    const { quantity, lead } = reading;
    if (quantity.unit !== 'times') return decline('unit is not 倍');
    if (!FORMER.test(lead)) return decline('no former self right before it');
    const previous = previousInSentence(reading);
    if (!previous || previous.metricClass === 'valuation')
      return decline('nothing before it in its sentence that may have grown');
    const base = previous.changeOf ?? previous.metric;
    return draftOf(NAME, reading, {
      subject: previous.subject,
      metric: `${base}${/同期|[去上]年/.test(lead) ? '同比' : '增幅'}`,
      metricClass: CLASSES[previous.metricClass] ?? 'growth',
      period: ownPeriod(reading, previous.subject) ?? previous.period,
      unit: 'times',
      multiple: 'multiple_of',
      direction: 'none',
      changeOf: base,
    });
  },
};
