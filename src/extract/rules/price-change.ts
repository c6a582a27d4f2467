import { bindPeriod } from '../bind/bind-period';
import { changeWord, looseChangeWord } from '../bind/change-word';
import { productSubject } from '../bind/product-name';
import { decline } from '../draft';
import { draftOf, previousInSentence, type FactRule } from './rule';

const NAME = 'price-change';
const PRICE = /价|费率|费用|资费/;
const MOVE = /涨|跌|调|浮|提价|降价|提升|提高|下降|降低/;

/** 价格上涨5%-34%, 上调30%, 涨幅约83%: how prices moved. The words of its clause, or the fact before it, say that it is a price. */
export const priceChange: FactRule = {
  name: NAME,
  classes: ['price_change'],
  read(reading) {
    const { quantity, lead, page, clause } = reading;
    if (quantity.unit !== 'percent') return decline('unit is not %');
    const adjacent = changeWord(lead);
    if (adjacent?.basis) return decline('a change on year or quarter');
    const change =
      adjacent ?? looseChangeWord(lead) ?? looseChangeWord(page.block.text.slice(clause.start, quantity.start));
    if (!change || !MOVE.test(change.word)) return decline('no price verb before it');
    const previous = previousInSentence(reading);
    const own = page.block.text.slice(clause.start, quantity.start);
    const leans = previous?.metricClass === 'price_change' || previous?.metricClass === 'price_level';
    const scope = page.block.block.section ?? '';
    const goods =
      /产品|服务|套餐|芯片|存储|算力|云|CPU|GPU|DRAM|NAND/.test(own) &&
      /涨价|提价|调价|价格/.test(page.block.text + scope);
    if (!PRICE.test(own) && !leans && !goods) return decline('nothing in scope says it is a price');
    const priceAt = lead.search(PRICE);
    const verbAt = lead.indexOf(change.word);
    const limit =
      reading.leadStart +
      (verbAt > 0 && priceAt >= 0
        ? Math.min(Math.max(priceAt, 0), verbAt) || verbAt
        : verbAt > 0
          ? verbAt
          : lead.length);
    const onlyVerb = lead.slice(0, limit - reading.leadStart).replace(/[,、\s其中]/g, '') === '';
    const objectFirst = /^(?:上调|下调|调高|调低|提高)/.test(lead.trim()) || verbAt < priceAt;
    const subject =
      onlyVerb && leans && !objectFirst
        ? previous.subject
        : productSubject(reading, objectFirst ? reading.leadStart + lead.length : limit);
    if (!subject) return decline('no goods and no company in scope');
    return draftOf(NAME, reading, {
      subject,
      metric: '价格涨幅',
      metricClass: 'price_change',
      period: bindPeriod(reading, subject, { event: true }),
      unit: 'percent',
      sign: change.sign,
      direction: change.sign > 0 ? 'up' : 'down',
    });
  },
};
