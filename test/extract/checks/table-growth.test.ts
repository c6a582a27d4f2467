import { reportOutcomes } from './check-text';

const table = (growth: string, header = '| 项目 | 2025A | 2026A | 2027E | 2028E |') => [
  '需求平稳。',
  '',
  '表1：盈利预测',
  header,
  '|---|---|---|---|---|',
  '| 营业收入（百万元） | 1,000 | 1,250 | 1,500 | 1,800 |',
  `| 增长率（%） | 15.0 | 25.0 | ${growth} | 20.0 |`,
  '| 净利润（百万元） | -20 | 60 | 66 | 75 |',
  '| 同比增长 | - | - | 10.0% | 13.6% |',
  '资料来源：公司公告',
];
const outcomes = (...lines: readonly string[]) => reportOutcomes('table_growth', ...lines);

test('growth rows against the levels above them; from a loss nothing follows', () => {
  expect(outcomes(...table('20.0'))).toEqual([
    'table_growth 25 25 true',
    'table_growth 20 20 true',
    'table_growth 20 20 true',
    'table_growth 10 10 true',
    'table_growth 13.6 13.64 true',
  ]);
});

test('one that does not follow where the others do', () => {
  expect(outcomes(...table('22.0'))).toContain('table_growth 22 20 false');
});

test('columns that are no years in order give no check', () => {
  expect(outcomes(...table('22.0', '| 项目 | 2025A | 2027Q1 | 2026A | 2028E |'))).toEqual([]);
});
