import { readPicks } from '../../../src/extract/picks/read-picks';
import { describeReports, documentOf, realReport } from '../../document/document-of';

const picksOf = (...lines: string[]): string[] =>
  readPicks(documentOf('核心观点', ...lines)).map(
    ({ group, label, names, lines: at }) => `${group}|${label}|${names.join(' ')}|${at.join()}`,
  );

describe('constructions', () => {
  const cases: readonly [string, string, string[]][] = [
    ['one list', '相关标的：东方重工、西方机械、北方液压等。', ['|相关标的|东方重工 西方机械 北方液压|2']],
    [
      'numbered groups',
      '建议关注: (1) 整机: 东方重工、西方机械等; (2) 液压: 北方液压。',
      ['整机|建议关注|东方重工 西方机械|2', '液压|建议关注|北方液压|2'],
    ],
    [
      'the paragraph names the group',
      '工程机械：出口回升，推荐东方重工-W、西方机械，受益标的北方液压。',
      ['工程机械|推荐|东方重工-W 西方机械|2', '工程机械|受益标的|北方液压|2'],
    ],
    [
      'sub-groups glued to the first name',
      '汽车：销量回升。受益标的：整车南方汽车-W、中原汽车；零部件北方车灯、东方座椅。',
      ['汽车/整车|受益标的|南方汽车-W 中原汽车|2', '汽车/零部件|受益标的|北方车灯 东方座椅|2'],
    ],
    ['a qualified name', '推荐具备全球竞争力、份额领先的东方重工。', ['|推荐|东方重工|2']],
    ['traditional characters', '相關標的：東方重工、西方機械。', ['|相关标的|东方重工 西方机械|2']],
    [
      'the section title is no group, list marks neither',
      '投资建议：建议关注：1）整机：东方重工、西方机械；2）液压：北方液压、南方油缸等。',
      ['整机|建议关注|东方重工 西方机械|2', '液压|建议关注|北方液压 南方油缸|2'],
    ],
    [
      'talk between the label and its groups',
      '投资建议：建议关注算力出口与更新换代两条主线，(1)整机：东方重工、西方机械；(2)液压：北方液压。',
      ['整机|建议关注|东方重工 西方机械|2', '液压|建议关注|北方液压|2'],
    ],
    ['numbered talk is no group', '建议关注两点：1）需求回暖；2）成本下行。', []],
    [
      'circled numbers',
      '受益标的：①整机：东方重工；②液压：北方液压。',
      ['整机|受益标的|东方重工|2', '液压|受益标的|北方液压|2'],
    ],
    ['维持推荐', '维持推荐：东方重工、西方机械。', ['|维持推荐|东方重工 西方机械|2']],
    ['重点关注 and a blank', '重点关注 东方重工、西方机械、北方液压。', ['|重点关注|东方重工 西方机械 北方液压|2']],
    ['受益标的包括', '受益标的包括：东方重工、西方机械等。', ['|受益标的|东方重工 西方机械|2']],
    ['推荐组合', '推荐组合：东方重工、西方机械。', ['|推荐组合|东方重工 西方机械|2']],
    [
      'codes and ratings in brackets',
      '建议关注：东方重工(300001.SZ)、西方机械（600002.SH，买入）、北方液压(02003.HK)。',
      ['|建议关注|东方重工 西方机械 北方液压|2'],
    ],
  ];
  test('the list in paragraphs below the label', () => {
    expect(picksOf('建议关注以下标的：', '1）整机：东方重工、西方机械；', '2）液压：北方液压。', '钢价上涨。')).toEqual(
      ['整机|建议关注|东方重工 西方机械|3', '液压|建议关注|北方液压|4'],
    );
  });
  test('the list below a heading that is a label', () => {
    expect(picksOf('受益标的', '东方重工、西方机械。', '钢价上涨、库存回落。')).toEqual([
      '|受益标的|东方重工 西方机械|3',
    ]);
    expect(picksOf('建议关注：', '① 整机：东方重工、西方机械', '② 液压：北方液压')).toEqual([
      '整机|建议关注|东方重工 西方机械|3',
      '液压|建议关注|北方液压|4',
    ]);
  });
  test.each(cases)('%s', (_, line, expected) => expect(picksOf(line)).toEqual(expected));

  test('the heading names the group', () => {
    expect(picksOf('● 互联网：出海加速', '线上消费回暖，推荐东方网络、西方商城。')).toEqual([
      '互联网|推荐|东方网络 西方商城|3',
    ]);
  });

  test('printed twice is one pick with both lines', () => {
    expect(picksOf('相关标的：东方重工、西方机械。', '', '2 投资建议', '相关标的：东方重工、西方机械。')).toEqual([
      '|相关标的|东方重工 西方机械|2,5',
    ]);
  });
});

describe('no picks', () => {
  test.each([
    '建议关注出口回升和设备更新的进一步落地。',
    '首选技术领先、渠道完善的龙头公司，出口需求有望持续验证。',
    '推荐系统的召回率提升。',
    '公司推荐算法升级，带动点击。',
    '本周机械板块上涨。',
    '下半年重点关注出口回升。',
    '维持推荐评级。',
    '1）整机：出口回升。',
  ])('%s', (line) => expect(picksOf(line)).toEqual([]));
});

describeReports('real reports', () => {
  test('001: three groups, ten names in the last', () => {
    const picks = readPicks(realReport('001'));
    expect(picks.map(({ group, names }) => [group, names.length])).toEqual([
      ['算力', 9],
      ['AIDC', 9],
      ['AI应用', 10],
    ]);
    expect(picks[2]?.names[9]).toBe('普元信息');
  });
  test('003: one list printed twice', () => {
    expect(readPicks(realReport('003')).map(({ label, names, lines }) => [label, names.length, lines])).toEqual([
      ['相关标的', 27, [35, 408]],
    ]);
  });
  test('004: groups and sub-groups', () => {
    expect(
      readPicks(realReport('004')).map(({ group, label, names, lines }) => [group, label, names.length, lines.join()]),
    ).toEqual([
      ['互联网', '推荐', 2, '42'],
      ['互联网', '受益标的', 1, '42,50,208'],
      ['互联网', '推荐', 1, '42'],
      ['互联网', '推荐', 3, '50,208'],
      ['计算机', '重点推荐', 1, '52,210'],
      ['计算机', '受益标的', 2, '52,210'],
      ['汽车&自动驾驶/整车', '受益标的', 3, '54,212'],
      ['汽车&自动驾驶/自动驾驶解决方案', '受益标的', 3, '54,212'],
      ['汽车&自动驾驶/零部件', '受益标的', 3, '54,212'],
    ]);
  });
  test.each(['000', '002'])('%s names no stocks', (name) => expect(readPicks(realReport(name))).toEqual([]));
});
