/** Title pages laid out as other houses lay them out; every name, figure and title is made up. */
import { readHead } from '../../../src/extract/head/read-head';
import type { ReportHead } from '../../../src/facts/report';
import { documentOf } from '../../document/document-of';

type Fields = Partial<Omit<ReportHead, 'analysts'>> & { readonly analysts: readonly string[] };

const PAGES: readonly (readonly [string, readonly string[], Fields])[] = [
  [
    'series with its week above the headline, contact below',
    [
      '华创证券研究所',
      '证券研究报告',
      '',
      '水泥及建材行业周报（20250602-20250608）',
      '',
      '熟料减产见效，南方率先提价',
      '',
      '推荐（维持）',
      '2025年06月09日',
      '',
      '证券分析师：周一鸣',
      '执业编号：S0360000000011',
      '邮箱：zhouyiming@hcyjs.com',
      '',
      '联系人：吴二',
      '邮箱：wuer@hcyjs.com',
    ],
    {
      broker: '华创证券',
      title: '熟料减产见效，南方率先提价',
      series: '水泥及建材行业周报',
      date: '2025-06-09',
      covers: { start: '2025-06-02', end: '2025-06-08' },
      industry: '水泥及建材',
      rating: '推荐',
      ratingAction: '维持',
      analysts: ['周一鸣 S0360000000011 zhouyiming@hcyjs.com '],
    },
  ],
  [
    '中信: name, role and licence one under the other',
    [
      '中信证券研究部',
      '家用电器行业2025年6月月报',
      '内销回暖，空调排产上修',
      '2025-06-09',
      '强于大市（维持）',
      '',
      '郑三',
      '首席家电分析师',
      'S1010000000021',
      'zhengsan@citics.com',
      '',
      '王四',
      '家电分析师',
      'S1010000000022',
    ],
    {
      broker: '中信证券',
      title: '内销回暖，空调排产上修',
      series: '家用电器行业2025年6月月报',
      date: '2025-06-09',
      rating: '强于大市',
      ratingAction: '维持',
      analysts: ['郑三 S1010000000021 zhengsan@citics.com ', '王四 S1010000000022  '],
    },
  ],
  [
    '华泰: SAC and SFC numbers, telephone with country code, English date',
    [
      '华泰证券研究所',
      '银行',
      '息差筑底，红利仍有空间',
      '行业评级：增持（维持）',
      '9 June 2025',
      '冯五',
      '研究员',
      'SAC No. S0570000000031',
      'SFC No. ABC123',
      'fengwu@htsc.com',
      '+(86) 21 5555 1234',
    ],
    {
      broker: '华泰证券',
      title: '息差筑底，红利仍有空间',
      date: '2025-06-09',
      industry: '银行',
      rating: '增持',
      ratingAction: '维持',
      analysts: ['冯五 S0570000000031 fengwu@htsc.com +(86) 21 5555 1234'],
    },
  ],
  [
    '国泰海通: label columns, former rating beside the rating',
    [
      '国泰海通证券',
      '股票研究/证券研究报告',
      '白酒渠道去库，静待中秋',
      '食品饮料行业周报',
      '评级：增持',
      '上次评级：中性',
      '发布时间：2025/6/9',
      '陈 六（分析师）',
      'chenliu@gtht.com',
      'S0880000000041',
    ],
    {
      broker: '国泰海通证券',
      title: '白酒渠道去库，静待中秋',
      series: '食品饮料行业周报',
      date: '2025-06-09',
      industry: '食品饮料',
      rating: '增持',
      ratingAction: null,
      analysts: ['陈六 S0880000000041 chenliu@gtht.com '],
    },
  ],
  [
    '申万宏源: series before a colon, licensed contacts under their label',
    [
      '申万宏源研究',
      '机械设备',
      '2025.06.09',
      '工程机械行业周报：出口订单回升，内需仍弱',
      '看好',
      '维持评级',
      '证券分析师',
      '褚七 A0230000000051',
      'chuqi@swsresearch.com',
      '卫八 A0230000000052',
      '联系人',
      '蒋九 A0230000000053',
      '沈十 A0230000000054',
    ],
    {
      broker: '申万宏源证券',
      title: '出口订单回升，内需仍弱',
      series: '工程机械行业周报',
      date: '2025-06-09',
      rating: '看好',
      ratingAction: '维持',
      analysts: ['褚七 A0230000000051 chuqi@swsresearch.com ', '卫八 A0230000000052  '],
    },
  ],
  [
    '兴业: labels in a row, two analysts on one line',
    [
      '证券研究报告 | 行业深度报告 | 医药生物',
      '兴业证券经济与金融研究院',
      '报告日期：二〇二五年六月九日',
      '投资评级：推荐（首次）',
      '血制品整合提速，龙头份额上行',
      '分析师：韩一 S0190000000061 hanyi@xyzq.com.cn 杨二 S0190000000062 yanger@xyzq.com.cn',
    ],
    {
      broker: '兴业证券',
      title: '血制品整合提速，龙头份额上行',
      date: '2025-06-09',
      industry: '医药生物',
      rating: '推荐',
      ratingAction: '首次',
      analysts: ['韩一 S0190000000061 hanyi@xyzq.com.cn ', '杨二 S0190000000062 yanger@xyzq.com.cn '],
    },
  ],
  [
    '广发: rating with its change in labels of their own',
    [
      '广发证券发展研究中心',
      '非银金融行业跟踪报告',
      '交投回升，两融余额再上台阶',
      '行业评级：买入',
      '评级变动：维持',
      '报告日期：2025-06-09',
      '分析师：朱三 (SAC 执业证书编号：S0260000000071) (SFC CE No. ABC321)',
      '电话：021-55551234',
    ],
    {
      broker: '广发证券',
      title: '交投回升，两融余额再上台阶',
      series: '非银金融行业跟踪报告',
      industry: '非银金融',
      rating: '买入',
      ratingAction: '维持',
      analysts: ['朱三 S0260000000071  021-55551234'],
    },
  ],
  [
    '招商: rating with a slash, title and series joined by a dash',
    [
      '招商证券股份有限公司',
      '证券研究报告 | 行业定期报告',
      '运价走高，集运旺季提前——航运行业月报',
      '推荐/维持',
      '2025年6月9日',
      '秦四 S1090000000081',
      'qinsi@cmschina.com.cn',
    ],
    {
      broker: '招商证券',
      title: '运价走高，集运旺季提前',
      series: '航运行业月报',
      industry: '航运',
      rating: '推荐',
      ratingAction: '维持',
      analysts: ['秦四 S1090000000081 qinsi@cmschina.com.cn '],
    },
  ],
  [
    '中金: action before the word, English date the other way round',
    [
      '中金公司研究部',
      'June 9, 2025',
      '煤炭：港口去库，煤价止跌',
      '维持跑赢行业',
      '分析员',
      '尤五',
      'SAC 执证编号：S0080000000091',
      'SFC CE Ref：BCD234',
      'youwu@cicc.com.cn',
    ],
    {
      broker: '中金公司',
      title: '煤炭：港口去库，煤价止跌',
      date: '2025-06-09',
      rating: '跑赢行业',
      ratingAction: '维持',
      analysts: ['尤五 S0080000000091 youwu@cicc.com.cn '],
    },
  ],
];

test.each(PAGES)('%s', (_, front, expected) => {
  const { analysts, ...fields } = expected;
  const head = readHead(documentOf(...front, '', '核心观点', '需求平稳。'));
  expect(head).toMatchObject(fields);
  expect(head.analysts.map(({ name, license, email, phone }) => [name, license, email, phone].join(' '))).toEqual(
    analysts,
  );
});

test('on a Monday 本周 is the week just over', () => {
  const head = readHead(documentOf('熟料减产见效，南方率先提价', '2025-06-09', '', '核心观点', '本周，水泥价格上涨。'));
  expect(head.covers).toEqual({ start: '2025-06-02', end: '2025-06-06' });
});

test('a name set wide, the licence in the next column', () => {
  const head = readHead(documentOf('某某标题一二三', '分析师：唐  一        S0980000000001', '', '核心观点', '一句。'));
  expect(head.analysts).toEqual([{ name: '唐一', license: 'S0980000000001', email: null, phone: null }]);
});

test('a series alone is the title, too', () => {
  const head = readHead(documentOf('水泥行业周报（20250602-20250608）', '', '核心观点', '需求平稳。'));
  expect([head.title, head.series]).toEqual(['水泥行业周报', '水泥行业周报']);
});
