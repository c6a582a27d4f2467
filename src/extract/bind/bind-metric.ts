/** Which metric a figure belongs to, by syntax: the word before it in its own stretch, then `…的<metric>` after it, then earlier in its clause. */
import { isMoney } from '../../facts/unit';
import type { MetricEntry } from '../lexicon/metrics';
import type { QuantityMention } from '../readers/mention';
import { perReading, type Reading } from '../reading';
import type { MetricMention } from './metric-mentions';

export interface BoundMetric {
  readonly mention: MetricMention;
  readonly entry: MetricEntry;
  readonly via: 'lead' | 'tail' | 'clause';
}

/** Whether a level of this metric can carry the figure's unit. */
export function unitFits(entry: MetricEntry, quantity: QuantityMention): boolean {
  if (quantity.unit === null || quantity.unit === 'none') return entry.units.includes('bare');
  if (isMoney(quantity.unit)) return entry.units.includes('money');
  return entry.units.includes(quantity.unit);
}

/** Only attributes may stand between a figure and the metric it is 的-bound to: 1100亿美元的新一轮融资. */
const TAIL_GAP =
  /^(?:左右|以上|余|多)?的?(?:(?:20)?\d{2}(?:财年|年|[AEF])?的?)?(?:预测|预期|远期|动态|平均){0,2}(?:新一轮|新|首轮|(?:Pre-?)?[A-K]\+{0,3} ?|天使|种子|战略|年化|月度|累计|个)?的?(?:\d{1,2}英寸)?(?:晶圆|硅片)?$/;

const fittingMetric = perReading((reading) => metricThat(reading, (entry) => unitFits(entry, reading.quantity)));

/** `fits` decides whether a candidate will do; the default asks that the unit fits. */
export function bindMetric(reading: Reading, fits?: (entry: MetricEntry) => boolean): BoundMetric | null {
  return fits ? metricThat(reading, fits) : fittingMetric(reading);
}

function metricThat(reading: Reading, fits: (entry: MetricEntry) => boolean): BoundMetric | null {
  const { page, quantity, leadStart, tailEnd, clause } = reading;
  const { text } = page.block;
  const take = (mention: MetricMention | undefined, via: BoundMetric['via']): BoundMetric | null =>
    mention ? { mention, entry: mention.entry, via } : null;

  // 355B(激活32B)扩展至744B: what stands in another bracket is not about this figure.
  const aside = (one: MetricMention): boolean =>
    page.layout.brackets.some((other) => other !== reading.bracket && other.open < one.start && one.end <= other.close);
  const lead = page.metrics.filter(
    (one) => one.start >= leadStart && one.end <= quantity.start && fits(one.entry) && !aside(one),
  );
  if (lead.length > 0) return take(lead[lead.length - 1], 'lead');
  const tail = page.metrics.find(
    (one) =>
      one.start >= quantity.start &&
      one.end > quantity.end &&
      one.end <= tailEnd &&
      fits(one.entry) &&
      // 4.12万亿Token的调用量: the metric's first word is the figure's unit.
      (one.start < quantity.end || TAIL_GAP.test(text.slice(quantity.end, one.start))),
  );
  if (tail) return take(tail, 'tail');
  if (reading.bracket) return null;
  const earlier = page.metrics.filter(
    (one) => one.start >= clause.start && one.end <= leadStart && fits(one.entry) && !aside(one),
  );
  return take(earlier[earlier.length - 1], 'clause');
}
