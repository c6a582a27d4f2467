import { reportChecks, reportOutcomes } from './check-text';

const table = (lastAmount: string, share = '100.0%', rows: readonly string[] = []) => [
  '需求平稳。',
  '',
  '表1：收入构成（亿元）',
  '| 业务 | 收入 | 占比 |',
  '|---|---|---|',
  '| 冰箱 | 7.51 | 60.0% |',
  '| 空调 | 3.02 | 24.1% |',
  '| 厨电 | 1.99 | 15.9% |',
  ...rows,
  `| 合计 | ${lastAmount} | ${share} |`,
  '资料来源：公司公告',
];
const outcomes = (...lines: readonly string[]) => reportOutcomes('table_total', ...lines);

test('a total row against the rows above it', () => {
  expect(outcomes(...table('12.52'))).toEqual(['table_total 12.52 12.52 true', 'table_total 100 100 true']);
});

test('within the rounding of all its parts', () => {
  expect(outcomes(...table('12.50'))).toContain('table_total 12.5 12.52 true');
});

test('a slip, and which facts it concerns', () => {
  expect(outcomes(...table('12.25'))).toContain('table_total 12.25 12.52 false');
  const failed = reportChecks(...table('12.25')).find((one) => !one.holds);
  expect(failed?.message.zh).toContain('表1“收入”各行之和与合计');
});

test('no check where rows lie inside rows, a cell is empty, or the column does not add up', () => {
  expect(outcomes(...table('12.25', '100.0%', ['| 其中：烟机 | 0.50 | 4.0% |']))).toEqual([]);
  expect(outcomes(...table('12.25', '100.0%', ['| 其他 | - | - |']))).toEqual([]);
  const prices = [
    '需求平稳。',
    '',
    '表1：价格',
    '| 品类 | 均价 |',
    '|---|---|',
    '| 冰箱 | 10 |',
    '| 空调 | 12 |',
    '| 合计 | 11 |',
  ];
  expect(outcomes(...prices)).toEqual([]);
});

test('a list with rows left out is no total', () => {
  expect(outcomes(...table('25.00', '200.0%'))).toEqual([]);
});
