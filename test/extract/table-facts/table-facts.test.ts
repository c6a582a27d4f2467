import { readTextDocument } from '../../../src/document/read-text';
import { readReport } from '../../../src/extract/read-report';

function factsOf(body: string): string[] {
  const text = `海风证券\n\n海外行业周报\n\n日期：2027年05月12日\n\n1 数据更新\n\n${body}\n`;
  const { facts } = readReport(readTextDocument('case.txt', Buffer.from(text)));
  return facts.map((one) => {
    const [place] = one.evidence;
    return `${one.subject} | ${one.metric} | ${one.value} ${one.unit} | ${one.period.start} | ${place?.exhibit} | ${place?.printed}@${place?.line}:${place?.column}`;
  });
}

test('header gives metric and unit, the first naming column the subject, brackets a minus, the caption the period', () => {
  const rows = [
    '表1：本周（20270503-20270507）港股通活跃个股资金流向',
    '',
    '股票代码\t股票名称\t成交净买入(亿港元)\t港股通持股数占总股本比例',
    '1024.HK\t快手-W\t12.30\t18.2',
    '9866.HK\t蔚来-SW\t(4.56)\t7.5',
    '',
    '数据来源：Wind',
  ];
  expect(factsOf(rows.join('\n'))).toEqual([
    '快手 | 成交净买入 | 1230000000 HKD | 2027-05-03 | 表1 | 12.30@12:14',
    '快手 | 港股通持股占比 | 18.2 percent | 2027-05-03 | 表1 | 18.2@12:20',
    '蔚来-SW | 成交净买入 | -456000000 HKD | 2027-05-03 | 表1 | (4.56)@13:15',
    '蔚来-SW | 港股通持股占比 | 7.5 percent | 2027-05-03 | 表1 | 7.5@13:22',
  ]);
});

test('rows that are metrics and columns that are products', () => {
  const rows = [
    '图表2：加速卡参数对比',
    '',
    '参数\t甲芯\t乙芯',
    '型号\tX1\tY2',
    '显存容量\t48G\t64G',
    '功耗 (W)\t250\t320',
    '',
    '来源：公司官网',
  ];
  expect(factsOf(rows.join('\n'))).toEqual([
    '甲芯 X1 | 显存容量 | 48 GB | null | 图表2 | 48G@13:6',
    '乙芯 Y2 | 显存容量 | 64 GB | null | 图表2 | 64G@13:10',
    '甲芯 X1 | 功耗 | 250 W | null | 图表2 | 250@14:8',
    '乙芯 Y2 | 功耗 | 320 W | null | 图表2 | 320@14:12',
  ]);
});

test("heads that name no metric: price by the unit of the caption, weekly moves over the report's week, a bracketed fall", () => {
  const rows = [
    '图表3：主要金属价格（万元/吨）',
    '',
    '品种|最新价|周涨跌幅|年初至今',
    '金属硅|1.32|2.4%|5.1%',
    '电解锰|1.85|(0.7)%|-3.0%',
    '',
    '资料来源：SMM',
  ];
  expect(factsOf(rows.join('\n'))).toEqual([
    '金属硅 | 价格 | 13200 CNY | null | 图表3 | 1.32@12:5',
    '金属硅 | 价格周涨跌幅 | 2.4 percent | null | 图表3 | 2.4%@12:10',
    '金属硅 | 价格年初至今涨跌幅 | 5.1 percent | 2027-01-01 | 图表3 | 5.1%@12:15',
    '电解锰 | 价格 | 18500 CNY | null | 图表3 | 1.85@13:5',
    '电解锰 | 价格周涨跌幅 | -0.7 percent | null | 图表3 | (0.7)%@13:10',
    '电解锰 | 价格年初至今涨跌幅 | -3 percent | 2027-01-01 | 图表3 | -3.0%@13:17',
  ]);
});

test('the same heads over securities are returns', () => {
  const rows = [
    '图表3：重点公司股价表现',
    '',
    '公司|收盘价（元）|本周涨跌幅（%）|PE（倍）',
    '远山电气|45.60|3.2|18.5',
    '海蓝能源|12.30|-1.1|22.0',
    '',
    '资料来源：Wind',
  ];
  expect(factsOf(rows.join('\n')).slice(0, 3)).toEqual([
    '远山电气 | 收盘价 | 45.6 CNY | null | 图表3 | 45.60@12:6',
    '远山电气 | 周涨跌幅 | 3.2 percent | null | 图表3 | 3.2@12:12',
    '远山电气 | PE | 18.5 times | null | 图表3 | 18.5@12:16',
  ]);
});

test('votes are counted, beside a score that is one', () => {
  const rows = [
    '图表3：盲测榜单',
    '',
    'MODEL\tELO SCORE\tVOTES',
    '甲芯模型\t1021\t3,120',
    '乙芯模型\t998\t2,450',
    '',
    '来源：公司官网',
  ];
  expect(factsOf(rows.join('\n')).map((one) => one.split(' | ').slice(1, 3).join(' '))).toEqual([
    'Elo评分 1021 score',
    '投票数 3120 count',
    'Elo评分 998 score',
    '投票数 2450 count',
  ]);
});
