/** Heads of the real reports, read by eye. */
import { readHead } from '../../../src/extract/head/read-head';
import { describeReports, realReport } from '../../document/document-of';

interface Expected {
  readonly id: string;
  readonly series: string;
  readonly covers: readonly [string, string] | null;
  readonly rating: readonly [string, string];
  /** Name, licence, e-mail. */
  readonly analysts: readonly string[];
  readonly relatedDates: readonly (string | null)[];
  readonly risks: number;
  /** Word, lower, upper, months, benchmark of one term and the number of terms. */
  readonly scale: readonly [string, number];
  /** Exhibits, and those with data. */
  readonly exhibits: readonly [number, readonly string[]];
}

const CASES: readonly [string, Expected][] = [
  [
    '000',
    {
      id: '万联-2026-04-07-计算机',
      series: '计算机行业跟踪报告',
      covers: ['2026-03-30', '2026-04-03'],
      rating: ['同步大市', '维持'],
      analysts: ['夏清莹 S0270520050001 xiaqy1@wlzq.com.cn (0755) 8322 3620'],
      relatedDates: [null, null, null],
      risks: 6,
      scale: ['industry 同步大市 -10 10 6 沪深300', 7],
      exhibits: [3, []],
    },
  ],
  [
    '001',
    {
      id: '上海-2026-04-07-计算机',
      series: '计算机行业周报',
      covers: ['2026-03-30', '2026-04-03'],
      rating: ['增持', '维持'],
      analysts: ['章锋 S0870525030002 zhangfeng@shzq.com '],
      relatedDates: ['2026-03-31', '2026-03-24', '2026-03-23'],
      risks: 4,
      scale: ['company 增持 5 20 6 沪深300', 8],
      exhibits: [0, []],
    },
  ],
  [
    '002',
    {
      id: '万联-2026-03-03-计算机',
      series: '计算机行业跟踪报告',
      covers: ['2026-02-23', '2026-02-27'],
      rating: ['同步大市', '下调'],
      analysts: ['夏清莹 S0270520050001 xiaqy1@wlzq.com.cn (0755) 8322 3620'],
      relatedDates: [null, null, null],
      risks: 4,
      scale: ['company 卖出  -5 6 沪深300', 7],
      exhibits: [3, []],
    },
  ],
  [
    '003',
    {
      id: '国金-2026-03-19-计算机',
      series: '行业专题研究报告',
      covers: null,
      rating: ['买入', '维持'],
      analysts: [
        '刘高畅 S1130525120005 liugaochang@gjzq.com.cn ',
        '陈芷婧 S1130525120008 chenzhijing@gjzq.com.cn ',
        '鲍淑娴 S1130526020002 baoshuxian@gjzq.com.cn ',
      ],
      relatedDates: [],
      risks: 3,
      scale: ['industry 中性 -5 5 6 大盘', 4],
      exhibits: [19, ['图表2', '图表4', '图表9', '图表12', '图表15']],
    },
  ],
  [
    '004',
    {
      id: '开源-2026-03-22-海外',
      series: '行业周报',
      covers: ['2026-03-16', '2026-03-22'],
      rating: ['看好', '维持'],
      analysts: ['初敏 S0790522080008 chumin@kysec.cn ', '荀月 S0790523070001 zhangkel@kysec.cn '],
      relatedDates: ['2026-03-15', '2026-03-08', '2026-03-01'],
      risks: 5,
      scale: ['company 中性 -5 5 12 沪深300', 7],
      exhibits: [12, ['图4', '表1']],
    },
  ],
];

describeReports('heads of the real reports', () => {
  test.each(CASES)('%s', (file, expected) => {
    const head = readHead(realReport(file));
    const scale = head.ratingScale.map(({ kind, term, lower, upper, months, benchmark }) =>
      [kind, term, lower, upper, months, benchmark].join(' '),
    );
    expect(head.id).toBe(expected.id);
    expect(head.series).toBe(expected.series);
    expect(head.covers && [head.covers.start, head.covers.end]).toEqual(expected.covers);
    expect([head.rating, head.ratingAction]).toEqual(expected.rating);
    expect(head.analysts.map((one) => Object.values(one).join(' '))).toEqual(expected.analysts);
    expect(head.relatedReports.map(({ date }) => date)).toEqual(expected.relatedDates);
    expect(head.risks).toHaveLength(expected.risks);
    expect(scale).toContain(expected.scale[0]);
    expect(scale).toHaveLength(expected.scale[1]);
    expect(head.exhibits).toHaveLength(expected.exhibits[0]);
    expect(head.exhibits.filter(({ hasData }) => hasData).map(({ label }) => label)).toEqual(expected.exhibits[1]);
  });

  test('003 prints no date: the latest past one of its text, with its place', () => {
    expect(readHead(realReport('003')).dateEstimate).toEqual({
      date: '2026-03-19',
      from: '2026 年 3 月 19 日',
      line: 93,
    });
  });
});
