import { isMoney } from '../../facts/unit';
import { bindPeriod } from '../bind/bind-period';
import { bindSubject } from '../bind/bind-subject';
import { decline } from '../draft';
import { draftOf, type FactRule } from './rule';

const NAME = 'money-of';
/** Things that are an amount of money; 元的设备 would name what was bought, and its figure is read elsewhere or not at all. */
const NOUN = /^(?:的)?(?:现金|专项|新增)?(红包|补贴|奖金|罚款|合同|订单|采购额|赔偿|捐赠|分红|回购|贷款|授信|基金)/;

/** 发放10亿元红包, 获得3亿元订单: an amount named only by the noun after it. */
export const moneyOf: FactRule = {
  name: NAME,
  classes: ['other'],
  read(reading) {
    const { quantity, tail } = reading;
    if (quantity.unit === null || !isMoney(quantity.unit)) return decline('unit is no money');
    const noun = NOUN.exec(tail)?.[1];
    if (noun === undefined) return decline('no noun of money after it');
    const subject = bindSubject(reading, ['company', 'product', 'platform', 'country', 'noun']);
    const { page, clause } = reading;
    const first = page.layout.clauses.find((one) => one.sentence === clause.sentence && one.item === clause.item);
    const named = page.subjects.some(
      (one) => one.name === subject?.name && one.start >= (first?.start ?? 0) && one.end <= quantity.start,
    );
    if (!subject || !named) return decline('no one named in its sentence');
    return draftOf(NAME, reading, {
      subject,
      metric: `${noun.replace(/额$/, '')}金额`,
      metricClass: 'other',
      period: bindPeriod(reading, subject, { event: true }),
      unit: quantity.unit,
      direction: 'none',
    });
  },
};
