/** Companies nobody listed are known by what the document says of them, and then wherever it names them. */
import { documentNames } from '../../../src/extract/bind/document-names';

function names(texts: readonly string[], picks: readonly string[] = []): string[] {
  const group = { group: '', label: '建议关注', names: [...picks], lines: [1] };
  const find = documentNames(texts, picks.length > 0 ? [group] : [], []);
  return [...new Set(texts.flatMap((text) => find(text).map((hit) => hit.name)))];
}

test.each([
  ['who reports', '岚溪制药8月6日披露半年报', ['岚溪制药']],
  ['who announces a plan, after a date', '7月8日,岚溪制药公告拟定增5亿元', ['岚溪制药']],
  ['a name with Latin letters that declares', '8月5日,岚溪AI宣布降价', ['岚溪AI']],
  ['accounts of a term', '其中,岚溪制药一季度营收5亿元', ['岚溪制药']],
  ['a label over accounts', '(1)岚溪银行:前三季度营收5亿元', ['岚溪银行']],
  ['the kind before the name', '电池龙头岚溪电池公告', ['岚溪电池']],
  ['an association, an anaphora and a source are none', '国家海洋局披露数据。公司公告称。据岚溪协会披露', []],
  ['a market has no accounts of its own', '行业上半年归母净利润5亿元,样本公司一季度净利润3亿元', []],
])('%s', (_, text, expected) => {
  expect(names([text])).toEqual(expected);
});

test('a stock picked in one paragraph is found in another', () => {
  expect(names(['岚溪股份上涨3%'], ['岚溪股份', '海砾科技'])).toEqual(['岚溪股份']);
});

test('a single pick may be a topic', () => {
  expect(names(['高端白酒上涨3%'], ['高端白酒'])).toEqual([]);
});

test('a document without any finds nothing', () => {
  expect(documentNames([], [], [])('岚溪股份')).toEqual([]);
});
