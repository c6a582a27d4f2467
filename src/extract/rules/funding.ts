import { isMoney } from '../../facts/unit';
import { bindMetric } from '../bind/bind-metric';
import { bindPeriod } from '../bind/bind-period';
import { bindSubject } from '../bind/bind-subject';
import { decline } from '../draft';
import { draftOf, previousInSentence, type FactRule } from './rule';

const NAME = 'funding';

/** 完成1100亿美元的新一轮融资, 来自软银的300亿美元: what a round raised, and who gave how much of it. */
export const funding: FactRule = {
  name: NAME,
  classes: ['funding'],
  read(reading) {
    const { quantity, page, leadStart, clause } = reading;
    if (quantity.unit === null || !isMoney(quantity.unit)) return decline('unit is no money');
    const policy = { event: true };
    const investor = page.subjects.find(
      (one) =>
        one.start >= leadStart &&
        one.end <= quantity.start &&
        /^(?:的|(?:共同|联合)?(?:投资|出资|认购|领投)(?:了|约)?)$/.test(page.block.text.slice(one.end, quantity.start)),
    );
    const last = previousInSentence(reading);
    const round = reading.earlier.filter((one) => one.draft.metricClass === 'funding').pop()?.draft ?? null;
    if (investor && last && round && /来自|由|其中/.test(page.block.text.slice(clause.start, quantity.start))) {
      return draftOf(NAME, reading, {
        subject: round.subject,
        metric: `融资额(${investor.name})`,
        metricClass: 'funding',
        period: round.period,
        unit: quantity.unit,
      });
    }
    const metric = bindMetric(reading);
    if (metric?.entry.metricClass !== 'funding') return decline('no word of financing bound to it');
    const subject = bindSubject(
      reading,
      ['company', 'noun'],
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
