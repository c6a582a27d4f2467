import { bindPeriod } from '../bind/bind-period';
import { bindSubject } from '../bind/bind-subject';
import { decline } from '../draft';
import { draftOf, type FactRule } from './rule';

const NAME = 'count-of';
const NOUN =
  /^(?:左右|多|余|以上)?的?([\u4e00-\u9fffA-Za-z]{2,12}?)(?=[,、;。()“"]|和|与|及|的|已|在|将|从|识别|接入|正式|上榜|$)/;

/** Verbs after a figure, and classifications (申万31个一级行业), are no things counted. */
const NO_NOUN = /^(?:增长|下降|提升|突破|到|至|左右|播放|月|季度|年)|行业$|板块$|行业[中上下]|板块[中上下]|阶段|方面/;

/** 新增12家运营机构, 支持113种语言: how many of what, where no metric word names it; the noun after the figure becomes the metric. */
export const countOf: FactRule = {
  name: NAME,
  classes: ['quantity'],
  read(reading) {
    const { quantity, tail } = reading;
    if (quantity.unit !== 'count' && quantity.unit !== 'persons') return decline('unit is no count');
    if (quantity.spelled) return decline('a spelled number of things is rarely a figure');
    const noun = NOUN.exec(tail)?.[1];
    if (!noun) return decline('no noun after it');
    if (NO_NOUN.test(noun)) return decline(`${noun} is no thing counted for someone`);
    const subject = bindSubject(reading, ['company', 'model', 'product', 'platform', 'country', 'sector']);
    if (!subject || subject.via === 'heading' || subject.via === 'title')
      return decline('no named subject in its item');
    return draftOf(NAME, reading, {
      subject,
      metric: `${noun}数`,
      metricClass: 'quantity',
      period: bindPeriod(reading, subject, { event: true }),
      unit: quantity.unit,
      direction: 'none',
    });
  },
};
