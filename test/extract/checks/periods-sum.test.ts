import { outcomes } from './check-text';

const text = (year: string) =>
  `2026年上半年晨星电器营业收入5.20亿元，2026年下半年晨星电器营业收入7.31亿元。2026年晨星电器营业收入${year}亿元。`;
const sums = (year: string) => outcomes(text(year)).filter((one) => one.startsWith('periods_sum'));

test('halves against the year', () => {
  expect(sums('12.51')).toEqual(['periods_sum 1251000000 1251000000 true']);
  expect(sums('12.5')).toEqual(['periods_sum 1250000000 1251000000 true']);
  expect(sums('15.21')).toEqual(['periods_sum 1521000000 1251000000 false']);
});

test('a half that is missing or not exact gives no check', () => {
  expect(outcomes('2026年上半年晨星电器营业收入5.20亿元。2026年晨星电器营业收入15.21亿元。')).toEqual([]);
});
