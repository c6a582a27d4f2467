/** Figures of the five reports, read by a person line by line, asked for as an analyst would: by everyday names, in Chinese and English. */
import { carded, metric, tokens } from './as-called';
import { session } from '../../src/query/session';

beforeEach(() => Object.assign(session.settings, { language: 'zh-CN', cards: false, formats: false }));

type Asked = readonly [
  entity: string,
  metric: string,
  period: string | number | null,
  unit: string | null,
  value: number,
];

/** Percentages as fractions; the line is that of the report's text. */
const FIGURES: Readonly<Record<string, readonly Asked[]>> = {
  '万联 2026-04-07': [
    ['沪深300', '涨跌幅', '2026W14', null, -0.0137], // 98
    ['创业板指', 'return', '2026-03-30..2026-04-03', null, -0.0444],
    ['申万计算机', '涨跌幅', '2026W14', null, -0.0339],
    ['申万计算机', '相对沪深300', '2026W14', null, -2.02],
    ['申万计算机', '相对创业板指', '2026W14', null, 1.04],
    ['申万计算机', '涨跌幅', '2026-01-01..2026-04-05', null, -0.0943], // 107
    ['沪深300', '涨跌幅', '2026-01-01..2026-04-05', null, -0.0409],
    ['创业板指', '涨跌幅', '2026-01-01..2026-04-05', null, -0.0167],
    ['申万计算机', '相对沪深300', '2026-01-01..2026-04-05', null, -5.34],
    ['申万计算机', '相对创业板指', '2026-01-01..2026-04-05', null, -7.76],
    ['申万计算机', 'PETTM', '2026-04-03', null, 168.49], // 113
    ['豆包', '日均Token', '2026-03', '万亿', 120], // 119
    ['Qwen3.6-Plus', '日调用量', null, '万亿', 1.4], // 125
    ['智谱', 'revenue', '2025', '亿元', 7.24], // 153
    ['智谱', '营收yoy', '2025', null, 1.319],
    ['智谱', 'gm', '2025', null, 0.41],
    ['智谱', 'API收入', '2025', '亿', 1.9],
    ['智谱', 'API平台毛利率', '2025', null, 0.189],
  ],
  '上海 2026-04-07': [
    ['上证综指', '涨跌幅', '2026W14', null, -0.0086], // 42
    ['申万计算机', '相对上证综指', '2026W14', null, -2.54],
    ['OpenAI', '融资额', '2026-04-01', '亿美元', 1220], // 50
    ['OpenAI', 'post-money', null, '亿美元', 8520],
    ['ChatGPT', 'WAU', null, '亿', 9], // 52
    ['ChatGPT', '付费用户', null, '万', 5000],
    ['OpenAI', 'ARR', null, 'bn', 25],
  ],
  '万联 2026-03-03': [
    ['沪深300', '涨跌幅', '2026-02-23..2026-03-01', null, 0.0108], // 85
    ['创业板指', '涨跌幅', '2026W09', null, 0.0105],
    ['申万计算机', '涨跌幅', '2026W09', null, 0.0062],
    ['申万计算机', '涨跌幅', '2026-01-01..2026-03-01', null, 0.0861], // 94
    ['沪深300', '涨跌幅', '2026-01-01..2026-03-01', null, 0.0304],
    ['创业板指', '涨跌幅', '2026-01-01..2026-03-01', null, 0.0334],
    ['申万计算机', 'PE-TTM', '2026-02-27', null, 219.91], // 102
    ['中国', 'weekly tokens', '2026W07', '万亿', 4.12], // 114
    ['美国', '周调用量', '2026W07', '万亿', 2.94],
    ['中国', '周调用量', '2026W08', '万亿', 5.16], // 116
    ['美国', '周调用量', '2026W08', '万亿', 2.7],
    ['MiniMax M2.5', 'monthly tokens', '2026-02', '万亿', 4.55], // 118
    ['OpenAI', '投前估值', null, '亿美元', 7300], // 122
    ['OpenAI', '融资额(英伟达)', null, '亿美元', 300],
  ],
  '国金 2026-03-19': [
    ['阿里巴巴', '营业收入', 'FY26Q3', '亿元', 2848.43], // 167
    ['阿里巴巴', '经营利润', '2025Q4', '亿元', 106.45],
    ['阿里巴巴', '云收入', 'FY26Q3', '亿元', 432.84],
    ['阿里巴巴', 'cloud revenue yoy', '2025Q4', null, 0.36],
    ['腾讯', '营收', '2025Q4', '亿元', 1944], // 177
    ['腾讯', '营收同比', '2025Q4', null, 0.13],
    ['腾讯', 'Non-IFRS operating profit', '2025Q4', '亿元', 695],
    ['豆包', 'MAU', '2025-12', '亿', 2.26], // 29
    ['谷歌云 北美地区数据传输', '原价', null, null, 0.04], // 154
    ['谷歌云 北美地区数据传输', 'new price', null, null, 0.08],
    ['腾讯云 HY2.0 Instruct输入', '调整后价格', null, null, 0.004505], // 158
    ['腾讯云 HY2.0 Think输出', '调整前价格', null, null, 0.004],
  ],
  '开源 2026-03-22': [
    ['恒生互联网科技业指数', '涨跌幅', '2026-03-16..2026-03-22', null, -0.03], // 85
    ['恒生指数', '涨跌幅', '2026W12', null, -0.007],
    ['恒生科技指数', 'return', '2026W12', null, -0.021],
    ['沪深300', '涨跌幅', '2026W12', null, -0.022],
    ['纳斯达克中国金龙指数', '涨跌幅', '2026W12', null, -0.057],
    ['社会消费品零售总额', 'yoy', '2026-01..2026-02', null, 0.028], // 102
    ['网上商品零售额', '同比', '2026-01..2026-02', null, 0.103],
    ['阿里巴巴', '净买入', '2026-03-16..2026-03-22', '亿港元', 52.59], // 177
    ['腾讯', '持股占比', '2026W12', null, 0.119],
    ['美团', 'net buy', '2026-03-16..2026-03-22', '亿港元', -1.14], // 190
    ['中芯国际', '净买入', '2026W12', '亿港元', -23.75], // 192
    ['恒生沪港通AH溢价指数', '点位', null, null, 119.81], // 196
  ],
};

describe.each(Object.entries(FIGURES))('%s', (_report, figures) => {
  test.each(figures)('%s, %s, %s in %s is %s', (entity, name, period, unit, value) => {
    expect(metric(entity, name, period, unit)).toBe(value);
  });
});

test('there are more than forty, from all five reports', () => {
  expect(Object.keys(FIGURES)).toHaveLength(5);
  expect(Object.values(FIGURES).flat().length).toBeGreaterThan(60);
});

test('two reports of one day agree on the week, and the card says so', () => {
  Object.assign(session.settings, { cards: true });
  const week = carded(metric('申万计算机', '涨跌幅', '2026W14'));
  expect(week.properties.其他报告?.basicValue).toMatch(/(万联|上海)证券 2026-04-07：3\.39\s?%（一致）/);
  expect(week.layouts.card.title).not.toContain('⚠');
  expect(carded(tokens('豆包', '2026-03')).layouts.card.title).not.toContain('⚠');
});
