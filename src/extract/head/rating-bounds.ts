/** What a rating definition says in numbers: bounds in percent against the benchmark, and the horizon. */

export interface Bounds {
  readonly lower: number | null;
  readonly upper: number | null;
}

const NUMBER = '([+-]?\\d+(?:\\.\\d+)?)\\s*%?';
const PLUS_MINUS = /±\s*(\d+(?:\.\d+)?)\s*%/;
const BETWEEN = new RegExp(`${NUMBER}\\s*(?:[~—–]+|至|到|与|和|to|and|-(?=\\s*[+\\d]))\\s*${NUMBER}`);
const SINGLE = /([+-]?\d+(?:\.\d+)?)\s*%/;
const HORIZON = /(?:\d{1,2}\s*[-~—–至]+\s*)?(\d{1,2}|十二|[三六九])[\s-]*(?:个?月|months?)/i;
const SPELLED_MONTHS: Readonly<Record<string, number>> = { 三: 3, 六: 6, 九: 9, 十二: 12 };
/** A single bound after these words is one to fall below. */
const WORSE = /跌幅?|弱于|落后|跑输|低于|逊于|小于|下跌|不及|差于|劣于|不如|underperform|below|decline/i;

/**
 * Percent, null where open or not given. 涨幅10%至-10%之间 is -10…10, 跌幅5%以上 has the upper bound -5, ±5% is -5…5.
 * Expects half-width text.
 */
export function boundsIn(printed: string): Bounds {
  // The horizon (3—6 个月) is no bound.
  const definition = printed.replace(HORIZON, '');
  const around = PLUS_MINUS.exec(definition);
  if (around) return { lower: -Number(around[1]), upper: Number(around[1]) };
  const worse = WORSE.test(definition);
  const between = definition.includes('%') ? BETWEEN.exec(definition) : null;
  if (between) {
    const ends = [Number(between[1]), Number(between[2])]
      .map((end) => (worse ? -Math.abs(end) : end))
      .sort((a, b) => a - b);
    return { lower: ends[0] ?? null, upper: ends[1] ?? null };
  }
  const single = SINGLE.exec(definition);
  if (!single) return { lower: null, upper: null };
  const value = Number(single[1]);
  if (worse) return { lower: null, upper: -Math.abs(value) };
  // 涨幅低于 5% is caught above; 5%以下 alone bounds from above.
  return /以下|以内/.test(definition) ? { lower: null, upper: value } : { lower: value, upper: null };
}

/** Months of the horizon; the longer end of 3—6 个月. Null where none is stated. */
export function monthsIn(text: string): number | null {
  const match = HORIZON.exec(text);
  return match ? (SPELLED_MONTHS[match[1] ?? ''] ?? Number(match[1])) : null;
}

const INDEX =
  /(沪深\s*300|中证\s*全指|中证\s*800|中证\s*500|中证\s*1000|上证综指|上证指数|万得全A|恒生(?:综合|国企|科技)?指数|标普\s*500|MSCI中国|三板成指|中证[\u4e00-\u9fff]{2,4}(?=指数))/;
/** English names of the same indices. */
const ENGLISH_INDEX: readonly (readonly [RegExp, string])[] = [
  [/Hang Seng (?:Composite )?Index|\bHSI\b/i, '恒生指数'],
  [/CSI\s?300/i, '沪深300'],
  [/S&P\s?500/i, '标普500'],
  [/MSCI China/i, 'MSCI中国'],
];
const ABSOLUTE = /绝对(?:回报|收益|涨幅)|absolute (?:return|upside)|total return/i;

/** The index ratings are measured against: 沪深300 of 基准指数: 沪深300指数. Where several markets are listed, the A share one. */
export function benchmarkIn(text: string): string | null {
  return /基准|参照|代表指数|相对|benchmark/i.test(text) ? indexIn(text) : null;
}

/** The first index named, or 绝对收益 where the definition measures against nothing; null where neither stands. */
export function indexIn(text: string): string | null {
  const named = INDEX.exec(text)?.[1]?.replace(/\s/g, '');
  const english = named === undefined ? ENGLISH_INDEX.find(([name]) => name.test(text))?.[1] : undefined;
  return named ?? english ?? (ABSOLUTE.test(text) ? '绝对收益' : null);
}
