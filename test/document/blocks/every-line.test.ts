import fc from 'fast-check';
import { describeReports, documentOf, realReport } from '../document-of';
import type { Document } from '../../../src/document/document';
import { DocumentProblem } from '../../../src/document/problem';

/** Every non-blank character stands in exactly one piece, and every piece is at its place. */
function expectWhole(document: Document): void {
  const covered = document.lines.map((line) => line.replace(/\S/g, 'x'));
  for (const { pieces } of document.blocks) {
    for (const { line, column, text } of pieces) {
      const printed = document.lines[line - 1] ?? '';
      expect(printed.slice(column - 1, column - 1 + text.length)).toBe(text);
      const mask = covered[line - 1] ?? '';
      covered[line - 1] = mask.slice(0, column - 1) + ' '.repeat(text.length) + mask.slice(column - 1 + text.length);
    }
  }
  expect(covered.join('').trim()).toBe('');
}

const LINE = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '投资要点',
    '## 一、市场',
    '图1：销量',
    '资料来源：某网',
    '甲\t乙\t1',
    '|a|b|',
    '|---|---|',
    '免责声明',
    '目录',
    '12',
    '\f',
    '■ 观点',
  ),
  fc.constantFrom(
    '分析师:',
    'a@b.cn',
    '相关研究',
    '买入：涨幅 5%以上；',
    '1 行业.....4',
    '风险提示：下滑。',
    '图表2: 价格 数据来源: 网',
  ),
  fc.string({ maxLength: 40 }).map((text) => text.replace(/\n/g, ' ')),
  fc.string({
    unit: fc.constantFrom('上', '周', '，', '。', '3', '%', ' ', '图', '表', ':', '\t', '|'),
    maxLength: 90,
  }),
);

/** Null where the text holds control characters and is refused as binary. */
function documentOrNull(lines: readonly string[]): Document | null {
  try {
    return documentOf(...lines);
  } catch (error) {
    if (error instanceof DocumentProblem) return null;
    throw error;
  }
}

test('any text: nothing is lost, nothing stands twice, every place is true', () => {
  fc.assert(
    fc.property(fc.array(LINE, { minLength: 1, maxLength: 60 }), (lines) => {
      const document = documentOrNull(['核心观点', ...lines]);
      if (document) expectWhole(document);
    }),
    { numRuns: 200 },
  );
});

describe('linear in the length of the text', () => {
  const seconds = (make: (size: number) => string[]): number => {
    const start = performance.now();
    documentOf(...make(1));
    return (performance.now() - start) / 1000;
  };
  const cases: readonly [string, string[]][] = [
    ['100,000 short lines', Array.from({ length: 100_000 }, (_, i) => `第${i}条，硅料`)],
    ['100,000 unfinished paragraphs', Array.from({ length: 100_000 }, () => '硅料价格下跌，库存上升，\n')],
    ['one line of a million characters', ['硅料价格下跌，'.repeat(150_000)]],
    ['a million digits', ['1'.repeat(1_000_000)]],
    ['a million blanks in a line', [`甲${' '.repeat(1_000_000)}乙`]],
    ['100,000 captions', Array.from({ length: 100_000 }, (_, i) => `图${i % 99}：销量`)],
    ['a million pipes', ['|'.repeat(1_000_000)]],
  ];
  test.each(cases)('%s', (_, lines) => expect(seconds(() => lines)).toBeLessThan(10), 30_000);
});

describeReports('real reports', () => {
  test.each(['000', '001', '002', '003', '004'])('%s: every character stands in one block', (name) =>
    expectWhole(realReport(name)),
  );

  test.each([
    ['000', [17, 47]],
    ['000', [139, 141]],
    ['000', [157, 159]],
    ['001', [50, 52]],
    ['002', [19, 50]],
    ['002', [116, 118]],
    ['004', [196, 198]],
    ['004', [224, 226]],
  ])('%s: lines %p are one paragraph', (name, lines) => {
    const joined = realReport(name).blocks.filter(({ kind, pieces }) => kind !== 'table' && pieces.length > 1);
    expect(joined.map(({ pieces }) => pieces.map(({ line }) => line))).toContainEqual(lines);
  });
});
