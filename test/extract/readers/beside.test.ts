import { directionOf, fallsBy, wordAfter, wordsBefore } from '../../../src/extract/readers/beside';
import { multipleOf } from '../../../src/extract/readers/multiple';
import { roleOf } from '../../../src/extract/readers/period-role';

const before = (words: string) => wordsBefore(`${words}5`, words.length);

test.each([
  ['同比增长约', 'approx', 'up', false],
  ['最高上涨', 'lte', 'up', false],
  ['跌至', null, 'down', true],
  ['跌幅为', null, 'down', false],
  ['已突破了', 'gt', null, false],
  ['亏损收窄', null, 'neutral', false],
  ['通过', null, null, false],
])('%s', (words, qualifier, sense, level) => expect(before(words)).toMatchObject({ qualifier, sense, level }));

test('behind the figure', () => {
  expect(wordAfter('5%以上', 2, true)).toEqual({ end: 4, qualifier: 'gte' });
  expect(wordAfter('5%起', 2, true)).toEqual({ end: 3, qualifier: 'at_least' });
  expect(wordAfter('5起事件', 1, false)).toBeNull();
});

test('only a fall or a loss is negative', () => {
  expect([fallsBy('down'), fallsBy('loss'), fallsBy('up'), fallsBy('neutral')]).toEqual([true, true, false, false]);
  expect([directionOf('loss'), directionOf('up')]).toEqual(['none', 'up']);
});

test.each([
  ['增长', '3倍', 'increase_by'],
  ['增长至', '3倍', 'multiple_of'],
  ['规模是其', '3倍', 'multiple_of'],
  ['估值为', '35倍', null],
])('%s%s', (words, figure, expected) => {
  const text = words + figure;
  expect(multipleOf(text, text.length, wordsBefore(text, words.length))).toBe(expected);
});

test.each([
  ['截至', '', 'until'],
  ['自', '起', 'since'],
  ['较', '', 'base'],
  ['从', '的百家', 'base'],
  ['从', '看', 'at'],
  ['', '以来', 'since'],
  ['与', '', 'at'],
])('%s 3月 %s', (words, after, role) => {
  const text = `${words}3月${after}`;
  expect(roleOf(text, words.length, words.length + 2)).toBe(role);
});
