import { isMoney } from '../../facts/unit';
import { bindMetric } from '../bind/bind-metric';
import { bindPeriod } from '../bind/bind-period';
import { bindSubject } from '../bind/bind-subject';
import { decline } from '../draft';
import type { Reading } from '../reading';
import { draftOf, previousInSentence, type FactRule } from './rule';

const NAME = 'funding';

const GAVE = /^(?:的|(?:共同|联合)?(?:投资|出资|认购|领投)(?:了|约)?)$/;

/** 来自软银的300亿, 高盛出资12亿: who stands right before the figure; null where no one does. */
function investorOf({ page, leadStart, quantity }: Reading): string | null {
  const { text } = page.block;
  const listed = page.subjects.find(
    (one) => one.start >= leadStart && one.end <= quantity.start && GAVE.test(text.slice(one.end, quantity.start)),
  );
  return (
    listed?.name ?? /来自([\u4e00-\u9fffA-Za-z0-9 ]{2,12})的$/.exec(text.slice(leadStart, quantity.start))?.[1] ?? null
  );
}

/** 完成1100亿美元的新一轮融资, 来自软银的300亿美元: what a round raised, and who gave how much of it. */
export const funding: FactRule = {
  name: NAME,
  classes: ['funding'],
  read(reading) {
    const { quantity, page, clause } = reading;
    if (quantity.unit === null || !isMoney(quantity.unit)) return decline('unit is no money');
    const policy = { event: true };
    const round = reading.earlier.filter((one) => one.draft.metricClass === 'funding').pop()?.draft ?? null;
    const investor = round && investorOf(reading);
    const last = previousInSentence(reading);
    if (investor && last && round && /来自|由|其中/.test(page.block.text.slice(clause.start, quantity.start))) {
      return draftOf(NAME, reading, {
        subject: round.subject,
        metric: `融资额(${investor})`,
        metricClass: 'funding',
        period: round.period,
        unit: quantity.unit,
      });
    }
    const metric = bindMetric(reading);
    if (metric?.entry.metricClass !== 'funding') return decline('no word of financing bound to it');
    const subject = bindSubject(
      reading,
      ['company', 'product', 'model', 'noun'],
      metric.via === 'lead' ? metric.mention.start : quantity.start,
    );
    if (!subject) return decline('no company in scope');
    return draftOf(NAME, reading, {
      subject,
      metric: '融资额',
      metricClass: 'funding',
      period: bindPeriod(reading, subject, policy),
      unit: quantity.unit,
    });
  },
};
