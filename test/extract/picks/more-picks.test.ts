/** Picks in the ways other houses print them; every company is made up. */
import { readReport } from '../../../src/extract/read-report';
import { documentOf } from '../../document/document-of';

const picksOf = (...lines: readonly string[]): string[] =>
  readReport(documentOf('核心观点', '需求平稳。', '', ...lines)).picks.map(
    ({ group, label, names }) => `${group}|${label}|${names.join(' ')}`,
  );

describe('constructions', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'groups with colons between semicolons, under a heading',
      ['相关标的', '存储：东方存储、西方闪存；封装：北方封测、南方微电；设备：中原设备等。'],
      ['存储|相关标的|东方存储 西方闪存', '封装|相关标的|北方封测 南方微电', '设备|相关标的|中原设备'],
    ],
    [
      'numbers in brackets right behind the label',
      ['维持行业评级，建议关注（1）游戏：东方互动、西方网络；（2）影视：北方影业；（3）应用：南方科技。'],
      ['游戏|建议关注|东方互动 西方网络', '影视|建议关注|北方影业', '应用|建议关注|南方科技'],
    ],
    [
      'label and colon in bold',
      ['**建议关注：** 1）制造：东方微电、西方半导体；2）芯片：北方智芯。'],
      ['制造|建议关注|东方微电 西方半导体', '芯片|建议关注|北方智芯'],
    ],
    ['标的方面', ['标的方面，建议关注东方重工、西方机械。'], ['|建议关注|东方重工 西方机械']],
    [
      '产业链相关标的',
      ['液冷产业链相关标的：东方温控、西方散热、北方泵业等。'],
      ['液冷|相关标的|东方温控 西方散热 北方泵业'],
    ],
    [
      'groups in front of the label',
      ['整机环节建议关注东方重工、西方机械；液压环节建议关注北方液压、南方油缸。'],
      ['整机|建议关注|东方重工 西方机械', '液压|建议关注|北方液压 南方油缸'],
    ],
    [
      'codes behind names without brackets',
      ['重点推荐：东方重工 300001.SZ、西方机械 600002.SH。'],
      ['|重点推荐|东方重工 西方机械'],
    ],
    [
      'one label behind another',
      ['推荐：东方重工、西方机械；受益标的：北方液压、南方油缸。'],
      ['|推荐|东方重工 西方机械', '|受益标的|北方液压 南方油缸'],
    ],
    [
      'English',
      ['Top picks: Eastern Heavy (300001 CH), Western Machinery (2002 HK) and Northern Hydraulics.'],
      ['|Top picks|Eastern Heavy Western Machinery Northern Hydraulics'],
    ],
    ['this week', ['【本周金股】', '东方酒业、西方医药、北方机械'], ['|金股|东方酒业 西方医药 北方机械']],
    [
      'a table of the picks',
      [
        '表1：受益标的估值',
        '| 代码 | 公司 | 股价（元） | 评级 |',
        '|---|---|---|---|',
        '| 300001 | 东方重工 | 12.30 | 买入 |',
        '| 600002 | **西方机械** | 8.80 | 增持 |',
        '资料来源：交易所',
      ],
      ['|受益标的|东方重工 西方机械'],
    ],
  ];
  test.each(cases)('%s', (_, lines, expected) => expect(picksOf(...lines)).toEqual(expected));
});

describe('no picks', () => {
  test.each([
    '游戏：新品上线；影视：票房回升。',
    '光伏产业链：价格企稳，排产回升。',
    '建议关注（1）业绩确定性强的高端品；（2）成本下行的大众品。',
    'Our top picks: demand, prices and margins remain under pressure.',
  ])('%s', (line) => expect(picksOf(line)).toEqual([]));
});
