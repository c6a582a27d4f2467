import { bindPeriod } from '../bind/bind-period';
import { decline, type DraftSubject } from '../draft';
import { draftOf, type FactRule } from './rule';

const NAME = 'index-level';
/** A name that ends in 指数, with its short name in brackets or behind it, before a verb of standing. */
const UNLISTED = /([\u4e00-\u9fff]{2,16}指数)(?:\(?([A-Z][A-Z\d]{1,5})\)?)?(?:报|收于|收报|报收|录得|为)(?:约)?$/;
/** Diffusion indices are an economy's, not a market's. */
const NO_INDEX = /经理|景气|信心|订单|库存指数|生产指数|活动|预期指数|就业|消费者|物价|价格总/;

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
    if (!named) {
      // 集装箱运价指数(CCFI)报1,210点: an index nobody listed, by its name.
      const [, name, code] =
        UNLISTED.exec(page.block.text.slice(Math.max(leadStart, quantity.start - 40), quantity.start)) ?? [];
      if (name === undefined || NO_INDEX.test(name)) return decline('no index with a verb of being before it');
      const subject: DraftSubject = {
        name,
        aliases: code === undefined ? [] : [code, `${name}(${code})`],
        kind: 'index',
      };
      return draftOf(NAME, reading, {
        subject,
        metric: '指数点位',
        metricClass: 'price_level',
        period: bindPeriod(reading, subject, { market: true }),
        unit: 'none',
        direction: 'none',
      });
    }
    const between = page.block.text.slice(named.end, quantity.start);
    if (!/^(?:指数)?(?:最新)?(?:为|报|收于|收报|报收|达到?|点位为?)(?:约)?$/.test(between)) {
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
