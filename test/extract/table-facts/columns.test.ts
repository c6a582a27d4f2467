/** Tables with metrics across: two-level heads, growth columns, units in labels and in a column, dates down. */
import { cellFacts, noteWith, weeklyWith } from './facts-of';

test('EPS and PE over years, in the notation of tabs, of blanks and of HTML', () => {
  const wanted = [
    '甲能源 | 收盘价 | 44.5 CNY | - | actual',
    '甲能源 | EPS | 1.2 CNY | 2026-01..2026-12 | actual',
    '甲能源 | EPS | 1.5 CNY | 2027-01..2027-12 | forecast',
    '甲能源 | PE | 29.7 times | 2027-01..2027-12 | forecast',
    '乙能源 | 收盘价 | 8 CNY | - | actual',
    '乙能源 | EPS | -0.3 CNY | 2026-01..2026-12 | actual',
    '乙能源 | PE | 16 times | 2027-01..2027-12 | forecast',
  ];
  const tabs = [
    '公司\t收盘价（元）\tEPS（元）\t\tPE（倍）\t',
    '\t\t2026A\t2027E\t2026A\t2027E',
    '甲能源\t44.50\t1.20\t1.50\tNM\t29.7',
    '乙能源\t8.00\t(0.30)\t\t—\t16.0',
  ];
  const blanks = [
    '公司      收盘价（元）     EPS（元）          PE（倍）',
    '                        2026A   2027E     2026A   2027E',
    '甲能源           44.50    1.20    1.50       NM    29.7',
    '乙能源            8.00  (0.30)                —    16.0',
  ];
  const html = [
    '<table><thead><tr><th rowspan="2">公司</th><th rowspan=2>收盘价（元）</th><th colspan="2">EPS（元）</th><th colspan="2">PE（倍）</th></tr>',
    '<tr><th>2026A</th><th>2027E</th><th>2026A</th><th>2027E</th></tr></thead>',
    '<tr><td>甲能源</td><td>44.50</td><td>1.20</td><td>1.50</td><td>NM</td><td>29.7</td></tr>',
    '<tr><td>乙能源</td><td>8.00</td><td>(0.30)</td><td></td><td>—</td><td>16.0</td></tr></table>',
  ];
  for (const lines of [tabs, blanks, html]) {
    expect(cellFacts(weeklyWith('表1：可比公司估值', ...lines, '资料来源：Wind'))).toEqual(wanted);
  }
});

test('a growth column is of the column to its left', () => {
  expect(
    cellFacts(
      weeklyWith('表1：公司业绩', '公司|营收（亿元）|同比|归母净利（亿元）|同比', '甲能源|12.0|+8%|1.1|(3.5%)'),
    ),
  ).toEqual([
    '甲能源 | 营业收入 | 1200000000 CNY | - | actual',
    '甲能源 | 营业收入同比 | 8 percent | - | actual',
    '甲能源 | 归母净利润 | 110000000 CNY | - | actual',
    '甲能源 | 归母净利润同比 | -3.5 percent | - | actual',
  ]);
});

test('the unit in the label of the row, and in a column of its own', () => {
  expect(cellFacts(weeklyWith('表1：原料价格', '品种|最新价', '大豆（元/吨）|4,060', '隔膜（9μm）|1.2元'))).toEqual([
    '大豆 | 价格 | 4060 CNY/tonne | - | actual',
    '隔膜(9μm) | 价格 | 1.2 CNY | - | actual',
  ]);
  expect(cellFacts(weeklyWith('表1：原料价格', '品种|单位|最新价', '碳酸锂|万元/吨|9.85', '铜|元/吨|71,000'))).toEqual([
    '碳酸锂 | 价格 | 98500 CNY/tonne | - | actual',
    '铜 | 价格 | 71000 CNY/tonne | - | actual',
  ]);
});

test('periods down, metrics across, of the company of the note', () => {
  expect(
    cellFacts(noteWith('表1：历年业绩', '年份|营业收入（亿元）|毛利率', '2025A|12.0|31%', '2027E|18.0|33%')),
  ).toEqual([
    '远山电气 | 营业收入 | 1200000000 CNY | 2025-01..2025-12 | actual',
    '远山电气 | 毛利率 | 31 percent | 2025-01..2025-12 | actual',
    '远山电气 | 营业收入 | 1800000000 CNY | 2027-01..2027-12 | forecast',
    '远山电气 | 毛利率 | 33 percent | 2027-01..2027-12 | forecast',
  ]);
});

test('months down, subjects across, the metric in the caption', () => {
  expect(
    cellFacts(weeklyWith('表1：汽车销量（万辆）', '月份|甲汽车|乙汽车', '2027年3月|4.1|2.0', '2027年4月|4.4|NA')),
  ).toEqual([
    '甲汽车 | 销量 | 41000 count | 2027-03..2027-03 | actual',
    '乙汽车 | 销量 | 20000 count | 2027-03..2027-03 | actual',
    '甲汽车 | 销量 | 44000 count | 2027-04..2027-04 | actual',
  ]);
});

test('a table of indices: points at the close, and moves up to the day of the source line', () => {
  const rows = [
    '指数|收盘|周涨跌|月涨跌|年初至今',
    '上证指数|3,402.11|1.20%|-2.05%|4.40%',
    '创业板指|2,011.30|-0.80%|1.15%|6.02%',
  ];
  expect(cellFacts(weeklyWith('表1：主要指数表现', ...rows, '数据来源：Wind，截至5月7日收盘'))).toEqual([
    '上证综指 | 指数点位 | 3402.11 none | 2027-05..2027-05 | actual',
    '上证综指 | 周涨跌幅 | 1.2 percent | 2027-05..2027-05 | actual',
    '上证综指 | 月涨跌幅 | -2.05 percent | 2027-05..2027-05 | actual',
    '上证综指 | 区间涨跌幅 | 4.4 percent | 2027-01..2027-05 | actual',
    '创业板指 | 指数点位 | 2011.3 none | 2027-05..2027-05 | actual',
    '创业板指 | 周涨跌幅 | -0.8 percent | 2027-05..2027-05 | actual',
    '创业板指 | 月涨跌幅 | 1.15 percent | 2027-05..2027-05 | actual',
    '创业板指 | 区间涨跌幅 | 6.02 percent | 2027-01..2027-05 | actual',
  ]);
});

test('a table of shares keeps its closing price in money', () => {
  expect(
    cellFacts(weeklyWith('表1：个股表现', '公司|收盘价（元）|周涨跌幅', '甲能源|12.40|3.1%', '资料来源：Wind'))[0],
  ).toMatch(/^甲能源 \| 收盘价 \| 12\.4 CNY/);
});
