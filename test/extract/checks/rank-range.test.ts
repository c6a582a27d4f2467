import { outcomes } from './check-text';

const ranked = (rank: number) => `上周，申万环保行业指数上涨3.25%，在申万一级行业中排名第${rank}。`;

test('31 industries of 申万', () => {
  expect(outcomes(ranked(23))).toEqual(['rank_range 23 23 true']);
  expect(outcomes(ranked(32))).toEqual(['rank_range 32 31 false']);
});
