import { isMoney } from '../../facts/unit';
import { bindPeriod } from '../bind/bind-period';
import { productSubject } from '../bind/product-name';
import { decline } from '../draft';
import { draftOf, previousInSentence, type FactRule } from './rule';

const NAME = 'price-level';

/** 由34.61美元涨至39.80美元, 0.04美元/GiB: what a unit of something costs; before and after a change are two facts. */
export const priceLevel: FactRule = {
  name: NAME,
  classes: ['price_level'],
  read(reading) {
    const { quantity, lead } = reading;
    const { unit } = quantity;
    if (unit === null || !isMoney(unit)) return decline('unit is no money');
    if (quantity.scale !== null) return decline('万 or 亿: an amount, no price');
    const previous = previousInSentence(reading);
    const before = /(?:由|从)(?:原来的?|原先的?|此前的?)?$/.test(lead);
    const after = previous?.metricClass === 'price_level' && /(?:至|为|到)(?:了|约)?$/.test(lead);
    const priced = /价|费率|费用|资费|每/.test(lead);
    if (quantity.per === null && !after && !priced) return decline('neither a unit price nor a price word before it');
    const lean = previous?.metricClass === 'price_level' && (after || !priced) ? previous : null;
    const cut = lead.search(/价格|费用|费率|单价|定价|资费|每/);
    const subject =
      after && lean ? lean.subject : productSubject(reading, reading.leadStart + (cut > 0 ? cut : lead.length));
    if (!subject) return decline('no goods and no company in scope');
    return draftOf(NAME, reading, {
      subject,
      metric: before ? '价格(调整前)' : after ? '价格(调整后)' : '价格',
      metricClass: 'price_level',
      period: bindPeriod(reading, subject, { event: true }),
      unit,
      per: quantity.per ?? (/每小时/.test(lead) ? 'hour' : (lean?.per ?? null)),
      direction: 'none',
    });
  },
};
