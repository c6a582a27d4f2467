import { documentOf, textOf } from '../document-of';

const bodies = (...lines: string[]): string[] =>
  documentOf(...lines)
    .blocks.filter(({ kind }) => kind === 'body')
    .map(textOf);

const FIRST = '上周光伏组件价格继续走低，硅料环节开工率下降到六成，主要企业';
const SECOND = '宣布检修。';

describe('a paragraph taken apart by the layout is one block', () => {
  const cases: readonly [string, string[]][] = [
    ['page break', ['投资要点', FIRST, '', '', SECOND]],
    [
      'side bar',
      [
        '投资要点',
        FIRST,
        '',
        '相关研究',
        '',
        '某某年度展望：静待拐点',
        '',
        '分析师:',
        '张三',
        '',
        '执业证书编号:',
        'S0000000000001',
        '',
        '邮箱:',
        'zhang@example.com',
        '',
        SECOND,
      ],
    ],
    ['page number and footer', ['投资要点', FIRST, '请务必阅读正文之后的免责声明', '12', '', SECOND]],
    ['form feed', ['投资要点', FIRST, `\f${SECOND}`]],
    ['exhibit', ['投资要点', FIRST, '', '图1：组件价格', '', '资料来源：某网', '', SECOND]],
  ];
  test.each(cases)('%s', (_, lines) => expect(bodies(...lines)).toEqual([FIRST + SECOND]));

  test('the pieces keep their places', () => {
    const block = documentOf('投资要点', `  ${FIRST}`, '', '', SECOND).blocks.find(({ kind }) => kind === 'body');
    expect(block?.pieces.map(({ line, column }) => [line, column])).toEqual([
      [2, 3],
      [5, 1],
    ]);
  });

  test('text wrapped at a fixed width, even where a sentence ends with its line', () => {
    const paragraph = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉，';
    const wrapped = Array.from({ length: 14 }, (_, i) => (i === 5 ? paragraph.replace(/，$/, '。') : paragraph));
    expect(bodies('投资要点', ...wrapped, '末行。')).toEqual([`${wrapped.join('')}末行。`]);
  });
});

describe('paragraphs stay apart', () => {
  const cases: readonly [string, string[], number][] = [
    ['each ends with a full stop', ['投资要点', '硅料价格下跌。', '', '组件价格企稳。'], 2],
    ['list items', ['投资要点', '- 硅料价格下跌，库存上升', '- 组件价格企稳，出口回升'], 2],
    ['short lines without a sentence', ['投资要点', '生效时间: 某年某月', '', '范围: 全国'], 2],
    ['a heading between', ['投资要点', FIRST, '', '2 行业动态', '', SECOND], 2],
  ];
  test.each(cases)('%s', (_, lines, count) => expect(bodies(...lines)).toHaveLength(count));
});
