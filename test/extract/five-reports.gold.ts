/** Read by a person from the printed reports, figures and lines only. Periods as the report states or dates them; null where it does not. */
import type { MetricClass, Qualifier } from '../../src/facts/fact';
import type { Unit } from '../../src/facts/unit';

export interface GoldFact {
  readonly subject: string;
  readonly metricClass: MetricClass;
  readonly start: string | null;
  readonly end: string | null;
  readonly value: number;
  readonly high?: number;
  readonly unit: Unit;
  readonly qualifier?: Qualifier;
  readonly lines: readonly number[];
}

type Span = readonly [start: string | null, end: string | null];

function gold(
  lines: readonly number[],
  subject: string,
  metricClass: MetricClass,
  [start, end]: Span,
  value: number,
  unit: Unit,
  qualifier: Qualifier = 'exact',
  high?: number,
): GoldFact {
  return { lines, subject, metricClass, start, end, value, unit, qualifier, ...(high === undefined ? {} : { high }) };
}

const UNSTATED: Span = [null, null];
const YEAR_2025: Span = ['2025-01-01', '2025-12-31'];
const Q4_2025: Span = ['2025-10-01', '2025-12-31'];
const Q1_2026: Span = ['2026-01-01', '2026-03-31'];
const MARCH: Span = ['2026-03-01', '2026-03-31'];
const WEEK_14: Span = ['2026-03-30', '2026-04-03'];
const TO_APRIL_5: Span = ['2026-01-01', '2026-04-05'];
const TO_MARCH_1: Span = ['2026-01-01', '2026-03-01'];
const WEEK_9: Span = ['2026-02-23', '2026-02-27'];
const WEEK_7: Span = ['2026-02-09', '2026-02-15'];
const WEEK_8: Span = ['2026-02-16', '2026-02-22'];
const WEEK_12: Span = ['2026-03-16', '2026-03-22'];
const JAN_FEB: Span = ['2026-01-01', '2026-02-28'];

function day(iso: string): Span {
  return [iso, iso];
}

