import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { gb2312, PINYIN_DATA, pinyinData } from '../../src/cli/pinyin';
import { readingsOf, soundOf, soundsLike } from '../../src/query/pinyin';

test('the table is what npm run pinyin writes', () => {
  expect(JSON.parse(readFileSync(PINYIN_DATA, 'utf8'))).toEqual(pinyinData());
});

test('every character of GB 2312 is read as pinyin-pro reads it', () => {
  const all = gb2312();
  expect(all).toHaveLength(6763);
  const usual = (character: string) => pinyin(character, { toneType: 'none', v: true, type: 'array' })[0];
  expect(all.filter((character) => !readingsOf(character).includes(usual(character)?.replace('ü', 'v') ?? ''))).toEqual(
    [],
  );
});

test('what has no reading stays as it is', () => {
  expect(soundOf('豆包2.0pro')).toBe('doubao2.0pro');
  expect(readingsOf('あ')).toEqual([]);
});

test.each([
  ['doubao', '豆包', 'whole'],
  ['db', '豆包', 'initials'],
  ['doub', '豆包', 'initials'],
  ['dou', '豆包', 'beginning'],
  ['chongqing', '重庆', 'whole'],
  ['zhongqing', '重庆', 'whole'],
  ['yh', '银行', 'initials'],
  ['bao', '豆包', 'inside'],
  ['glm5zp', 'glm5智谱', 'initials'],
  ['doubaox', '豆包', null],
  ['d', '豆包', null],
  ['kimi', 'kimi', null],
  ['豆', '豆包', null],
  ['glm', 'glm智谱', null],
  ['glmz', 'glm智谱', 'beginning'],
] as const)('“%s” spells %s: %s', (asked, name, sound) => {
  expect(soundsLike(asked, name)).toBe(sound);
});
