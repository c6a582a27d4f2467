import { documentOf, textOf } from '../document-of';

const outline = (...lines: string[]): string[] =>
  documentOf(...lines).blocks.map(
    (block) => `${block.kind}${block.exhibit ? ` ${block.exhibit}` : ''}: ${textOf(block)}`,
  );

test('title page, headings, text', () => {
  expect(
    outline(
      '机械行业周报',
      '',
      '看好（维持）',
      '',
      '2025 年 6 月 9 日',
      '',
      '一、市场回顾',
      '',
      '机械板块上周上涨。',
      '1.1 挖掘机',
      '销量回升。',
    ),
  ).toEqual([
    'front: 机械行业周报',
    'front: 看好（维持）',
    'front: 2025 年 6 月 9 日',
    'heading: 一、市场回顾',
    'body: 机械板块上周上涨。',
    'heading: 1.1 挖掘机',
    'body: 销量回升。',
  ]);
});

test('contents and what they name; a title that repeats an entry is a heading', () => {
  const lines = [
    '目 录',
    '1、 挖掘机.....3',
    '2、 风险提示\t5',
    '图表目录',
    '图 1： 月销量 20 万台3',
    '',
    '1、挖掘机',
    '销量回升。',
  ];
  expect(outline('核心观点', '短评。', ...lines).slice(2)).toEqual([
    'contents: 目 录',
    'contents: 1、 挖掘机.....3',
    'contents: 2、 风险提示\t5',
    'contents: 图表目录',
    'contents: 图 1： 月销量 20 万台3',
    'heading: 1、挖掘机',
    'body: 销量回升。',
  ]);
});

describe('exhibits', () => {
  test('captions, sources and the text between', () => {
    expect(outline('核心观点', '图表1：销量', '', '来源：协会', '', '正文一句。')).toEqual([
      'heading: 核心观点',
      'caption 图表1: 图表1：销量',
      'source 图表1: 来源：协会',
      'body: 正文一句。',
    ]);
  });

  test('captions printed together: content goes to the first, until a title names the second', () => {
    const lines = [
      '核心观点',
      '图表2：东厂设备涨价 10%',
      '图表3：西厂设备涨价 20%',
      '#### 设备调价公告',
      '甲\t乙',
      '丙\t10%',
      '#### 西厂设备调价公告',
      '设备: 上调 20%',
      '来源：东厂',
      '来源：西厂',
    ];
    expect(outline(...lines).slice(3)).toEqual([
      'heading 图表2: #### 设备调价公告',
      'table 图表2: 甲\t乙丙\t10%',
      'heading 图表3: #### 西厂设备调价公告',
      'body 图表3: 设备: 上调 20%',
      'source 图表2: 来源：东厂',
      'source 图表3: 来源：西厂',
    ]);
  });

  test('side by side on one line', () => {
    expect(outline('核心观点', '图1：销量\t图2：价格', '资料来源：甲\t资料来源：乙').slice(1)).toEqual([
      'caption 图1: 图1：销量',
      'caption 图2: 图2：价格',
      'source 图1: 资料来源：甲',
      'source 图2: 资料来源：乙',
    ]);
  });

  test('a chart without a source line takes no text', () => {
    expect(outline('核心观点', '图1：销量', '正文继续。')[2]).toBe('body: 正文继续。');
  });

  test('a sentence about an exhibit is no caption', () => {
    expect(outline('核心观点', '图1 显示销量上升。')[1]).toBe('body: 图1 显示销量上升。');
  });

  test('a title inside an exhibit opens no section', () => {
    const { blocks } = documentOf('1 销量', '图1：函件', '#### 尊敬的客户', '即日起调价', '来源：某厂', '', '正文。');
    expect(blocks[blocks.length - 1]?.section).toBe('1 销量');
  });
});

test('risks, by heading and by the first words', () => {
  expect(outline('核心观点', '风险提示：需求下滑；汇率波动。', '2 风险提示', '需求下滑。').slice(1)).toEqual([
    'risk: 风险提示：需求下滑；汇率波动。',
    'heading: 2 风险提示',
    'risk: 需求下滑。',
  ]);
});

test('back matter: definitions, statements, addresses; 风险提示 there is no risk of the report', () => {
  const lines = [
    '行业投资评级',
    '看好：行业超越大盘 8%以上；',
    '风险提示',
    '投资须谨慎，本段是声明。',
    '免责声明',
    '仅供客户使用。',
    '某某证券研究所',
    '上海市某路 12 号',
  ];
  expect(outline('核心观点', '一句。', ...lines).slice(2)).toEqual([
    'scale: 行业投资评级',
    'scale: 看好：行业超越大盘 8%以上；',
    'legal: 风险提示',
    'legal: 投资须谨慎，本段是声明。',
    'legal: 免责声明',
    'legal: 仅供客户使用。',
    'contact: 某某证券研究所',
    'contact: 上海市某路 12 号',
  ]);
});

test('running headers and page numbers', () => {
  const page = (i: number): string[] => [
    '机械行业',
    ...Array.from({ length: 9 }, (_, k) => `第${i}页的第${k}句话说完了。`),
    `${i}`,
  ];
  const kinds = documentOf('核心观点', ...page(1), ...page(2), ...page(3)).blocks.filter(({ kind }) => kind === 'page');
  expect(kinds.map(textOf)).toEqual(['1', '机械行业', '2', '机械行业', '3']);
});

test('traditional characters', () => {
  expect(outline('投資要點', '銷量回升。', '圖表1：月銷量', '資料來源：協會', '風險提示：需求下滑。')).toEqual([
    'heading: 投資要點',
    'body: 銷量回升。',
    'caption 图表1: 圖表1：月銷量',
    'source 图表1: 資料來源：協會',
    'risk: 風險提示：需求下滑。',
  ]);
});

test('a report on one line', () => {
  const line =
    '挖掘机需求回暖，出口创新高 ——机械行业周报 看好（维持） 2025年6月9日 核心观点: 机械板块上周上涨。 图表1: 月销量 资料来源: 协会, 某某证券研究所 出口增长。 风险提示: 需求下滑。';
  expect(outline(line)).toEqual([
    'front: 挖掘机需求回暖，出口创新高',
    'front: ——机械行业周报',
    'front: 看好（维持）',
    'front: 2025年6月9日',
    'body: 核心观点: 机械板块上周上涨。',
    'caption 图表1: 图表1: 月销量',
    'source 图表1: 资料来源: 协会, 某某证券研究所',
    'body: 出口增长。',
    'risk: 风险提示: 需求下滑。',
  ]);
});
