import { isMoney } from '../../facts/unit';
import { bindMetric } from '../bind/bind-metric';
import { bindPeriod } from '../bind/bind-period';
import { productSubject } from '../bind/product-name';
import { decline } from '../draft';
import { draftOf, type FactRule } from './rule';

const NAME = 'price-level';
const PRICE_WORD =
  /价格|(?:现货|期货|出厂|中标|批发|零售|成交)?(?:均|单|售|现|报|批|吨|票|结算|收盘|出厂|到岸|离岸|到厂|楼面|平仓|主流|挂牌|租赁|中间|命中)价|费用|费率|定价|资费|每(?!股(?:盈利|收益|净资产|净值|股利|股息|派息|分红))/;
const BEFORE = /(?:由|从)(?:原来的?|原先的?|此前的?)?$/;
const AFTER = /(?:至|为|到)(?:了|约)?$/;

/** 由34.61美元涨至39.80美元, 0.04美元/GiB: what a unit of something costs; before and after a change are two facts. */
export const priceLevel: FactRule = {
  name: NAME,
  classes: ['price_level'],
  read(reading) {
    const { quantity, lead, leadStart, page, clause } = reading;
    const { unit } = quantity;
    if (unit === null || !isMoney(unit)) return decline('unit is no money');
    // 7.85万元/吨 is a price; without a denominator 万 and 亿 make an amount.
    if (quantity.scale !== null && quantity.per === null) return decline('万 or 亿: an amount, no price');
    const named = bindMetric(reading)?.entry;
    if (named?.metricClass === 'price_level') return decline(`${named.name} is a metric of its own`);
    const levels = reading.earlier.filter((one) => one.draft.metricClass === 'price_level');
    const last = levels[levels.length - 1];
    const sameClause = last?.clauseIndex === reading.clauseIndex ? last.draft : null;
    const sameItem = last && page.layout.clauses[last.clauseIndex]?.item === clause.item ? last.draft : null;
    const own = page.block.text.slice(clause.start, quantity.start);
    const after = sameClause !== null && AFTER.test(lead);
    const follows = page.quantities.find(
      (one) => one.start >= quantity.end && one.end <= clause.end && one.unit === unit,
    );
    const before =
      !after &&
      (BEFORE.test(lead) ||
        (follows !== undefined && /(?:至|为|到)$/.test(page.block.text.slice(quantity.end, follows.start))));
    if (quantity.per === null && !after && !PRICE_WORD.test(own))
      return decline('neither a unit price nor a price word before it');
    // 下跌15元/吨: by how much, not to what.
    if (quantity.direction !== 'none' && !quantity.level && !after && !before) return decline('an amount of change');
    const cut = lead.search(PRICE_WORD);
    const subject = after ? sameClause.subject : productSubject(reading, leadStart + (cut >= 0 ? cut : lead.length));
    if (!subject) return decline('no goods and no company in scope');
    const per = quantity.per ?? (/每小时/.test(own) ? 'hour' : (sameItem?.per ?? null));
    return draftOf(NAME, reading, {
      subject,
      metric: before ? '价格(调整前)' : after ? '价格(调整后)' : '价格',
      metricClass: 'price_level',
      period: bindPeriod(reading, subject, { event: true }),
      unit,
      per,
      direction: 'none',
    });
  },
};
