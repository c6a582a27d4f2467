import { bindPeriod } from '../bind/bind-period';
import { bindSubject } from '../bind/bind-subject';
import { decline } from '../draft';
import { draftOf, type FactRule } from './rule';

const NAME = 'comparison';
const BETTER =
  /比(?:前代|上一代|同类)?([^,。;:]{2,24}?)(?:要|更|还|整体)?(强|快|优|好|高|大|弱|慢|差|低|小)(?:了|出|约|近|超|至少|超过)*$/;
const WORSE = /[弱慢差低小]/;

/** 任务上比Nova-6强30%以上: how much better one model does than another. The yardstick goes into the metric's name. */
export const comparison: FactRule = {
  name: NAME,
  classes: ['score'],
  read(reading) {
    const { quantity, lead, page, leadStart } = reading;
    if (quantity.unit !== 'percent') return decline('unit is not %');
    const match = BETTER.exec(lead);
    if (!match) return decline('no 比…强 before it');
    const at = leadStart + match.index;
    const yardstick = page.subjects.find(
      (one) => one.start > at && one.end <= quantity.start && (one.kind === 'model' || one.kind === 'product'),
    );
    if (!yardstick) return decline('compared with no model or product');
    const subject = bindSubject(reading, ['model', 'product'], at);
    if (!subject || subject.name === yardstick.name) return decline('no model or product in scope');
    const sign = WORSE.test(match[2] ?? '') ? -1 : 1;
    const draft = draftOf(NAME, reading, {
      subject,
      metric: `相对${yardstick.name}表现`,
      metricClass: 'score',
      period: bindPeriod(reading, subject),
      unit: 'percent',
      sign,
      direction: sign > 0 ? 'up' : 'down',
    });
    // Of what is not released yet – its sentence names a day to come – the figure is a forecast.
    const { date } = reading.ground.clock;
    const sentence = page.layout.clauses.filter(
      (one) => one.sentence === reading.clause.sentence && one.item === reading.clause.item,
    );
    const from = sentence[0]?.start ?? reading.clause.start;
    const coming = page.periods.some(
      (one) => one.start >= from && one.end <= quantity.start && date !== null && (one.period.start ?? '') > date,
    );
    return coming || draft.modality === 'plan' ? { ...draft, modality: 'forecast' } : draft;
  },
};
