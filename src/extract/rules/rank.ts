import { bindPeriod } from '../bind/bind-period';
import { bindSubject } from '../bind/bind-subject';
import { decline } from '../draft';
import { draftOf, type FactRule } from './rule';

const NAME = 'rank';

/** 在…中排名第23位, 位列第三: the place of a sector, index, company or model. */
export const rank: FactRule = {
  name: NAME,
  classes: ['rank'],
  read(reading) {
    if (reading.quantity.unit !== 'rank') return decline('unit is no rank');
    const market = /行业|板块|指数/.test(reading.lead);
    const subject = bindSubject(
      reading,
      market
        ? ['sector', 'index', 'noun']
        : ['model', 'company', 'product', 'sector', 'index', 'platform', 'country', 'noun'],
    );
    if (!subject) return decline('no subject in scope');
    const isMarket = subject.kind === 'sector' || subject.kind === 'index';
    return draftOf(NAME, reading, {
      subject,
      metric: isMarket ? '涨跌幅排名' : '排名',
      metricClass: 'rank',
      period: bindPeriod(reading, subject, { market: isMarket }),
      unit: 'rank',
    });
  },
};
