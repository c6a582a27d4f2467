import { nearest } from '../../src/query/nearest';

const NAMES = ['豆包', '沪深300', '申万计算机', '阿里巴巴', 'Kimi', 'OpenAI', '中芯国际', '重庆啤酒', '智谱', '逗乐'];

/** What was typed → the name that is offered first. */
test.each([
  ['doubao', '豆包'],
  ['DouBao', '豆包'],
  ['db', '豆包'],
  ['doub', '豆包'],
  ['doubau', '豆包'],
  ['逗包', '豆包'],
  ['豆苞', '豆包'],
  ['hs300', '沪深300'],
  ['hushen', '沪深300'],
  ['swjsj', '申万计算机'],
  ['jisuanji', '申万计算机'],
  ['chongqing', '重庆啤酒'],
  ['zhipu', '智谱'],
  ['zhp', '智谱'],
  ['openal', 'OpenAI'],
  ['kim', 'Kimi'],
])('“%s” is near %s', (asked, name) => {
  expect(nearest(asked, NAMES)[0]).toBe(name);
});

test.each(['', ' ', 'zzzzzz', 'x', '量子', 'qwerty'])('nothing is near “%s”', (asked) => {
  expect(nearest(asked, NAMES)).toEqual([]);
});

test('a long name is compared in time that grows with its length', () => {
  const long = 'd'.repeat(2000);
  const start = performance.now();
  nearest(long, ['豆'.repeat(2000), ...NAMES]);
  expect(performance.now() - start).toBeLessThan(1000);
});
