import { readHead } from '../../../src/extract/head/read-head';
import { documentOf } from '../../document/document-of';

const TEXT = ['核心观点', '挖掘机销量回升。'];
const head = (...front: string[]) => readHead(documentOf(...front, '', ...TEXT));

describe('a title page with everything', () => {
  const report = head(
    '浙商证券',
    '',
    '挖掘机需求回暖，出口创新高',
    '',
    '——机械行业周报（2025.12.29—2026.1.02）',
    '',
    '看好（上调）',
    '行业： 机械',
    '日期： 2026年01月05日',
    '分析师： 张三',
    'E-mail: zhangsan@stocke.com.cn',
    'SAC 编号: S1230000000001',
    '相关报告：',
    '《静待拐点》',
    '——2025 年 12 月 22 日',
  );

  test('fields', () => {
    expect(report).toMatchObject({
      id: '浙商-2026-01-05-机械',
      broker: '浙商证券',
      title: '挖掘机需求回暖，出口创新高',
      series: '机械行业周报',
      date: '2026-01-05',
      dateEstimate: null,
      covers: { start: '2025-12-29', end: '2026-01-02' },
      industry: '机械',
      rating: '看好',
      ratingAction: '上调',
      analysts: [{ name: '张三', license: 'S1230000000001', email: 'zhangsan@stocke.com.cn', phone: null }],
      relatedReports: [{ title: '静待拐点', date: '2025-12-22' }],
    });
  });
});

test('what is not printed is null, never guessed', () => {
  expect(head('挖掘机需求回暖，出口创新高')).toMatchObject({
    id: '未知-未知-未知',
    broker: null,
    date: null,
    dateEstimate: null,
    covers: null,
    industry: null,
    rating: null,
    ratingAction: null,
    analysts: [],
    relatedReports: [],
    risks: [],
    ratingScale: [],
    exhibits: [],
  });
});

describe('date', () => {
  const cases: readonly [string, string | null][] = [
    ['2025 年 6 月 9 日', '2025-06-09'],
    ['2025-06-09', '2025-06-09'],
    ['2025/6/9', '2025-06-09'],
    ['20250609', '2025-06-09'],
    ['二〇二五年六月九日', '2025-06-09'],
    ['报告日期：2025.06.09', '2025-06-09'],
    ['2025 年 6 月 31 日', null],
    ['数据截至 2025 年 6 月 9 日', null],
  ];
  test.each(cases)('%s', (line, date) => expect(head('某某标题一二三', line).date).toBe(date));

  test("a related report's date is not the report's", () => {
    expect(head('某某标题一二三', '相关研究', '《静待拐点》-2025.3.15').date).toBeNull();
  });

  test('without one the latest past date of the text is an estimate with its place', () => {
    const text = [
      '4 月 1 日起施行。',
      '数据截至 2025 年 6 月 6 日。',
      '某厂宣布将于 2025 年 9 月 1 日投产。',
      '新价自 2025 年 8 月 1 日起执行。',
    ];
    expect(readHead(documentOf('某某标题一二三', '', ...TEXT, '', ...text)).dateEstimate).toEqual({
      date: '2025-06-06',
      from: '2025 年 6 月 6 日',
      line: 7,
    });
  });
});

test('days without a year are of the year the text names most often; days to come do not count', () => {
  const text = [
    '截至 6 月 5 日，机械指数上涨。',
    '2025 年一季度销量回升，2025 年全年有望增长，2027 年翻倍。',
    '将于 9 月 1 日投产。',
  ];
  expect(readHead(documentOf('某某标题一二三', '', ...TEXT, '', ...text)).dateEstimate).toEqual({
    date: '2025-06-05',
    from: '6 月 5 日',
    line: 6,
  });
});

describe('covers', () => {
  const covers = (...text: string[]) =>
    readHead(documentOf('某某标题一二三', '2025-06-10', '', '核心观点', ...text)).covers;
  const week = { start: '2025-06-02', end: '2025-06-06' };
  test.each([
    ['上周，机械板块上涨。', week],
    ['过去一周（6.2-6.6）机械板块上涨。', week],
    ['本周（20250602-0606）机械板块上涨。', week],
    ['本周（2025年6月2日-2025年6月6日）机械板块上涨。', week],
    ['本周，机械板块上涨。', { start: '2025-06-09', end: '2025-06-13' }],
    ['机械板块上涨。', null],
  ])('%s', (text, expected) => expect(covers(text)).toEqual(expected));
});

