import { compared, type Comparison } from '../../../src/extract/checks/check';
import { around } from '../../../src/extract/checks/interval';

const comparison = (printed: number, expected: number): Comparison => ({
  kind: 'test',
  printed: { value: printed, range: around(printed, 0.05), facts: ['a'] },
  expected,
  range: around(expected, 0.02),
  others: [{ value: 1, range: around(1, 0), facts: ['b', 'a'] }],
  words: { zh: '某数', en: 'Some figure' },
});

test('says what was printed, what follows and whether the gap is rounding', () => {
  const [equal, rounding, wrong] = [20.3, 20.35, 21.5].map((expected) => compared(comparison(20.3, expected)));
  expect([equal?.holds, rounding?.holds, wrong?.holds]).toEqual([true, true, false]);
  expect(equal?.message.zh).toMatch(/某数：原文为 20.3，按其他数据计算为 20.3.*一致/);
  expect(rounding?.message.zh).toContain('四舍五入范围内');
  expect(wrong?.message.zh).toContain('各数取整后为 21.48 至 21.52');
  expect(wrong?.message.en).toContain('more than rounding');
});

test('the fact that is printed comes first and is the suspect; a fact is named once', () => {
  expect(compared(comparison(20.3, 21.5))).toMatchObject({ facts: ['a', 'b'], suspect: 'a' });
  expect(compared(comparison(20.3, 20.3)).suspect).toBeNull();
});
