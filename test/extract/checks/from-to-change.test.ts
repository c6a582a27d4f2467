import { outcomes } from './check-text';

test('a printed rise against the two prices', () => {
  expect(outcomes('实例每小时费用由12美元涨至15美元，涨幅达25%。')).toEqual(['from_to_change 25 25 true']);
  expect(outcomes('实例每小时费用由12美元涨至15美元，涨幅达52%。')).toEqual(['from_to_change 52 25 false']);
});

test('two pairs of prices of one thing on one line are not told apart, so neither is checked', () => {
  expect(
    outcomes('实例每小时费用由12美元涨至15美元，涨幅达25%；实例每小时费用由20美元涨至22美元，涨幅达30%。'),
  ).toEqual([]);
});