describe('rating', () => {
  test.each([
    ['增持（维持）', '增持', '维持'],
    ['买入(维持评级)', '买入', '维持'],
    ['投资评级：看好（首次）', '看好', '首次'],
    ['强于大市（调高）', '强于大市', '上调'],
    ['行业评级：中性', '中性', null],
    ['維持', null, null],
  ])('%s', (line, rating, action) => {
    expect(head('某某标题一二三', line)).toMatchObject({ rating, ratingAction: action });
  });
});

describe('analysts', () => {
  const names = (...lines: string[]) =>
    head('某某标题一二三', ...lines).analysts.map((one) => Object.values(one).join(' '));
  test('one under the other', () => {
    expect(
      names('分析师：张三（执业 S1230000000001）', 'a@x.cn', '分析师：李四（执业 S1230000000002）', 'b@x.cn'),
    ).toEqual(['张三 S1230000000001 a@x.cn ', '李四 S1230000000002 b@x.cn ']);
  });
  test('in columns: by position, even where an address does not look like the name', () => {
    const lines = [
      '张三（分析师）',
      '李四（分析师）',
      'a@x.cn',
      'wangwu@x.cn',
      '证书编号：S1230000000001',
      '证书编号：S1230000000002',
    ];
    expect(names(...lines)).toEqual(['张三 S1230000000001 a@x.cn ', '李四 S1230000000002 wangwu@x.cn ']);
  });
  test('side by side with tabs', () => {
    expect(names('张三（分析师）\t李四（分析师）', 'a@x.cn\tb@x.cn')).toEqual(['张三  a@x.cn ', '李四  b@x.cn ']);
  });
  test('labels and values on lines of their own', () => {
    expect(
      names('分析师:', '', '张三', '', '执业证书编号:', '', 'S1230000000001', '', '电话:', '', '(021) 5555 1234'),
    ).toEqual(['张三 S1230000000001  (021) 5555 1234']);
  });
  test('a contact is no analyst and keeps what stands with it', () => {
    expect(names('分析师：张三', 'a@x.cn', '联系人：王五', 'w@x.cn')).toEqual(['张三  a@x.cn ']);
  });
});

describe('risks', () => {
  const risks = (...lines: string[]) =>
    readHead(documentOf('某某标题一二三', '', '核心观点', '一句。', ...lines)).risks;
  test.each([
    ['风险提示：需求下滑；汇率波动。', ['需求下滑', '汇率波动']],
    ['风险提示：出口增长不及预期，原材料价格上涨。', ['出口增长不及预期', '原材料价格上涨']],
    ['风险提示：出口不及预期、行业竞争加剧。', ['出口不及预期', '行业竞争加剧']],
    ['风险提示：产能、供应链风险。', ['产能、供应链风险']],
  ])('%s', (line, expected) => expect(risks(line)).toEqual(expected));

  test('from the sub-headings where the section only explains', () => {
    const long = '若行业里的竞争在未来一段时间里进一步加剧的话，那么各家公司的利润率都可能会受到相当程度的影响。';
    expect(risks('## 风险提示', '### 竞争加剧的风险', long, '### 汇率风险', long)).toEqual([
      '竞争加剧的风险',
      '汇率风险',
    ]);
  });
});

describe('exhibits', () => {
  test('list and text are merged by label, the text preferred; data only where a table follows', () => {
    const lines = [
      '图表目录',
      '图 1： 月销量 20 万台3',
      '表 1： 出口\t4',
      '',
      '1 销量',
      '一句。',
      '图1：月销量',
      '来源：协会',
      '表1：出口（万台）',
      '国家\t数量',
      '甲国\t3',
      '来源：海关',
    ];
    expect(readHead(documentOf('某某标题一二三', '', ...TEXT, ...lines)).exhibits).toEqual([
      { label: '图1', caption: '月销量', hasData: false },
      { label: '表1', caption: '出口（万台）', hasData: true },
    ]);
  });
});

test('a broker not in our list is named by what it prints', () => {
  const document = documentOf(
    '某某标题一二三',
    '',
    ...TEXT,
    '免责声明',
    '启明证券股份有限公司具备资格。',
    '启明证券研究所',
  );
  expect(readHead(document)).toMatchObject({ broker: '启明证券', id: '启明-未知-未知' });
});
