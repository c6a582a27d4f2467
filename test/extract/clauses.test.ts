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
  expect(layOut('('.repeat(1000)).clauses).toHaveLength(1);
  expect(layOut('').clauses).toEqual([]);
});
