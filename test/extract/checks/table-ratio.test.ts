import { reportOutcomes } from './check-text';

const table = (pe: string, margin = '20.0') => [
  '需求平稳。',
  '',
  '表1：盈利预测',
  '| 项目 | 2025A | 2026A | 2027E | 2028E |',
  '|---|---|---|---|---|',
  '| 营业收入（百万元） | 1000 | 1250 | 1500 | 1800 |',
  '| 归母净利润（百万元） | 227 | 250 | 300 | 360 |',
  `| 净利率（%） | 22.7 | ${margin} | 20.0 | 20.0 |`,
  '| EPS（元） | 0.57 | 0.63 | 0.75 | 0.90 |',
  `| PE（倍） | 44.4 | 40.2 | ${pe} | 28.1 |`,
  '资料来源：公司公告',
];
const outcomes = (...lines: readonly string[]) => reportOutcomes('table_ratio', ...lines);

test('margin = profit ÷ revenue, PE × EPS = one price', () => {
  const all = outcomes(...table('33.7'));
  expect(all).toHaveLength(7);
  expect(all.every((one) => one.endsWith('true'))).toBe(true);
});

test('the one that breaks the relation the others keep', () => {
  expect(outcomes(...table('37.3'))).toContain('table_ratio 37.3 33.72 false');
  expect(outcomes(...table('33.7', '22.0'))).toContain('table_ratio 22 20 false');
});

test('a margin of another profit is not held against this one', () => {
  expect(
    outcomes(...table('33.7').map((line) => line.replace('22.7 | 20.0 | 20.0 | 20.0', '30.1 | 29.0 | 28.0 | 27.0'))),
  ).toHaveLength(3);
});
