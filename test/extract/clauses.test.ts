import { layOut } from '../../src/extract/clauses';

function clauses(text: string): string[] {
  return layOut(text).clauses.map(
    (one) => `${one.item}.${one.sentence}.${one.group} ${text.slice(one.start, one.end)}`,
  );
}

test('items, sentences, groups and clauses', () => {
  expect(clauses('甲涨1%,乙跌2%;丙平。(1)丁:涨3%。(2)戊跌4%')).toEqual([
    '0.0.0 甲涨1%',
    '0.0.0 乙跌2%',
    '0.0.1 丙平',
    '1.2.3 丁',
    '1.2.3 涨3%',
    '2.4.5 戊跌4%',
  ]);
});

test('commas inside figures and short brackets do not cut', () => {
  expect(clauses('营收2,848.43亿元(约,含税),同比增长2%')).toEqual([
    '0.0.0 营收2,848.43亿元(约,含税)',
    '0.0.0 同比增长2%',
  ]);
});

test('a mark at the end of a caption opens no item', () => {
  expect(clauses('效果展示(1)')).toEqual(['0.0.0 效果展示(1)']);
});

test('unclosed and deeply nested brackets are harmless', () => {
  expect(layOut('('.repeat(700)).clauses).toHaveLength(1);
  expect(layOut('').clauses).toEqual([]);
});

test('no clause and no sentence is endless: a list is parted at its joints, anything else anywhere', () => {
  const list = layOut('十二个、'.repeat(5000)).clauses;
  expect(Math.max(...list.map(({ start, end }) => end - start))).toBeLessThanOrEqual(404);
  expect(list[list.length - 1]?.sentence).toBeGreaterThan(4);
  expect(Math.max(...layOut('('.repeat(20000)).clauses.map(({ start, end }) => end - start))).toBe(800);
  const covered = list.map(({ start, end }) => end - start).reduce((a, b) => a + b);
  expect(covered).toBe('十二个、'.repeat(5000).length);
});