export const goldFacts: Readonly<Record<string, readonly GoldFact[]>> = {
  '000': [
    gold([13, 98], '沪深300', 'index_return', WEEK_14, -1.37, 'percent'),
    gold([13, 98], '创业板指', 'index_return', WEEK_14, -4.44, 'percent'),
    gold([13, 98], '申万计算机', 'index_return', WEEK_14, -3.39, 'percent'),
    gold([13, 98], '申万计算机', 'relative_return', WEEK_14, -2.02, 'percentage_points'),
    gold([13, 98], '申万计算机', 'relative_return', WEEK_14, 1.04, 'percentage_points'),
    gold([13, 98], '申万计算机', 'rank', WEEK_14, 23, 'rank'),
    gold([13, 17, 92, 125, 127], '豆包', 'token_usage', MARCH, 1.2e14, 'tokens', 'gt'),
    gold([13, 17, 92, 127], '豆包', 'token_growth', MARCH, 1, 'times'),
    gold([13, 17, 92, 127], '豆包', 'token_growth', MARCH, 1000, 'times'),
    gold([13, 17, 92, 131], 'Qwen3.6-Plus', 'token_usage', day('2026-04-04'), 1.4e12, 'tokens', 'gt'),
    gold([47, 153], '智谱', 'revenue', YEAR_2025, 7.24e8, 'CNY'),
    gold([47, 153], '智谱', 'growth', YEAR_2025, 131.9, 'percent'),
    gold([47, 153], '智谱', 'margin', YEAR_2025, 41, 'percent'),
    gold([47, 153], '智谱', 'revenue', YEAR_2025, 1.9e8, 'CNY', 'approx'),
    gold([47, 153], '智谱', 'growth', YEAR_2025, 3, 'times', 'approx'),
    gold([47, 153], '智谱', 'margin', YEAR_2025, 18.9, 'percent', 'approx'),
    gold([47, 153], '智谱 API', 'price_change', Q1_2026, 83, 'percent', 'approx'),
    gold([49, 115], '申万计算机', 'valuation', day('2026-04-03'), 168.49, 'times'),
    gold([49, 115], '申万计算机', 'valuation', ['2023-01-01', '2025-12-31'], 158.11, 'times'),
    gold([107], '申万计算机', 'index_return', TO_APRIL_5, -9.43, 'percent'),
    gold([107], '沪深300', 'index_return', TO_APRIL_5, -4.09, 'percent'),
    gold([107], '申万计算机', 'relative_return', TO_APRIL_5, -5.34, 'percentage_points'),
    gold([107], '申万计算机', 'relative_return', TO_APRIL_5, -7.76, 'percentage_points'),
    gold([107], '申万计算机', 'rank', TO_APRIL_5, 27, 'rank'),
    gold([141], 'Step 3.5 Flash 2603', 'token_growth', UNSTATED, -14, 'percent'),
  ],
  '001': [
    gold([42], '上证综指', 'index_return', WEEK_14, -0.86, 'percent'),
    gold([42], '申万计算机', 'relative_return', WEEK_14, -2.54, 'percentage_points'),
    gold([42], '申万计算机', 'rank', WEEK_14, 23, 'rank'),
    gold([48], '中国', 'token_usage', MARCH, 1.4e14, 'tokens', 'gt'),
    gold([48], '豆包', 'token_usage', UNSTATED, 1.2e14, 'tokens', 'gt'),
    gold([48], '智谱', 'token_growth', Q1_2026, 400, 'percent'),
    gold([48], 'Kimi', 'revenue', UNSTATED, 1e8, 'USD', 'gt'),
    gold([50], 'OpenAI', 'funding', day('2026-04-01'), 1.22e11, 'USD'),
    gold([50], 'OpenAI', 'valuation', day('2026-04-01'), 8.52e11, 'USD'),
    gold([52], 'ChatGPT', 'users', UNSTATED, 9e8, 'persons'),
    gold([52], 'ChatGPT', 'users', UNSTATED, 1e9, 'persons'),
    gold([52], 'OpenAI', 'revenue', UNSTATED, 2.5e10, 'USD', 'approx'),
  ],
  '002': [
    gold([13, 85], '申万计算机', 'index_return', WEEK_9, 0.62, 'percent'),
    gold([13, 85], '申万计算机', 'relative_return', WEEK_9, -0.46, 'percentage_points'),
    gold([13, 85], '申万计算机', 'relative_return', WEEK_9, -0.43, 'percentage_points'),
    gold([13, 94], '申万计算机', 'index_return', TO_MARCH_1, 8.61, 'percent'),
    gold([94], '申万计算机', 'relative_return', TO_MARCH_1, 6.86, 'percentage_points'),
    gold([17, 114], '中国', 'token_usage', WEEK_7, 4.12e12, 'tokens'),
    gold([17, 114], '美国', 'token_usage', WEEK_7, 2.94e12, 'tokens'),
    gold([17, 116], '中国', 'token_usage', WEEK_8, 5.16e12, 'tokens'),
    gold([17, 116], '美国', 'token_usage', WEEK_8, 2.7e12, 'tokens'),
    gold([17, 116], '中国', 'token_growth', WEEK_8, 127, 'percent'),
    gold([17, 118], 'MiniMax M2.5', 'token_usage', ['2026-02-01', '2026-02-28'], 4.55e12, 'tokens'),
    gold([17, 120, 122], 'OpenAI', 'funding', day('2026-02-27'), 1.1e11, 'USD'),
    gold([17, 120, 122], 'OpenAI', 'valuation', day('2026-02-27'), 7.3e11, 'USD'),
    gold([122], 'OpenAI', 'funding', day('2026-02-27'), 5e10, 'USD'),
    gold([50, 102], '申万计算机', 'valuation', day('2026-02-27'), 219.91, 'times'),
  ],
  '003': [
    gold([29], '豆包', 'users', ['2025-12-01', '2025-12-31'], 2.26e8, 'persons', 'gt'),
    gold([97], '阿里云 CPFS(智算版)', 'price_change', day('2026-03-18'), 30, 'percent'),
    gold([148], 'AWS EC2机器学习容量块', 'price_change', day('2026-01-04'), 15, 'percent', 'approx'),
    gold([158], '腾讯云 HY2.0 Instruct输入', 'price_level', day('2026-03-11'), 0.004505, 'CNY'),
    gold([167], '阿里巴巴', 'revenue', Q4_2025, 2.84843e11, 'CNY'),
    gold([167], '阿里巴巴', 'growth', Q4_2025, -74, 'percent'),
    gold([167], '阿里巴巴', 'revenue', Q4_2025, 4.3284e10, 'CNY'),
    gold([177], '腾讯', 'revenue', Q4_2025, 1.944e11, 'CNY'),
    gold([177], '腾讯', 'capex', Q4_2025, 7e9, 'CNY', 'gt'),
    gold([323], '中芯国际', 'revenue', Q4_2025, 2.489e9, 'USD'),
    gold([396], '谷歌', 'capex', ['2026-01-01', '2026-12-31'], 1.75e11, 'USD', 'range', 1.85e11),
    gold([396], '中国', 'market_size', ['2020-01-01', '2020-12-31'], 75, 'EFLOPS'),
  ],
  '004': [
    gold([85, 87], '恒生互联网科技业', 'index_return', WEEK_12, -3, 'percent'),
    gold([85, 144], '恒生指数', 'index_return', WEEK_12, -0.7, 'percent'),
    gold([85], '纳斯达克中国金龙指数', 'index_return', WEEK_12, -5.7, 'percent'),
    gold([85, 93], '美团-W', 'index_return', WEEK_12, 4.2, 'percent'),
    gold([102], '社会消费品零售总额', 'growth', JAN_FEB, 2.8, 'percent'),
    gold([102], '用类商品', 'growth', JAN_FEB, 4.7, 'percent'),
    gold([166], '港股通', 'flow', WEEK_12, -5.468e9, 'CNY'),
    gold([166, 177], '阿里巴巴-W', 'flow', WEEK_12, 5.259e9, 'HKD'),
    gold([166, 192], '中芯国际', 'flow', WEEK_12, -2.375e9, 'HKD'),
    gold([189], '金山云', 'flow', WEEK_12, -4.8e7, 'HKD'),
    gold([186], '山东墨龙', 'holding_ratio', WEEK_12, 68.2, 'percent'),
    gold([196], '恒生沪港通AH溢价指数', 'price_level', WEEK_12, 119.81, 'none'),
  ],
};
