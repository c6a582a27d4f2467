import { bindPeriod } from '../bind/bind-period';
import { decline } from '../draft';
import { draftOf, type FactRule } from './rule';

const NAME = 'indicator-level';
/** Nothing but a verb of standing may part the indicator from its figure. */
const STANDS = /^(?:指数)?(?:为|录得|报|是|达到?|升至|降至|回升至|回落至|上升至|下降至|[:：])?(?:约)?$/;
/** Diffusion indices, whose level is a number of its own; of other indicators a bare percent may be a growth or a level. */
const INDICES: ReadonlySet<string> = new Set(['制造业PMI', '非制造业PMI']);

/** PMI为50.3%: the reading of a diffusion index. */
export const indicatorLevel: FactRule = {
  name: NAME,
  classes: ['other'],
  read(reading) {
    const { quantity, page, leadStart } = reading;
    const bare = quantity.unit === null || quantity.unit === 'none';
    if (!bare && quantity.unit !== 'percent') return decline('unit is neither none nor %');
    const index = page.subjects.filter((one) => one.start >= leadStart && one.end <= quantity.start).pop();
    if (!index || !INDICES.has(index.name)) return decline('no diffusion index before it');
    if (!STANDS.test(page.block.text.slice(index.end, quantity.start)))
      return decline('other words stand between the index and the figure');
    const subject = { name: index.name, aliases: index.aliases, kind: index.kind };
    return draftOf(NAME, reading, {
      subject,
      metric: '指数值',
      metricClass: 'other',
      period: bindPeriod(reading, subject, { carries: true }),
      unit: bare ? 'none' : 'percent',
      direction: 'none',
    });
  },
};
