/** Which metric a figure belongs to, by syntax: the word before it in its own stretch, then `…的<metric>` after it, then earlier in its clause. */
import { isMoney } from '../../facts/unit';
import type { MetricEntry } from '../lexicon/metrics';
import type { QuantityMention } from '../readers/mention';
import type { Reading } from '../reading';
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
const TAIL_GAP = /^(?:左右|以上|余|多)?的?(?:新一轮|新|年化|月度|累计|个)?的?$/;

/** `fits` decides whether a candidate will do; the default asks that the unit fits. */
export function bindMetric(
  reading: Reading,
  fits: (entry: MetricEntry) => boolean = (entry) => unitFits(entry, reading.quantity),
): BoundMetric | null {
  const { page, quantity, leadStart, tailEnd, clause } = reading;
  const { text } = page.block;
  const take = (mention: MetricMention | undefined, via: BoundMetric['via']): BoundMetric | null =>
    mention ? { mention, entry: mention.entry, via } : null;

  const lead = page.metrics.filter((one) => one.start >= leadStart && one.end <= quantity.start && fits(one.entry));
  if (lead.length > 0) return take(lead[lead.length - 1], 'lead');
  const tail = page.metrics.find(
    (one) =>
      one.start >= quantity.end &&
      one.end <= tailEnd &&
      fits(one.entry) &&
      TAIL_GAP.test(text.slice(quantity.end, one.start)),
  );
  if (tail) return take(tail, 'tail');
  if (reading.bracket) return null;
  const earlier = page.metrics.filter((one) => one.start >= clause.start && one.end <= leadStart && fits(one.entry));
  return take(earlier[earlier.length - 1], 'clause');
}

/** Segments a company's metric may be of; they go into the metric's name, not the subject's. */
const SEGMENT =
  /(?:平台|业务|板块|分部|服务|云|广告|游戏|海外|境外|境内|国内|外部|内部|线上|线下|数据中心|会员|物流|金融|直销|经销|相关产品|产品|硬件|软件|芯片|手机|汽车|综合|整体|企业)$/;

/** The words between `from` and the metric as a segment: `API平台` of `API平台收入`; '' where there is none. */
export function segmentBefore(text: string, from: number, metric: MetricMention): string {
  const words = text
    .slice(from, metric.start)
    .replace(/^.*(?:[的在,、]|公司|集团|全年|实现|其中|其)/, '')
    .trim();
  return words.length <= 10 && SEGMENT.test(words) && !/[0-9%]/.test(words) ? words : '';
}
