/** A column no metric of ours explains: measured by the head's own words, where a unit is printed for its figures. */
import { isMoney, type Unit } from '../../facts/unit';
import type { MetricClass } from '../../facts/fact';
import type { MetricEntry } from '../lexicon/metrics';
import { PHRASE_CLASSES } from '../lexicon/phrase-classes';

/** Things counted, weighed or surveyed; any other unit is left to rules that know it. */
const AMOUNTS: ReadonlySet<Unit> = new Set(['count', 'persons', 'tonnes', 'sqm', 'barrels', 'GWh', 'MW', 'GW', 'kWh']);
/** Heads that number, name or date a row. */
const NO_MEASURE = /代码|编号|排名|序号|日期|时间|年份|评级|星级|备注|分位|权重|比例尺/;
const LONGEST = 12;

function classOf(words: string, unit: Unit): MetricClass | null {
  const kind = isMoney(unit) ? 'money' : unit === 'percent' ? 'percent' : unit === 'times' ? 'times' : 'amount';
  const known = PHRASE_CLASSES.find((one) => (one.units === 'any' || one.units === kind) && one.words.test(words));
  if (known) return known.metricClass;
  if (AMOUNTS.has(unit)) return 'quantity';
  return isMoney(unit) || unit === 'percent' ? 'other' : null;
}

/** The head's words (period and unit off) as a metric of figures in `unit`; null for words that measure nothing or a unit of no known class. */
export function ownWords(words: string, unit: Unit | null): MetricEntry | null {
  if (unit === null || words === '' || words.length > LONGEST || NO_MEASURE.test(words)) return null;
  if (!/^[\u4e00-\u9fffA-Za-z()]+$/.test(words)) return null;
  const metricClass = classOf(words, unit);
  return metricClass === null
    ? null
    : { name: words, metricClass, words: [], units: [isMoney(unit) ? 'money' : unit], kinds: ['company', 'noun'] };
}
