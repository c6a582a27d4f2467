/** Column heads that name no metric of their own (最新价, 周涨跌幅, 月环比): what they mean, by the head and the caption, as data. */
import type { MetricClass } from '../../facts/fact';
import type { Period } from '../../facts/period';
import { dayParts, isoDay, rangePeriod, weekOf, ytdPeriod } from '../../facts/period-math';
import type { MetricEntry } from '../lexicon/metrics';
import type { Clock } from '../readers/mention';

type Row = readonly [head: RegExp, name: string, metricClass: MetricClass, units: MetricEntry['units']];

const PRICE_HEADS: readonly Row[] = [
  [
    /^(?:最新|当前|本周|本月|本期|上周|上月|上期|前周|年初|去年同期|现货|期末|市场|最新市场)?(?:均价|价格|现价|报价|市价)$|^最新价$/,
    '价格',
    'price_level',
    ['money'],
  ],
  [/^(?:最新)?(?:收盘价|股价)$/, '收盘价', 'price_level', ['money']],
  [/^目标价$/, '目标价', 'price_level', ['money']],
];
const MOVE_HEADS: readonly (readonly [head: RegExp, word: string])[] = [
  [/^(?:本周|周度?|近一周|一周|当周)(?:涨跌幅?|涨幅|变动幅?度?|变化)$|^周环比$/, '周'],
  [/^(?:本月|月度?|近一月|近一个月|当月)(?:涨跌幅?|涨幅|变动幅?度?|变化)$|^月环比$/, '月'],
  [/^(?:日|单日|当日)(?:涨跌幅?|涨幅)$/, '日'],
  [/^(?:年初至今|年初以来|今年以来|年内|YTD|年)(?:涨跌幅?|涨幅)?$/, '年初至今'],
  [/^(?:涨跌幅?|涨幅|区间涨跌幅)$/, '区间'],
];

/** Head without its unit and blanks. */
function bare(head: string): string {
  return head.replace(/[(（][^()（）]*[)）]\s*$/, '').replace(/\s/g, '');
}

/** What the column of a table holds whose head no metric word explains; null where the head says nothing known. */
export function genericHeader(header: string, caption: string): MetricEntry | null {
  const head = bare(header);
  const entry = (name: string, metricClass: MetricClass, units: MetricEntry['units']): MetricEntry => ({
    name,
    metricClass,
    words: [],
    units,
    kinds: ['product', 'company', 'noun'],
  });
  const price = PRICE_HEADS.find(([pattern]) => pattern.test(head));
  if (price) return entry(price[1], price[2], price[3]);
  const move = MOVE_HEADS.find(([pattern]) => pattern.test(head))?.[1];
  if (move === undefined) return null;
  // Goods have prices, securities returns: the caption tells which.
  return /(?<![股市])价/.test(caption)
    ? entry(`价格${move === '区间' ? '' : move}涨跌幅`, 'price_change', ['percent'])
    : entry(`${move === '年初至今' ? '区间' : move}涨跌幅`, 'index_return', ['percent']);
}

/** Heads over the level of an index, where the rows are indices. */
const LEVEL_HEAD = /^(?:最新|当前|本周)?(?:收盘|收盘价|收盘点位|收盘指数|点位|点数|收盘点数|指数点位|最新价)$/;
const POINTS: MetricEntry = {
  name: '指数点位',
  metricClass: 'price_level',
  words: [],
  units: ['none'],
  kinds: ['index'],
};

/** 指数点位 for the closing column of a table of indices; null for any other head. */
export function indexLevelHeader(header: string): MetricEntry | null {
  return LEVEL_HEAD.test(bare(header)) ? POINTS : null;
}

export type Span = 'week' | 'month' | 'ytd';

/** The stretch a head of change names by itself; null for one that leaves it to the caption. */
export function spanOfHeader(header: string): Span | null {
  const move = MOVE_HEADS.find(([pattern]) => pattern.test(bare(header)))?.[1];
  return move === '周' ? 'week' : move === '月' ? 'month' : move === '年初至今' ? 'ytd' : null;
}

/**
 * The dates of that stretch: up to the day the table's source line names (`asOf`, ISO), else of the report's week or its year so
 * far; null where neither is known, and for a month without such a day.
 */
export function spanOf(span: Span | null, { date, covers }: Clock, asOf: string | null = null): Period | null {
  if (asOf !== null && span !== null) {
    if (span === 'ytd') return ytdPeriod(asOf, 'resolved');
    const { year, month } = dayParts(asOf);
    const start = span === 'week' ? weekOf(asOf).start : isoDay(year, month, 1);
    return start === null ? null : rangePeriod(start, asOf, 'resolved');
  }
  if (span === 'week' && covers) {
    const label = `${covers.start}至${covers.end}`;
    return { kind: 'range', start: covers.start, end: covers.end, label, basis: 'inferred' };
  }
  const end = covers?.end ?? date;
  return span === 'ytd' && end !== null ? ytdPeriod(end, 'resolved') : null;
}
