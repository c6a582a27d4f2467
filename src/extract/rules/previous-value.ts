import { addDays, addMonths, daysInMonth, dayParts } from '../../facts/period-math';
import { UNSTATED_PERIOD, type Period } from '../../facts/period';
import { decline, type Draft } from '../draft';
import type { Reading } from '../reading';
import { draftOf, PREVIOUS_VALUE, type FactRule } from './rule';

const BEFORE = /^(?:前值|上期|上月|前月|上周|上季度?)(?:为|:)?(?:是)?$/;
const LAST_YEAR = /^(?:去年同期|上年同期|同期)(?:为|:)?$/;
const EXPECTED = /^(?:市场)?(?:一致)?(?:预期|预测)值?(?:为|:)?$/;
const MONTHS: Partial<Record<Period['kind'], number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The same length of time `months` earlier; unstated for anything but whole months, quarters, halves, years and weeks. */
function earlierBy(period: Period, months: number | undefined): Period {
  if (period.start === null || period.end === null) return UNSTATED_PERIOD;
  const shifted = (start: string, end: string): Period => ({
    ...period,
    start,
    end,
    label: `${start}至${end}`,
    basis: 'resolved',
  });
  if (period.kind === 'week' && months === undefined)
    return shifted(addDays(period.start, -7), addDays(period.end, -7));
  if (months === undefined) return UNSTATED_PERIOD;
  const start = addMonths(period.start, -months);
  // The last day of a month stays the last day.
  const last = addMonths(`${period.end.slice(0, 8)}01`, -months);
  const { year, month } = dayParts(last);
  return shifted(start, `${last.slice(0, 8)}${String(daysInMonth(year, month))}`);
}

/** The fact right before the bracket, of the same unit. */
function owner({ earlier, quantity, bracket, page }: Reading): Draft | null {
  const last = earlier[earlier.length - 1];
  if (!last || bracket === null || last.draft.unit !== quantity.unit) return null;
  return /^[\s,]*$/.test(page.block.text.slice(last.quantity.end, bracket.open)) || last.quantity.start > bracket.open
    ? last.draft
    : null;
}

/** 同比上涨0.3%(前值-0.2%), 49.1%(预期49.7%): the same thing a month before, or as it was expected. */
export const previousValue: FactRule = {
  name: PREVIOUS_VALUE,
  classes: ['growth', 'other'],
  read(reading) {
    if (!reading.bracket) return decline('not in brackets');
    const words = reading.lead.replace(/^[\s,、]+/, '').trim();
    const expected = EXPECTED.test(words);
    const lastYear = LAST_YEAR.test(words);
    if (!expected && !lastYear && !BEFORE.test(words)) return decline('no 前值, 同期 or 预期 before it');
    const same = owner(reading);
    if (!same) return decline('no fact of its unit before the bracket');
    const period = expected ? same.period : earlierBy(same.period, lastYear ? 12 : MONTHS[same.period.kind]);
    const { quantity } = reading;
    const draft = draftOf(PREVIOUS_VALUE, reading, {
      subject: same.subject,
      metric: same.metric,
      metricClass: same.metricClass,
      period,
      unit: same.unit,
      direction: quantity.sign === 'minus' ? 'down' : 'none',
      ...(same.changeOf === undefined ? {} : { changeOf: same.changeOf }),
    });
    return { ...draft, modality: expected ? 'forecast' : 'actual' };
  },
};
