import { readTextDocument } from '../../../src/document/read-text';
import { readReport } from '../../../src/extract/read-report';

/** Facts of the box on the title page of a made-up company note. */
function boxOf(lines: readonly string[], name = '榆木精工（688900.SH）'): string[] {
  const text = `海风证券\n\n公司研究\n\n${name}\n\n订单饱满，产能爬坡\n\n2027年05月12日\n\n投资评级：买入（维持）\n\n${lines.join('\n')}\n\n投资要点\n\n公司所处行业景气延续。\n`;
  const { facts, unread } = readReport(readTextDocument('case.txt', Buffer.from(text)));
  expect(unread.filter(({ reason }) => reason === 'no rule')).toEqual([]);
  return facts.map(
    ({ subject, metric, value, unit, period, evidence }) =>
      `${subject} | ${metric} | ${value} ${unit} | ${period.start ?? '-'} | ${evidence[0]?.printed}@${evidence[0]?.line}:${evidence[0]?.column}`,
  );
}

test('labels with their units, a day in the head, a high and a low behind one label', () => {
  const box = [
    '市场数据（2027 年 5 月 11 日）',
    '收盘价（元）              41.20',
    '一年最高/最低（元）        52.30/28.15',
    '总市值（亿元）            120.5',
    '总股本（百万股）           292.5',
  ];
  expect(boxOf(box)).toEqual([
    '榆木精工 | 收盘价 | 41.2 CNY | 2027-05-11 | 41.20@14:21',
    '榆木精工 | 一年最高价 | 52.3 CNY | - | 52.30@15:19',
    '榆木精工 | 一年最低价 | 28.15 CNY | - | 28.15@15:25',
    '榆木精工 | 总市值 | 12050000000 CNY | 2027-05-11 | 120.5@16:20',
    '榆木精工 | 总股本 | 292500000 count | 2027-05-11 | 292.5@17:20',
  ]);
});

test('units behind the figures, colons after the labels', () => {
  const box = ['股票数据', '现价：41.20元', '流通市值：96.4亿元', '资产负债率：38.2%', '市净率（LF）：3.1倍'];
  expect(boxOf(box).map((one) => one.split(' | ').slice(1, 3).join(' '))).toEqual([
    '收盘价 41.2 CNY',
    '流通市值 9640000000 CNY',
    '资产负债率 38.2 percent',
    'PB 3.1 times',
  ]);
});

test('a bare price of a share listed elsewhere is in no known money', () => {
  expect(boxOf(['收盘价    41.20', '总市值（亿港元）    120.5'], '榆木精工（9900 HK）')).toEqual([
    '榆木精工 | 总市值 | 12050000000 HKD | - | 120.5@14:13',
  ]);
});

test('no company, no box; a line that is no known label is none', () => {
  expect(boxOf(['收盘价（元）    41.20'], '机械行业深度')).toEqual([]);
  expect(boxOf(['联系电话    8888', '成立年份    2011'])).toEqual([]);
});

test('a scale behind money in Latin letters, a day behind the price, what is left to the target', () => {
  const box = [
    '現價：HK$18.40（截至5月11日收市）',
    '潛在升幅：+21.5%',
    '市值：HK$36,200百萬',
    '3個月日均成交額：HK$205百萬',
  ];
  expect(boxOf(box, '榆木精工（2699 HK）')).toEqual([
    '榆木精工 | 收盘价 | 18.4 HKD | 2027-05-11 | HK$18.40@13:4',
    '榆木精工 | 潜在涨幅 | 21.5 percent | - | +21.5@14:6',
    '榆木精工 | 总市值 | 36200000000 HKD | - | HK$36,200百萬@15:4',
    '榆木精工 | 日均成交额 | 205000000 HKD | - | HK$205百萬@16:10',
  ]);
});
