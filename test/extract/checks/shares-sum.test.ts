import { outcomes } from './check-text';

const list = (last: string) => `2026年，冰箱占比52.1%，空调占比30.2%，厨电占比${last}。`;

test('shares that add up are told; a list that does not need not be the whole', () => {
  expect(outcomes(list('17.7%'))).toEqual(['shares_sum 100 100 true']);
  expect(outcomes(list('17.8%'))).toEqual(['shares_sum 100.1 100 true']);
  expect(outcomes(list('9.5%'))).toEqual([]);
});

test('more than the whole is a slip, much more are shares of several wholes', () => {
  expect(outcomes(list('20.7%'))).toEqual(['shares_sum 103 100 false']);
  expect(outcomes(list('77.7%'))).toEqual([]);
});
