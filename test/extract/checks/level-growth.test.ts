import { outcomes } from './check-text';

const text = (growth: string, before = '10.00') =>
  `晨星电器2026年营业收入12.50亿元，同比增长${growth}。2025年晨星电器营业收入${before}亿元。`;

test('a printed 同比 against the levels of both years', () => {
  expect(outcomes(text('25.0%'))).toEqual(['level_growth 25 25 true']);
  expect(outcomes(text('25.1%'))).toEqual(['level_growth 25.1 25 true']);
  expect(outcomes(text('52.0%'))).toEqual(['level_growth 52 25 false']);
});

test('nothing follows from 超, 约, a loss, or a level nobody prints', () => {
  expect(outcomes(text('52.0%', '超10.00'))).toEqual([]);
  expect(outcomes(text('52.0%', '约10'))).toEqual([]);
  expect(outcomes('晨星电器2026年营业收入12.50亿元，同比增长52.0%。')).toEqual([]);
});
