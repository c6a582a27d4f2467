import { reportOutcomes } from './check-text';

const table = (amount: string) => [
  '需求平稳。',
  '',
  '表1：产销',
  '| 品种 | 均价（元/吨） | 销量（万吨） | 收入（亿元） |',
  '|---|---|---|---|',
  '| 热卷 | 3500 | 120 | 42.0 |',
  '| 螺纹 | 3300 | 200 | 66.0 |',
  `| 中厚板 | 3600 | 90 | ${amount} |`,
  '资料来源：公司公告',
];

test('price × count = amount in units of their own', () => {
  expect(reportOutcomes('table_product', ...table('32.4'))).toEqual([
    'table_product 42 42 true',
    'table_product 66 66 true',
    'table_product 32.4 32.4 true',
  ]);
  expect(reportOutcomes('table_product', ...table('34.2'))).toContain('table_product 34.2 32.4 false');
});
