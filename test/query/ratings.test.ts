import { catalogOf } from '../../src/query/catalog';
import { Problem } from '../../src/query/problem';
import { lookUpRating } from '../../src/query/ratings';
import { createStore } from '../../src/query/store';
import { sampleReports } from './fixtures/reports';

const catalog = catalogOf(createStore(sampleReports()));

function message(broker: string, industry: string, asOf: string | null = null): string {
  try {
    return `answered ${lookUpRating(catalog, broker, industry, asOf).rating}`;
  } catch (problem) {
    return problem instanceof Problem ? `${problem.id}: ${problem.text('zh-CN')}` : String(problem);
  }
}

test.each([
  ['东海', '通信', null, '看好'],
  ['东海证券', '通信行业', '2026-04-07', '看好'],
  ['東海證券', '申万通信', '2026-04-06', '中性'],
  ['东海', '通信', '2026-03-03', '中性'],
  ['西岭', '通信', null, '买入'],
  ['西岭', '通信', '2026-03-25', '买入'], // its date is an estimate; the card says so
])('%s on %s as of %s: %s', (broker, industry, asOf, rating) => {
  expect(lookUpRating(catalog, broker, industry, asOf).rating).toBe(rating);
});

test('the word comes with its bounds and the one before', () => {
  const answer = lookUpRating(catalog, '东海', '通信', null);
  expect(answer.term).toMatchObject({ lower: 5, upper: null, months: 12, benchmark: '中证800' });
  expect(answer.previous).toMatchObject({ rating: '中性', date: '2026-03-03' });
  expect(lookUpRating(catalog, '东海', '通信', '2026-03-10').previous).toBeNull();
  expect(lookUpRating(catalog, '西岭', '通信', null).term).toBeNull(); // its scale has no 买入
});

test.each([
  [
    '东海',
    '通信',
    '2026-03-02',
    'noRating: 2026-03-02 及以前没有东海证券对“通信”的评级。已有评级日期：2026-04-07、2026-03-03。',
  ],
  [
    '东梅',
    '通信',
    null,
    'brokerUnknown: 没有券商“东梅”的报告。是否指：东海证券。已有券商：东海证券、南岭证券、西岭证券。',
  ],
  ['东海', '通讯', null, 'industryUnknown: 没有行业“通讯”的报告。是否指：通信。已有行业：通信。'],
  ['通信', '东海', null, 'argumentsSwapped: 参数顺序是先券商、后行业，例如 RATING("东海证券","通信")。'],
])('%s on %s as of %s has no answer', (broker, industry, asOf, text) => {
  expect(message(broker, industry, asOf)).toBe(text);
});

test('no reports at all', () => {
  expect(() => lookUpRating(catalogOf(createStore()), '东海', '通信', null)).toThrow(
    new Problem('noReports', {}).message,
  );
});
