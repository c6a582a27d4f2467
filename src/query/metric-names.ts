/** Names under which one metric is asked for. A row is one metric; whichever of its names a report's facts carry, the others find it. */
import { nameKey } from './name-key';

const SYNONYMS: readonly (readonly string[])[] = [
  ['区间涨跌幅', '涨跌幅', '涨跌', '收益率', '区间收益率', '周涨跌幅', 'return', 'change'],
  ['超额收益', '超额', '相对收益', '超额涨跌幅', '跑赢', '跑输', 'relative return', 'excess return', 'alpha'],
  ['PE-TTM', 'PE(TTM)', 'PETTM', '滚动市盈率', '市盈率TTM', '市盈率(TTM)'],
  ['PE', '市盈率', 'P/E'],
  ['PB', '市净率', 'P/B'],
  ['PS', '市销率', 'P/S'],
  ['营业收入', '营收', '收入', '总营收', '营业总收入', 'revenue', 'sales'],
  [
    '营业收入同比',
    '营收同比',
    '收入同比',
    '营收增速',
    '收入增速',
    '营业收入增速',
    '营业收入同比增速',
    'revenue growth',
  ],
  ['归母净利润', '归母净利', '归属于母公司净利润', 'net profit attributable'],
  ['归母净利润同比', '归母净利同比', '归母净利润增速', '归母净利润同比增速'],
  ['净利润', '净利', 'net profit', 'net income'],
  ['净利润同比', '净利同比', '净利润增速', '净利润同比增速'],
  ['毛利率', '综合毛利率', '销售毛利率', 'gross margin'],
  ['净利率', '净利润率', 'net margin'],
  ['经营利润', '营业利润', '运营利润', 'operating profit'],
  ['资本开支', '资本支出', 'capex'],
  ['融资额', '融资', '融资规模', '融资金额', 'funding'],
  ['投前估值', '融资前估值', 'pre-money', 'pre-money valuation'],
  ['投后估值', '融资后估值', 'post-money', 'post-money valuation'],
  ['价格涨幅', '涨价幅度', '涨价', '提价幅度', '价格变动', 'price change', 'price increase'],
  ['成交净买入', '净买入', '净买入额', 'net buy'],
  ['港股通持股占比', '持股占比', '持股比例', '港股通持股比例', 'holding ratio'],
  ['月活跃用户数', '月活', '月活用户', 'MAU'],
  ['日活跃用户数', '日活', '日活用户', 'DAU'],
  ['付费用户数', '付费用户', '订阅用户', 'paying users'],
  ['市场规模', '市场空间', 'market size'],
  ['日均Token使用量', '日均Token调用量', '日均Token消耗量', '日均Token用量', '日均Token', 'daily tokens'],
  ['Token使用量', 'Token调用量', 'Token消耗量', 'Token用量'],
  ['行业排名', '排名', '申万排名', '涨跌幅排名', 'rank'],
];

const rowsByKey = new Map<string, ReadonlySet<string>>();
for (const row of SYNONYMS) {
  const keys = new Set(row.map(nameKey));
  for (const key of keys) rowsByKey.set(key, keys);
}

/**
 * Which of `names` a person means by `asked`: the one of that very name, else those that share a row with it. Empty where
 * there is none; several where the reports say it in several ways.
 */
export function metricsMeant(asked: string, names: Iterable<string>): readonly string[] {
  const key = nameKey(asked);
  const keyed = [...new Set(names)].map((name) => [nameKey(name), name] as const);
  const same = keyed.filter(([own]) => own === key);
  const row = rowsByKey.get(key);
  const meant = same.length > 0 || !row ? same : keyed.filter(([own]) => row.has(own));
  return meant.map(([, name]) => name);
}

/** True for a figure per day on average: what TOKENS answers with where a report states it. */
export function isDailyAverage(metric: string): boolean {
  return metric.includes('日均');
}

/** True for a running total or a part (累计, 付费): token usage of another kind than TOKENS asks for. */
export function isOtherTokenUsage(metric: string): boolean {
  return /累计|付费/.test(metric);
}

/** True for the bare word Token: the question TOKENS asks, daily average or total, as one metric name. */
export function isTokensWord(metric: string): boolean {
  return ['token', 'tokens', '词元'].includes(nameKey(metric));
}
