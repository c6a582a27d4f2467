import { readTextDocument } from '../../../src/document/read-text';
import { readReport } from '../../../src/extract/read-report';
import { ownWords } from '../../../src/extract/table-facts/own-words';

function factsOf(rows: readonly string[]): string[] {
  const text = `海风证券\n\n建材行业周报\n\n日期：2027年05月12日\n\n1 数据更新\n\n${rows.join('\n')}\n\n资料来源：Wind\n`;
  const { facts } = readReport(readTextDocument('case.txt', Buffer.from(text)));
  return facts.map(
    ({ subject, metric, metricClass, value, unit }) => `${subject} | ${metric} | ${metricClass} | ${value} ${unit}`,
  );
}

test('a head of its own words takes the unit of the caption; changes and the running total lean on it', () => {
  const rows = [
    '表 1：样本城市土地成交（单位：万平方米）',
    '城市      本周成交    环比      年初至今累计',
    '榆城      12.5        8.4%      310.2',
    '柳城      9.1         -3.0%     188.6',
  ];
  expect(factsOf(rows)).toEqual([
    '榆城 | 成交 | quantity | 125000 sqm',
    '榆城 | 成交环比 | growth | 8.4 percent',
    '榆城 | 成交 | quantity | 3102000 sqm',
    '柳城 | 成交 | quantity | 91000 sqm',
    '柳城 | 成交环比 | growth | -3 percent',
    '柳城 | 成交 | quantity | 1886000 sqm',
  ]);
});

test.each([
  ['到货', 'tonnes', 'quantity'],
  ['发货台次', 'count', 'quantity'],
  ['罚没收入', 'CNY', 'revenue'],
  ['复购占比', 'percent', 'other'],
] as const)('%s in %s is %s', (words, unit, metricClass) => {
  expect(ownWords(words, unit)?.metricClass).toBe(metricClass);
});

test.each([
  ['股票代码', 'count'],
  ['评级', 'count'],
  ['到货', null],
  ['历史分位', 'percent'],
  ['重量', 'nm'],
] as const)('%s in %s measures nothing', (words, unit) => {
  expect(ownWords(words, unit)).toBeNull();
});
