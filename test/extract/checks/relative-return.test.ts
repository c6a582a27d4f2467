import { checkText, outcomes } from './check-text';

test('own return less benchmark, within rounding', () => {
  expect(outcomes('上周，科创50上涨1.10%，申万环保行业指数上涨3.25%，跑赢科创50 2.16个百分点。')).toEqual([
    'relative_return 2.16 2.15 true',
  ]);
});

test('a figure that does not follow is suspect and stays as printed; the returns are not', () => {
  const { facts, checks } = checkText('上周，科创50上涨1.10%，申万环保行业指数上涨3.25%，跑赢科创50 4.35个百分点。');
  expect(checks[0]?.holds).toBe(false);
  expect(checks[0]?.message.zh).toContain('2.15');
  expect(checks[0]?.message.en).toContain('does not agree');
  expect(facts.map((one) => [one.metricClass, one.value, one.suspect])).toEqual([
    ['index_return', 1.1, false],
    ['index_return', 3.25, false],
    ['relative_return', 4.35, true],
  ]);
});

test('a benchmark whose return is not printed gives no check', () => {
  expect(outcomes('上周，申万环保行业指数上涨3.25%，跑赢科创50 2.16个百分点。')).toEqual([]);
});
