import { bindPeriod } from '../bind/bind-period';
import { bindSubject } from '../bind/bind-subject';
import { decline } from '../draft';
import { draftOf, type FactRule } from './rule';

const NAME = 'share-of';
/** Only such words may stand between the clause's beginning and the figure. */
const OPENS = /^[\s,、;]*(?:其中|目前|且|并|已)?(?:约|近|超过|超|有|逾)?$/;
const PART =
  /^(?:以上|左右|多)?(?:的[\u4e00-\u9fff]{1,6})?(?:为|是|来自|属于)(?:了)?([\u4e00-\u9fffA-Za-z]{2,14}?)(?=[,、;。(]|$)/;

/** 45%以上为海外客户: what part of the whole is of a kind. The kind names the metric. */
export const shareOf: FactRule = {
  name: NAME,
  classes: ['other'],
  read(reading) {
    const { quantity, clause, page } = reading;
    if (quantity.unit !== 'percent') return decline('unit is not %');
    if (!OPENS.test(page.block.text.slice(clause.start, quantity.start))) return decline('it does not open its clause');
    const part = PART.exec(page.block.text.slice(quantity.end, clause.end))?.[1];
    if (part === undefined) return decline('no 为 or 来自 with a kind after it');
    const subject = bindSubject(reading, ['company', 'product', 'platform', 'model', 'noun']);
    if (!subject) return decline('no subject in scope');
    return draftOf(NAME, reading, {
      subject,
      metric: `${part}占比`,
      metricClass: 'other',
      period: bindPeriod(reading, subject, { carries: true }),
      unit: 'percent',
      direction: 'none',
    });
  },
};
