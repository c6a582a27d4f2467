import { outcomes } from './check-text';

test('what investors gave adds up to the round, or does not', () => {
  const round = (last: number) =>
    `4月8日，Nimbus宣布完成42亿美元的新一轮融资，其中包括来自高盛的12亿美元、来自软银的20亿美元以及来自英伟达的${last}亿美元。`;
  expect(outcomes(round(10))).toEqual(['parts_sum 4200000000 4200000000 true']);
  expect(outcomes(round(15))).toEqual(['parts_sum 4200000000 4700000000 false']);
});
