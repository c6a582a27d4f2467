import { bindPeriod } from '../bind/bind-period';
import { bindSubject } from '../bind/bind-subject';
import { subjectInScope } from '../bind/scope-subject';
import { decline } from '../draft';
import type { Reading } from '../reading';
import { draftOf, previousInSentence, type FactRule } from './rule';

const NAME = 'count-of';
const NOUN =
  /^(?:左右|多|余|以上)?的?([\u4e00-\u9fffA-Za-z]{2,16}?)(?=[,、;。()“"]|和|与|及|的|已|在|将|从|识别|接入|正式|上榜|$)/;
/** Verbs after a figure, and classifications (申万31个一级行业), are no things counted. */
const NO_NOUN = /^(?:增长|下降|提升|突破|到|至|左右|播放|月|季度|年)|行业$|板块$|行业[中上下]|板块[中上下]|阶段|方面/;

/** …的企业,已从100家增长到140家: the thing counted ends the clause before; the figure after 增长到 counts the same. */
function nounBefore(reading: Reading): string | null {
  if (!/(?:从|由)[^,]{0,8}的?$|(?:增长|增加|增|提升|扩大|减少|降)[到至]$/.test(reading.lead)) return null;
  const previous = previousInSentence(reading);
  if (previous?.rule === NAME) return previous.metric.replace(/数$/, '');
  const before = reading.page.layout.clauses[reading.clauseIndex - 1];
  if (!before || before.sentence !== reading.clause.sentence) return null;
  return /的([\u4e00-\u9fff]{2,6})$/.exec(reading.page.block.text.slice(before.start, before.end))?.[1] ?? null;
}

/** 新增12家运营机构, 支持113种语言: how many of what, where no metric word names it; the noun after the figure becomes the metric. */
export const countOf: FactRule = {
  name: NAME,
  classes: ['quantity'],
  read(reading) {
    const { quantity, tail, page, clause } = reading;
    if (quantity.unit !== 'count' && quantity.unit !== 'persons') return decline('unit is no count');
    if (quantity.spelled) return decline('a spelled number of things is rarely a figure');
    const after = NOUN.exec(tail)?.[1];
    const noun = after && !NO_NOUN.test(after) ? after : nounBefore(reading);
    if (!noun) return decline(after ? `${after} is no thing counted for someone` : 'no noun after it');
    const kinds = ['company', 'model', 'product', 'platform', 'country', 'sector', 'institution'] as const;
    // 优势包括:甲、乙、140种语言: a list after a colon belongs to what stands before the colon.
    const enumerated = page.block.text[clause.start - 1] === ':' && reading.lead.includes('、');
    const before = page.layout.clauses[reading.clauseIndex - 1];
    const placesFrom = before?.sentence === clause.sentence ? before.start : clause.start;
    const place = page.subjects.find(
      (one) => one.role === 'place' && one.start >= placesFrom && one.end <= quantity.start,
    );
    const subject = enumerated ? subjectInScope(reading, kinds, false) : (bindSubject(reading, kinds) ?? null);
    const far = subject === null || subject.via === 'heading' || subject.via === 'title' || subject.via === 'item';
    const named = place && (far || subject.via === 'earlier') ? place : far ? null : subject;
    if (!named) return decline('no named subject in its item');
    return draftOf(NAME, reading, {
      subject: named,
      metric: `${noun}数`,
      metricClass: 'quantity',
      period: bindPeriod(reading, named, { event: true }),
      unit: quantity.unit,
      direction: 'none',
    });
  },
};
