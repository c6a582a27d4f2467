/** Labels that do not fit. */
import { categoryLabels, textWidth } from '../../../../src/workbench/page/charts/category-labels';

const many = (count: number, text = '某某指数') => Array.from({ length: count }, () => text);

test('a Chinese character is wider than a figure', () => {
  expect(textWidth('指数')).toBe(24);
  expect(textWidth('30')).toBeLessThan(24);
});

test.each([
  ['short ones stand in one line', many(4), 400, false, { interval: 0 }],
  ['longer ones are broken', many(8), 320, false, { interval: 0, width: 36, overflow: 'break', lineHeight: 15 }],
  ['longest ones stand aslant', many(8, '某某证券某某指数增强'), 320, false, { rotate: 45 }],
  ['where there are many, some stand for all', many(60), 400, false, { hideOverlap: true }],
  ['above each other they are cut', many(8), 300, true, { interval: 0, overflow: 'truncate' }],
  ['too many above each other', many(24), 300, true, { hideOverlap: true }],
])('%s', (_, texts, length, upright, expected) => {
  expect(categoryLabels(texts, length, upright)).toMatchObject(expected);
});
