import { isMoney } from '../../facts/unit';
import { bindMetric } from '../bind/bind-metric';
import { bindPeriod } from '../bind/bind-period';
import { bindSubject } from '../bind/bind-subject';
import { decline } from '../draft';
import { draftOf, type FactRule } from './rule';

const NAME = 'flow';
const FLOW = /净流入|净流出|净买入|净卖出|资金流入|资金流出|流出|流入|净额|净增持/;

/** 净流入12亿元, 某公司(+52.59亿港元): money going in or out of a share, a market, an industry. */
export const flow: FactRule = {
  name: NAME,
  classes: ['flow'],
  read(reading) {
    const { quantity, clause, page, bracket, leadStart } = reading;
    if (quantity.unit === null || !isMoney(quantity.unit)) return decline('unit is no money');
    const { text } = page.block;
    const sentence = page.layout.clauses.filter((one) => one.sentence === clause.sentence && one.item === clause.item);
    const start = sentence[0]?.start ?? clause.start;
    const end = sentence[sentence.length - 1]?.end ?? clause.end;
    const named = bindMetric(reading);
    if (named?.via === 'lead' && named.entry.metricClass === 'other') return decline(`${named.entry.name} is no flow`);
    const metric = bindMetric(reading, (entry) => entry.metricClass === 'flow');
    if (bracket) {
      if (!FLOW.test(text.slice(start, end))) return decline('no word of flow in its sentence');
      if (quantity.sign === 'none' && reading.lead.trim() !== '')
        return decline('words stand before it in its bracket');
    } else if (!metric && !FLOW.test(text.slice(clause.start, quantity.start)))
      return decline('no word of flow before it');
    const limit = bracket
      ? bracket.open
      : metric && metric.mention.start >= leadStart
        ? metric.mention.start
        : quantity.start;
    const subject = bindSubject(reading, ['company', 'sector', 'index', 'platform', 'institution', 'noun'], limit);
    if (!subject) return decline('no subject in scope');
    const words = text.slice(clause.start, quantity.start);
    const out = !bracket && /净?流出|净卖出/.test(words) && !/净?流入/.test(words);
    const plain = metric && metric.entry.name !== '净流出' ? metric.entry.name : '净流入';
    return draftOf(NAME, reading, {
      subject,
      metric: bracket ? '成交净买入' : plain,
      metricClass: 'flow',
      period: bindPeriod(reading, subject, { market: true }),
      unit: quantity.unit,
      ...(out ? { sign: -1 as const, direction: 'down' as const } : {}),
    });
  },
};
