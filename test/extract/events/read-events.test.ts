import { readReport } from '../../../src/extract/read-report';
import { describeReports, documentOf, realReport } from '../../document/document-of';

const eventsOf = (...lines: string[]): string[] =>
  readReport(documentOf('某某标题一二三', '2025 年 6 月 9 日', '', '核心观点', ...lines)).events.map((event) =>
    Object.values(event).join('|'),
  );

describe('constructions', () => {
  const cases: readonly [string, string, string[]][] = [
    ['day, who, what', '6月3日,华为发布新一代模型 Pangu 6.2。', ['2025-06-03|华为|release|Pangu 6.2|5|']],
    ['who, day, what', '百度6月4日宣布,模型 Ernie X2 现已上线。', ['2025-06-04|百度|release|Ernie X2|5|']],
    [
      'the paragraph has said who',
      '近日,阿里连续发布模型。其中,6月2日发布 Tongyi-Z2,能力提升。',
      ['2025-06-02|阿里巴巴|release|Tongyi-Z2|5|'],
    ],
    [
      'a sum raised',
      '6月5日,OpenAI 宣布完成新一轮融资,融资规模达到 35 亿美元。',
      ['2025-06-05|OpenAI|financing|35亿美元融资|5|'],
    ],
    [
      'quoted at the end of the paragraph',
      '6月3日,华为发布 Pangu 6.2。(资料来源:某网)',
      ['2025-06-03|华为|release|Pangu 6.2|5|某网'],
    ],
    [
      'a company no list knows, by its shape',
      '6月3日,某储能企业海蓝储能宣布完成B轮融资,融资金额达12亿元。',
      ['2025-06-03|海蓝储能|financing|12亿元融资|5|'],
    ],
    [
      'it signs with a listed one',
      '6月3日,海蓝储能与华为签署供货协议,金额3亿元。',
      ['2025-06-03|海蓝储能|partnership|供货协议|5|'],
    ],
    [
      'the sum is no part of the contract',
      '6月4日,北岭纺织签署5亿元供货合同。',
      ['2025-06-04|北岭纺织|partnership|供货合同|5|'],
    ],
    ['an authority acts', '6月4日,商务部召开绿色贸易座谈会。', ['2025-06-04|商务部|meeting|绿色贸易座谈会|5|']],
    ['it wins a tender', '6月4日,北岭重工中标某地风电项目。', ['2025-06-04|北岭重工|partnership|中标|5|']],
    [
      'a product without a Latin name',
      '6月4日,海蓝储能正式发布新一代大容量电芯。',
      ['2025-06-04|海蓝储能|release|大容量电芯|5|'],
    ],
    ['a purchase', '6月5日,北岭重工完成收购南屿机械60%股权。', ['2025-06-05|北岭重工|acquisition|收购|5|']],
    ['a listing', '6月5日,海蓝生物在港交所挂牌上市。', ['2025-06-05|海蓝生物|listing|上市|5|']],
  ];
  test.each(cases)('%s', (_, line, expected) => expect(eventsOf(line)).toEqual(expected));

  test('told twice is one event with both lines', () => {
    expect(eventsOf('6月3日,华为发布 Pangu 6.2。', '', '华为6月3日发布模型 Pangu 6.2。')).toEqual([
      '2025-06-03|华为|release|Pangu 6.2|5,7|',
    ]);
  });
});

describe('no events', () => {
  test.each([
    '华为计划于 6 月 20 日发布 Pangu 7。',
    '6月3日,市场情绪回暖。',
    '6月3日,多家企业签署合作协议。',
    '6月3日,工信部发布新一代电池标准。',
    '6月3日,储能行业获资金关注。',
    '海蓝储能计划6月20日发布大容量电芯。',
    '6月3日发布的数据显示出口回升。',
    '华为6月3日发布推文,称需求旺盛。',
  ])('%s', (line) => expect(eventsOf(line)).toEqual([]));
});

test('hostile repetitions are read in no time', () => {
  const started = performance.now();
  expect(eventsOf(`6月3日,海蓝${'与'.repeat(40)}宣布宣布签署协议。`.repeat(20))).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2000);
});

describeReports('real reports', () => {
  const found = (name: string): string[] =>
    readReport(realReport(name)).events.map(({ date, subject, kind, label }) => [date, subject, kind, label].join(' '));

  test('000', () => {
    expect(found('000')).toEqual(
      expect.arrayContaining([
        '2026-03-30 阿里巴巴 release Qwen3.5-Omni',
        '2026-04-02 智谱 release GLM-5V-Turbo',
        '2026-04-03 谷歌 release Gemma 4',
      ]),
    );
  });
  test('001 and 002: financing', () => {
    expect(found('001')).toContain('2026-04-01 OpenAI financing 1220亿美元融资');
    expect(found('002')).toContain('2026-02-27 OpenAI financing 1100亿美元融资');
  });
  test('labels are names, never sentences', () => {
    for (const name of ['000', '001', '002', '003', '004']) {
      for (const { label } of readReport(realReport(name)).events) expect(label.length).toBeLessThanOrEqual(40);
    }
  });
});
