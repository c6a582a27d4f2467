import { bindPeriod } from '../bind/bind-period';
import { bindSubject } from '../bind/bind-subject';
import { variantOf } from '../bind/variant';
import { marketSubject } from '../bind/market-subject';
import { decline } from '../draft';
import { draftOf, previousInSentence, type FactRule } from './rule';

const NAME = 'rank';
const VERB = /排名|位列|位居|名列|位于|排在|排|居|冲至|冲上|登上|跻身|升至|降至|列/;

/** 全球 of 位居全球第四: where it ranks, for the metric's name. */
function arena(words: string): string {
  const scope = words.replace(/^[、,和在于\s]+|[的中]+$/g, '');
  return scope.length <= 8 && /^[\u4e00-\u9fffA-Za-z]+$/.test(scope) ? scope : '';
}

/** 在…中排名第23位, 位列第三: the place of a sector, index, company or model. */
export const rank: FactRule = {
  name: NAME,
  classes: ['rank'],
  read(reading) {
    const { quantity, lead, leadStart } = reading;
    if (quantity.unit !== 'rank') return decline('unit is no rank');
    const verb = VERB.exec(lead);
    const previous = previousInSentence(reading);
    const listed = !verb && previous?.metricClass === 'rank' && /^[、,和]/.test(lead);
    if (!verb && !listed) return decline('no verb of ranking before it');
    const market = /一级行业|全行业|各.{0,4}行业|申万|板块|指数/.test(lead);
    const limit = leadStart + (verb?.index ?? 0);
    // 在申万各行业中: an industry's place, though an index was told after it.
    const sector = market && !listed ? marketSubject(reading, null) : null;
    const subject = listed
      ? previous.subject
      : sector?.kind === 'sector'
        ? sector
        : bindSubject(
            reading,
            market && previous?.subject.kind !== 'company'
              ? ['sector', 'index', 'noun']
              : ['model', 'company', 'product', 'sector', 'index', 'platform', 'noun'],
            limit,
          );
    if (!subject) return decline('no subject in scope');
    const ranked = listed ? subject : variantOf(reading, subject);
    const isMarket = subject.kind === 'sector' || subject.kind === 'index';
    return draftOf(NAME, reading, {
      subject: ranked,
      metric: isMarket ? '涨跌幅排名' : `${arena(verb ? lead.slice(verb.index + verb[0].length) : lead)}排名`,
      metricClass: 'rank',
      period: bindPeriod(reading, subject, { market: isMarket }),
      unit: 'rank',
    });
  },
};
