import { bindPeriod } from '../bind/bind-period';
import { decline } from '../draft';
import { draftOf, type FactRule } from './rule';

const NAME = 'index-level';

/** 恒生AH溢价指数为119.81, 收于3200点: where an index stands. Only a verb of being may stand between name and figure. */
export const indexLevel: FactRule = {
  name: NAME,
  classes: ['price_level'],
  read(reading) {
    const { quantity, page, leadStart } = reading;
    if (quantity.unit !== null && quantity.unit !== 'none') return decline('unit is not bare');
    if (quantity.scale !== null || quantity.spelled) return decline('no index has 万 or a spelled number');
    const named = page.subjects
      .filter((one) => one.kind === 'index' && one.start >= leadStart && one.end <= quantity.start)
      .pop();
    const between = named ? page.block.text.slice(named.end, quantity.start) : '';
    if (!named || !/^(?:指数)?(?:最新)?(?:为|报|收于|收报|报收|达到?|点位为?)(?:约)?$/.test(between)) {
      return decline('no index with a verb of being before it');
    }
    return draftOf(NAME, reading, {
      subject: named,
      metric: '指数点位',
      metricClass: 'price_level',
      period: bindPeriod(reading, named, { market: true }),
      unit: 'none',
      direction: 'none',
    });
  },
};
