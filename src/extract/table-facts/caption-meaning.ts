/** What a caption says all figures below it measure: 主要车企10月销量（辆）, 主要宏观指标（同比，%）. */
import { normalise } from '../../document/normalise';
import { metricMentions } from '../bind/metric-mentions';
import type { MetricEntry } from '../lexicon/metrics';
import { CHANGE_HEADS } from '../lexicon/table-heads';
import type { Ground } from '../reading';
import { changeMetric } from './cell-fact';
import { withoutDates } from './axis-label';

export interface CaptionMeaning {
  readonly metric: MetricEntry;
  readonly name: string;
  /** Set where the caption says that all figures are changes. */
  readonly changeOf: string | null;
}

/** Null where it names no metric, or more than one. */
export function captionMeaning(caption: string, { clock }: Ground): CaptionMeaning | null {
  const text = withoutDates(normalise(caption).text, clock);
  const metrics = new Map(metricMentions(text).map((one) => [one.entry.name, one.entry]));
  const [only] = metrics.values();
  const base = metrics.size === 1 && only ? only : null;
  if (metrics.size > 1) return null;
  const change = CHANGE_HEADS.find(([words, kind]) => kind !== '增速' && words.test(text))?.[1];
  const isChange = change !== undefined && !/[及和与、]\s*(?:其)?(?:同比|环比)/.test(text);
  if (isChange) {
    const metric = changeMetric(base, change, base?.name ?? '');
    return { metric, name: metric.name, changeOf: base?.name ?? '' };
  }
  return base ? { metric: base, name: base.name, changeOf: null } : null;
}
