import { checkText } from './check-text';

const change = (words: string) =>
  checkText(`实例每小时费用由12美元涨至24美元，${words}。`).checks.map((one) => `${one.printed} ${one.holds}`);

test('a change in the manner it is printed in', () => {
  expect(change('涨幅达100%')).toEqual(['100 true']);
  expect(change('涨幅达40%')).toEqual(['40 false']);
});

test('nothing follows from 约 and 超', () => {
  expect(change('涨幅约40%')).toEqual([]);
  expect(change('涨幅超40%')).toEqual([]);
});
