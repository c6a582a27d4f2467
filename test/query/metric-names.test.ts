import { metricKey, metricsMeant, otherNames } from '../../src/query/metric-names';
import { METRIC_ROWS } from '../../src/query/metric-words';
import { nameKey } from '../../src/query/name-key';

/** What the reports call a figure → what analysts type. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  区间涨跌幅: ['涨跌幅', '漲跌幅', 'return', 'Price Return', '收益率'],
  营业收入: ['营收', '收入', '營業收入', 'Revenue', 'sales', '营业总收入'],
  营业收入同比: [
    '营收同比',
    '收入同比增长',
    '营收YoY',
    'revenue yoy',
    'revenue growth',
    '营收增速',
    '营业收入同比增速',
  ],
  营业收入环比: ['营收环比', 'revenue QoQ', '收入环比增速'],
  归母净利润: ['归母净利', 'attributable net profit', '净利', '净利润', 'net profit'],
  归母净利润同比: ['归母净利润同比增速', '净利同比', '归母净利增速', 'net income yoy'],
  毛利率: ['gm', 'GM', 'gross margin', '综合毛利率', 'Gross-Margin'],
  PE: ['市盈率', 'P/E', 'pe ratio'],
  'PE-TTM': ['PETTM', 'PE (TTM)', '滚动市盈率', 'ttm pe'],
  同比增速: ['同比', 'yoy', 'YoY growth', 'y/y'],
  月活跃用户数: ['MAU', '月活', 'monthly active users'],
  资本开支: ['capex', 'CapEx', '资本支出'],
  相对沪深300超额收益: ['相对沪深300', '跑赢沪深300', '超额收益(沪深300)', 'excess return vs 沪深300'],
  相对沪深300超额: ['相对沪深300超额'],
  云业务收入同比: ['云收入同比', 'cloud revenue yoy', '云业务收入增速'],
};

test.each(Object.entries(CASES).flatMap(([metric, asked]) => asked.map((name) => [name, metric] as const)))(
  '“%s” is %s',
  (asked, metric) => {
    expect(metricsMeant(asked, ['播放量', metric])).toEqual([metric]);
  },
);

test.each([
  ['毛利', '毛利率'],
  ['PE', 'PE-TTM'],
  ['超额收益', '相对沪深300超额收益'],
  ['归母净利润', '净利润'],
  ['增速', '营业收入同比'],
  ['同比', '营业收入同比'],
  ['同比', '用户数环比'],
  ['年化增速', '年化收入'],
  ['GLM同比', 'GLM'],
  ['growth', 'revenue'],
])('“%s” is not %s', (asked, metric) => {
  expect(metricsMeant(asked, [metric])).toEqual([]);
});

test('the very name goes before its synonyms, a metric of its own before the narrower one', () => {
  expect(metricsMeant('收入', ['营业收入', '收入'])).toEqual(['收入']);
  expect(metricsMeant('net profit', ['归母净利润', '净利润'])).toEqual(['净利润']);
});

test('no name stands in two rows, every row has English, and its first name is filed under itself', () => {
  const keys = METRIC_ROWS.flatMap((row) => [...new Set(row.map(nameKey))]);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  for (const row of METRIC_ROWS) {
    expect([row[0], row.some((name) => /^[A-Za-z][A-Za-z\s/().-]*$/.test(name))]).toEqual([row[0], true]);
    for (const name of row) expect([name, metricKey(name)]).toEqual([name, metricKey(row[0] ?? '')]);
  }
});

test('lists name the other ways to ask', () => {
  expect(otherNames('毛利率')).toContain('gross margin');
  expect(otherNames('什么数')).toEqual([]);
});
