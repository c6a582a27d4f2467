/** Which of the metrics there are a person means by the name she typed. */
import { CHANGES, MEANT_BY, METRIC_ROWS, YEARLY_BASES } from './metric-words';
import { nameKey } from './name-key';

const rowOf = new Map<string, string>();
const rows = new Map<string, readonly string[]>();
for (const row of METRIC_ROWS) {
  const key = nameKey(row[0] ?? '');
  rows.set(key, row);
  for (const name of row) rowOf.set(nameKey(name), key);
}
const yearly = new Set(YEARLY_BASES.map(nameKey));
const meantBy = new Map(MEANT_BY.map(([asked, meant]) => [nameKey(asked), nameKey(meant)]));

/** The way a metric is filed: 营收yoy, 营业收入同比 and revenue growth have one. Equal results are the same metric. */
export function metricKey(name: string): string {
  const { base, change } = parted(nameKey(name));
  return `${rowOf.get(base) ?? base}${change}`;
}

function parted(key: string): { base: string; change: string } {
  for (const [canonical, words] of CHANGES) {
    const word = words.find((each) => key.endsWith(each));
    if (word !== undefined) return { base: key.slice(0, -word.length), change: canonical };
  }
  const word = ['增速', 'growth'].find((each) => key.endsWith(each) && key !== each);
  const base = word === undefined ? '' : key.slice(0, -word.length);
  return yearly.has(rowOf.get(base) ?? base) ? { base, change: '同比' } : { base: key, change: '' };
}

/** 相对沪深300, 跑赢沪深300 or “excess return vs 沪深300”: the excess return over that yardstick. */
const OVER =
  /^(?:相对于?|跑[赢输]|超额收益|(?:excess|relative)return(?:over|vs\.?|to))\(?(.+?)\)?(?:的?(?:超额收益|超额|涨跌幅))?$/;

function excessKey(key: string): string | null {
  const yardstick = OVER.exec(key)?.[1];
  return yardstick === undefined ? null : `相对${yardstick}超额收益`;
}

/**
 * Which of `names` a person means by `asked`: the one of that very name, else those of one metric with it, else the narrower
 * one commonly meant. Empty where there is none; several where the reports say it in several ways.
 */
export function metricsMeant(asked: string, names: Iterable<string>): readonly string[] {
  const all = [...new Set(names)];
  const key = nameKey(asked);
  const same = all.filter((name) => nameKey(name) === key);
  if (same.length > 0) return same;
  const wanted = metricKey(asked);
  const meant = all.filter((name) => metricKey(name) === wanted);
  if (meant.length > 0) return meant;
  const excess = excessKey(key);
  if (excess !== null) return all.filter((name) => nameKey(name) === excess);
  const { base, change } = parted(key);
  const narrower = meantBy.get(rowOf.get(base) ?? base);
  return narrower === undefined ? [] : all.filter((name) => metricKey(name) === narrower + change);
}

/** Other names by which `metric` may be asked for, for lists: the shortest way in each language first. */
export function otherNames(metric: string): readonly string[] {
  const row = rows.get(rowOf.get(nameKey(metric)) ?? '');
  return row?.filter((name) => name !== metric) ?? [];
}

/** True for a figure per day on average: what TOKENS answers with where a report states it. */
export function isDailyAverage(metric: string): boolean {
  return metric.includes('日均');
}

/** True for a running total or a part (累计, 付费): token usage of another kind than TOKENS asks for. */
export function isOtherTokenUsage(metric: string): boolean {
  return /累计|付费/.test(metric);
}

const TOKENS_WORDS: ReadonlySet<string> = new Set(['token', 'tokens', 'token数', 'token量', '词元'].map(nameKey));

/** True for the bare word Token: the question TOKENS asks, daily average or total, as one metric name. */
export function isTokensWord(metric: string): boolean {
  return TOKENS_WORDS.has(nameKey(metric));
}
