import { blockText } from '../../src/extract/block-text';
import type { Block } from '../../src/document/document';

const block = (text: string): Block => ({
  kind: 'body',
  section: null,
  exhibit: null,
  pieces: [{ line: 4, column: 1, text }],
});

test.each([
  ['3）机械  4月挖掘机销量1.2万台。', '机械: 4月'],
  ['**策略｜成交放量，风格切换**  上周两市成交1万亿元。', '风格切换:上周'],
  ['（2）食品饮料  白酒批价企稳。', '食品饮料:白酒'],
])('a label before wide blanks is parted from the sentence: %s', (text, wanted) => {
  expect(blockText(block(text), 0).text).toContain(wanted);
});

test('blanks elsewhere part nothing, and places stay as printed', () => {
  expect(blockText(block('海蓝云  发布新品。'), 0).text).not.toContain(':');
  const text = '3）机械  4月挖掘机销量1.2万台。';
  const made = blockText(block(text), 1);
  const at = made.text.indexOf('1.2');
  expect(made.place(at)).toEqual({ line: 4, column: text.indexOf('1.2') + 1 });
  expect(made.printed(at, at + 3)).toBe('1.2');
});
