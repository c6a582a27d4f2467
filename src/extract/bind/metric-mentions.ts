/** Where a text names what it measures. */
import { METRICS, type MetricEntry } from '../lexicon/metrics';
import { wordMatcher } from './word-matcher';

export interface MetricMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entry: MetricEntry;
}

const find = wordMatcher<MetricEntry>(
  METRICS.flatMap((entry) => entry.words.map((word): [string, MetricEntry] => [word, entry])),
);

/** All metric words of `text`, left to right, the longest where two overlap. */
export function metricMentions(text: string): MetricMention[] {
  return find(text).map((hit) => ({ start: hit.start, end: hit.end, text: hit.text, entry: hit.value }));
}
