import fc from 'fast-check';
import { nameKey } from '../../src/query/name-key';

/** One name, its spellings: all have one key. */
const SAME: readonly (readonly string[])[] = [
  ['沪深300', '滬深300', '沪深 300', '沪深３００'],
  ['GLM-5', 'ＧＬＭ－５', 'glm 5', 'GLM‑5', 'Glm5'],
  ['MiniMax M2.5', 'minimax m2.5', 'MiniMax-M2.5', 'ＭｉｎｉＭａｘ　Ｍ２．５'],
  ['万联证券', '萬聯證券', ' 万联证券 '],
  ['汇丰控股', '匯豐控股'],
  ['SK海力士', 'sk 海力士'],
  ['上周', '上週'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['M2.5', 'M25'],
  ['豆包', '豆苞'],
  ['GLM-5', 'GLM-5V'],
];

test.each(SAME.flatMap(([name = '', ...others]) => others.map((other) => [name, other])))('%s = %s', (a, b) => {
  expect(nameKey(b)).toBe(nameKey(a));
});

test.each(DIFFERENT)('%s ≠ %s', (a, b) => {
  expect(nameKey(b)).not.toBe(nameKey(a));
});

test('a key is its own key, whatever was typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => nameKey(nameKey(text)) === nameKey(text)));
});
