import { bindPeriod } from '../bind/bind-period';
import { leadChange, looseChangeWord } from '../bind/change-word';
import { listedName } from '../bind/lists';
import { productSubject } from '../bind/product-name';
import { decline } from '../draft';
import type { Reading } from '../reading';
import { draftOf, previousInSentence, type FactRule } from './rule';

const NAME = 'price-change';
const PRICE = /价|费率|费用|资费/;
const MOVE = /涨|跌|调|浮|提价|降价|提升|提高|下降|降低|翻倍/;
const GOODS = /产品|服务|套餐|芯片|存储|算力|云|CPU|GPU|DRAM|NAND/;

/** 云服务价格: 云服务 is one word, whatever the price is called. */
const GOODS_IN_PRICE = /^云(?:服务|产品)价/;

/** True where the fact before it, between the same semicolons, is a price. */
function leansOnPrice(reading: Reading): boolean {
  const last = reading.earlier[reading.earlier.length - 1];
  const clause = last && reading.page.layout.clauses[last.clauseIndex];
  if (!clause || clause.group !== reading.clause.group) return false;
  return last.draft.metricClass === 'price_change' || last.draft.metricClass === 'price_level';
}

/** True where the figure's clause, the one before it, or the fact before it says that a price is meant. */
function aboutPrice(reading: Reading): boolean {
  const { page, clause, quantity, clauseIndex } = reading;
  const { text } = page.block;
  const own = text.slice(clause.start, quantity.start);
  if (PRICE.test(own)) return true;
  if (leansOnPrice(reading)) return true;
  const before = page.layout.clauses[clauseIndex - 1];
  if (before?.group === clause.group && PRICE.test(text.slice(before.start, before.end))) return true;
  if (before && text[clause.start - 1] === ':' && /涨|调价|价格/.test(reading.ground.exhibitCaption ?? '')) return true;
  const scope = `${text}${page.block.block.section ?? ''}${reading.ground.exhibitCaption ?? ''}`;
  return GOODS.test(own) && /涨价|提价|调价|价格/.test(scope);
}

/** For a change on year, month or week: its words follow a price word, or stand alone behind a price. */
function priceMoved(reading: Reading, verbStart: number): boolean {
  const words = reading.lead.slice(0, verbStart);
  if (/(?:价格|均价|单价|售价|报价|现价|费率)(?:[月周日年])?$/.test(words)) return true;
  const last = previousInSentence(reading)?.metricClass;
  return /^[,、和及(;\s]*$/.test(words) && (last === 'price_level' || last === 'price_change');
}

/** 价格上涨5%-34%, 上调30%, 涨幅约83%: how prices moved. The words of its clause, or the fact before it, say that it is a price. */
export const priceChange: FactRule = {
  name: NAME,
  classes: ['price_change'],
  read(reading) {
    const { quantity, lead, leadStart, page, clause } = reading;
    const previous = previousInSentence(reading);
    const doubled = quantity.unit === 'times' && previous?.metric === '价格(调整前)';
    if (quantity.unit !== 'percent' && !doubled) return decline('unit is not %');
    const change =
      leadChange(reading) ??
      looseChangeWord(lead) ??
      looseChangeWord(page.block.text.slice(clause.start, quantity.start));
    const basis = change?.basis ?? null;
    // 均价7.85万元/吨,周环比上涨1.2% and 价格同比下降3%: what moved must be the price, and nothing may stand between.
    if (basis && !priceMoved(reading, change?.start ?? 0)) return decline('a change on year or quarter');
    if (!doubled && (!change || !(MOVE.test(change.word) || (basis !== null && change.word === ''))))
      return decline('no price verb before it');
    if (!aboutPrice(reading)) return decline('nothing in scope says it is a price');
    const named = page.metrics.filter((one) => one.start >= leadStart && one.end <= quantity.start);
    const verbStart = leadStart + Math.max(0, lead.lastIndexOf(change?.word ?? ''));
    if (named.some((one) => one.entry.metricClass !== 'price_change' && one.end === verbStart)) {
      return decline('another metric stands beside it');
    }
    const word = change?.word ?? '';
    // 周环比 belongs to the verb, never to the goods.
    const verbAt = basis ? (change?.start ?? 0) : lead.lastIndexOf(word);
    const priceAt = named.find((one) => one.entry.metricClass === 'price_change');
    const objectAfter = /^(?:上调|下调|调高|调低|提高|降低)/.test(word) && lead.length - verbAt - word.length > 4;
    const shared = priceAt && GOODS_IN_PRICE.exec(page.block.text.slice(priceAt.start - 1, priceAt.end));
    const cut = objectAfter
      ? lead.length
      : Math.min(verbAt < 0 ? lead.length : verbAt, priceAt ? priceAt.start - leadStart + (shared ? 2 : 0) : Infinity);
    const leans = leansOnPrice(reading);
    // 本周上涨1.2% behind a price: a period names no goods.
    const opening = page.periods
      .filter((one) => one.start >= leadStart && one.end <= leadStart + cut)
      .reduceRight(
        (words, one) => words.slice(0, one.start - leadStart) + words.slice(one.end - leadStart),
        lead.slice(0, cut),
      );
    const empty = opening.replace(/[,、\s和及与其中]/g, '') === '';
    const listed = listedName(reading);
    const subject = listed
      ? { name: listed.name, aliases: listed.aliases, kind: listed.kind }
      : empty && leans && previous && !objectAfter
        ? previous.subject
        : productSubject(reading, leadStart + cut);
    if (!subject) return decline('no goods and no company in scope');
    // 周环比-2.6%: the sign is printed, the verb is not.
    const sign = quantity.sign === 'minus' ? -1 : (change?.sign ?? 1);
    return draftOf(NAME, reading, {
      subject,
      metric: basis ? `价格${basis}` : '价格涨幅',
      metricClass: 'price_change',
      changeOf: '价格',
      period: bindPeriod(reading, subject, { event: true }),
      unit: doubled ? 'times' : 'percent',
      ...(doubled ? {} : { sign }),
      direction: sign > 0 ? 'up' : 'down',
    });
  },
};
