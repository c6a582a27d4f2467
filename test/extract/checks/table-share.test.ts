import { reportOutcomes } from './check-text';

const table = (share: string) => [
  '需求平稳。',
  '',
  '表1：收入构成（亿元）',
  '| 业务 | 收入 | 占比 |',
  '|---|---|---|',
  '| 冰箱 | 7.51 | 60.0% |',
  `| 空调 | 3.02 | ${share} |`,
  '| 厨电 | 1.99 | 15.9% |',
  '| 合计 | 12.52 | 100.0% |',
  '资料来源：公司公告',
];
const outcomes = (share: string) => reportOutcomes('table_share', ...table(share));

test('a share against part and total', () => {
  expect(outcomes('24.1%')).toEqual([
    'table_share 60 59.98 true',
    'table_share 24.1 24.12 true',
    'table_share 15.9 15.89 true',
  ]);
  expect(outcomes('21.4%')).toContain('table_share 21.4 24.12 false');
});

test('shares of something else are not held against the total', () => {
  const market = table('30.0%').map((line) => line.replace('60.0%', '31.2%').replace('15.9%', '8.0%'));
  expect(reportOutcomes('table_share', ...market)).toEqual([]);
});
