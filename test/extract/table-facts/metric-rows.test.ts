/** Tables with periods or names across: statements, series, comparisons. */
import { cellFacts, noteWith, weeklyWith } from './facts-of';

test('a statement set with blanks: empty cells, units by row, growth rows, brackets, the company of the note', () => {
  const facts = cellFacts(
    noteWith(
      '表1：盈利预测',
      '单位：百万元         2025A     2026A     2027E',
      '营业收入             1,200     1,500     1,800',
      '(+/-)%                 9.0      25.0      20.0',
      '归母净利润            (80)       120       N/A',
      '每股收益(元)                   0.24      0.31',
      'ROE(%)                 —         6.1       7.2',
      'P/E                              41.0    31.7',
      '资料来源：公司公告',
    ),
  );
  expect(facts).toEqual([
    '远山电气 | 营业收入 | 1200000000 CNY | 2025-01..2025-12 | actual',
    '远山电气 | 营业收入 | 1500000000 CNY | 2026-01..2026-12 | actual',
    '远山电气 | 营业收入 | 1800000000 CNY | 2027-01..2027-12 | forecast',
    '远山电气 | 营业收入同比 | 9 percent | 2025-01..2025-12 | actual',
    '远山电气 | 营业收入同比 | 25 percent | 2026-01..2026-12 | actual',
    '远山电气 | 营业收入同比 | 20 percent | 2027-01..2027-12 | forecast',
    '远山电气 | 归母净利润 | -80000000 CNY | 2025-01..2025-12 | actual',
    '远山电气 | 归母净利润 | 120000000 CNY | 2026-01..2026-12 | actual',
    '远山电气 | EPS | 0.24 CNY | 2026-01..2026-12 | actual',
    '远山电气 | EPS | 0.31 CNY | 2027-01..2027-12 | forecast',
    '远山电气 | ROE | 6.1 percent | 2026-01..2026-12 | actual',
    '远山电气 | ROE | 7.2 percent | 2027-01..2027-12 | forecast',
    '远山电气 | PE | 41 times | 2026-01..2026-12 | actual',
    '远山电气 | PE | 31.7 times | 2027-01..2027-12 | forecast',
  ]);
});

test('without a company above, the figures of a statement stay cells', () => {
  const read = weeklyWith('表1：盈利预测（百万元）', '项目|2025A|2026A', '营业收入|1,200|1,500', '毛利率|31%|33%');
  expect(cellFacts(read)).toEqual([]);
  expect(read.tables[0]?.rows).toEqual([
    ['营业收入', '1,200', '1,500'],
    ['毛利率', '31%', '33%'],
  ]);
});

test('whose metric it is in a column of its own, merged downwards', () => {
  const facts = cellFacts(
    weeklyWith(
      '表1：厂商季度数据',
      '厂商\t指标\t4Q26\t1Q27',
      '甲存储\t营收（亿元）\t22.5\t30.0',
      '\t毛利率\t41%\t—',
      '乙存储\t营收（亿元）\t7.5\t8.0',
    ),
  );
  expect(facts).toEqual([
    '甲存储 | 营业收入 | 2250000000 CNY | 2026-10..2026-12 | actual',
    '甲存储 | 营业收入 | 3000000000 CNY | 2027-01..2027-03 | actual',
    '甲存储 | 毛利率 | 41 percent | 2026-10..2026-12 | actual',
    '乙存储 | 营业收入 | 750000000 CNY | 2026-10..2026-12 | actual',
    '乙存储 | 营业收入 | 800000000 CNY | 2027-01..2027-03 | actual',
  ]);
});

test('names down, periods across, the metric and the unit in the caption; 同比 of the column to its left', () => {
  const facts = cellFacts(
    weeklyWith(
      '图表1：车企4月销量（单位：辆）',
      '车企|4月|同比|1-4月累计',
      '旭山汽车|41,300|62.0%|180,450',
      '合计|80,000|5.0%|…',
    ),
  );
  expect(facts).toEqual([
    '旭山汽车 | 销量 | 41300 count | 2027-04..2027-04 | actual',
    '旭山汽车 | 销量同比 | 62 percent | 2027-04..2027-04 | actual',
    '旭山汽车 | 销量 | 180450 count | 2027-01..2027-04 | actual',
  ]);
});

test('a caption that says all figures are changes', () => {
  expect(cellFacts(weeklyWith('表1 宏观指标（同比，%）', '指标|26/11|26/12', 'CPI|0.1|(0.4)'))).toEqual([
    'CPI | 同比增速 | 0.1 percent | 2026-11..2026-11 | actual',
    'CPI | 同比增速 | -0.4 percent | 2026-12..2026-12 | actual',
  ]);
});

test('metrics down, companies across', () => {
  expect(
    cellFacts(
      weeklyWith('表1：2026年两家公司对比', '指标|甲电力|乙电力', '营业收入（亿元）|12.5|30', '毛利率|25%|41%'),
    ),
  ).toEqual([
    '甲电力 | 营业收入 | 1250000000 CNY | 2026-01..2026-12 | actual',
    '乙电力 | 营业收入 | 3000000000 CNY | 2026-01..2026-12 | actual',
    '甲电力 | 毛利率 | 25 percent | 2026-01..2026-12 | actual',
    '乙电力 | 毛利率 | 41 percent | 2026-01..2026-12 | actual',
  ]);
});

test('a change of a margin without a printed unit is no fact', () => {
  const facts = cellFacts(noteWith('表1：季度数据', '项目|4Q26|1Q27', '毛利率|36.6%|37.1%', '同比|0.5|1.2pct'));
  expect(facts.slice(2)).toEqual(['远山电气 | 毛利率同比 | 1.2 percentage_points | 2027-01..2027-03 | actual']);
});
